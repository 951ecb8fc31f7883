/**
 * The one place that opens a connection, and only to hosts that the configuration lists. Comes in: an
 * address. Goes out: its text, or in a few words why it cannot be had.
 */
import { lookup as resolveName, type LookupAddress, type LookupOptions } from "node:dns";
import { request as requestPlain, type IncomingMessage } from "node:http";
import { request as requestSecure } from "node:https";
import { BlockList, isIP } from "node:net";
import type { Fetch } from "./spec/document.ts";

/** Bounds on what is fetched. */
export const remoteLimits = { bytes: 20_000_000, milliseconds: 10_000, redirects: 3 } as const;

/**
 * Makes a function that fetches from these hosts, each a name or an address, with its port where it is not
 * the usual one. A name must lead to a public address; an address is taken as it is listed.
 */
export function createFetch(hosts: readonly string[]): Fetch {
  return async (address) => {
    try {
      return { text: await fetchText(new URL(address), hosts) };
    } catch (error) {
      return { reason: reasonOf(error) };
    }
  };
}

/** What keeps a file from being fetched, in words for the user. */
class Refused extends Error {}

async function fetchText(start: URL, hosts: readonly string[]): Promise<string> {
  const signal = AbortSignal.timeout(remoteLimits.milliseconds);
  let address = start;
  for (let step = 0; step <= remoteLimits.redirects; step++) {
    check(address, hosts);
    const response = await open(address, signal);
    const { statusCode = 0 } = response;
    const { location } = response.headers;
    if (statusCode >= 300 && statusCode < 400 && location !== undefined) {
      response.destroy();
      address = new URL(location, address);
    } else if (statusCode === 200) return decode(await readBytes(response));
    else {
      response.destroy();
      throw new Refused(`the server answers ${statusCode}`);
    }
  }
  throw new Refused(`it is redirected more than ${remoteLimits.redirects} times`);
}

function check({ protocol, host, hostname }: URL, hosts: readonly string[]): void {
  if (!hosts.includes(host)) throw new Refused(`it leads to ${host}, which is not allowed`);
  // Nobody listens in on the way to this machine itself.
  const isHere = isLoopback(hostname);
  if (protocol !== "https:" && !(protocol === "http:" && isHere))
    throw new Refused("only https is used");
}

function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127(?:\.\d+){3}$/.test(hostname);
}

function open(address: URL, signal: AbortSignal): Promise<IncomingMessage> {
  const request = address.protocol === "http:" ? requestPlain : requestSecure;
  const isListedAsAddress = isIP(address.hostname) !== 0 || isLoopback(address.hostname);
  return new Promise((resolve, reject) => {
    request(address, {
      signal,
      headers: { accept: "application/json, application/yaml, text/yaml, */*" },
      ...(isListedAsAddress ? {} : { lookup: lookupPublic }),
    })
      .on("response", resolve)
      .on("error", reject)
      .end();
  });
}

type Found = (
  error: NodeJS.ErrnoException | null,
  address: string | LookupAddress[],
  family?: number,
) => void;

/**
 * Looks a name up and refuses one that leads into a private network. Made for the very connection that asks,
 * so that no second answer of the name server can lead elsewhere.
 */
export function lookupPublic(hostname: string, options: LookupOptions, found: Found): void {
  resolveName(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) found(error, []);
    else if (addresses.some(isPrivate)) found(new Refused("the host is in a private network"), []);
    else if (options.all) found(null, addresses);
    else for (const { address, family } of addresses.slice(0, 1)) found(null, address, family);
  });
}

const privateNetworks = new BlockList();
for (const [network, prefix] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["224.0.0.0", 3],
] as const)
  privateNetworks.addSubnet(network, prefix, "ipv4");
for (const [network, prefix] of [
  ["::", 127],
  ["64:ff9b::", 96],
  ["fc00::", 7],
  ["fe80::", 10],
  ["ff00::", 8],
] as const)
  privateNetworks.addSubnet(network, prefix, "ipv6");

/** Whether an address, IPv4 within IPv6 included, is of this machine or of a network out of public reach. */
export function isPrivate({ address, family }: LookupAddress): boolean {
  return privateNetworks.check(address, family === 6 ? "ipv6" : "ipv4");
}

async function readBytes(response: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > remoteLimits.bytes)
      throw new Refused(`it is larger than ${remoteLimits.bytes / 1e6} MB`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function decode(bytes: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Refused("it is not UTF-8");
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof Refused) return error.message;
  if (error instanceof Error && error.name === "AbortError")
    return `there is no answer within ${remoteLimits.milliseconds / 1000} seconds`;
  return "the host cannot be reached";
}
