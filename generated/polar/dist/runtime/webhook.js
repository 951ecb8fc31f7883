import { SdkError } from "./index.js";
export class WebhookVerificationError extends SdkError {
  name = "WebhookVerificationError";
}
export async function verified(rawBody, headers, secret, options = {}, tag, reader) {
  const keys = await readKeys([secret].flat());
  let text;
  let event;
  try {
    text = await read(bytesOf(rawBody), headers, keys, options);
    event = JSON.parse(text);
    check(!tag || typeof event[tag] === "string");
    if (reader)
      event = reader(event, text);
  }
  catch {
    throw new WebhookVerificationError("the webhook was not verified");
  }
  options.checks?.verifyWebhookCheck.event(text, tag, options, WebhookVerificationError);
  return event;
}
const shortestKey = 16;
async function readKeys(secrets) {
  try {
    check(secrets.length);
    return await Promise.all(secrets.map((secret) => importKey(bytesOfKey(secret))));
  }
  catch {
    throw new WebhookVerificationError(`the webhook secret must be base64 text, or the bytes of a key, of at least ${shortestKey} bytes`);
  }
}
function bytesOfKey(secret) {
  if (typeof secret !== "string")
    return Uint8Array.from(secret);
  const [, encoded = ""] = /^(?:whsec_)?([A-Za-z0-9+/]+={0,2})$/.exec(secret) ?? [];
  return Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0));
}
function importKey(bytes) {
  check(bytes.length >= shortestKey);
  const { subtle } = globalThis.crypto;
  return subtle.importKey("raw", bytes, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
}
async function read(body, headers, keys, { toleranceSeconds = 300, now = Date.now() }) {
  const id = header(headers, "webhook-id");
  const timestamp = header(headers, "webhook-timestamp");
  const signatures = header(headers, "webhook-signature");
  check(/^\w+,[^\s,]+( \w+,[^\s,]+)*$/.test(signatures) && /^(0|[1-9]\d{0,14})$/.test(timestamp));
  const age = Math.floor(Number(now) / 1000) - Number(timestamp);
  check(id && Math.abs(age) <= toleranceSeconds);
  const prefix = new TextEncoder().encode(`${id}.${timestamp}.`);
  const signed = new Uint8Array(prefix.length + body.length);
  signed.set(prefix);
  signed.set(body, prefix.length);
  const expected = await Promise.all(keys.map((key) => globalThis.crypto.subtle.sign("HMAC", key, signed)));
  const candidates = signatures.split(" ");
  let matches = 0;
  for (const digest of expected) {
    const wanted = `v1,${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
    for (const candidate of candidates)
      matches |= equal(wanted, candidate);
  }
  check(matches);
  return new TextDecoder("utf-8", { fatal: true }).decode(body);
}
function equal(wanted, given) {
  let difference = wanted.length ^ given.length;
  for (let at = 0; at < wanted.length; at++) {
    difference |= wanted.charCodeAt(at) ^ given.charCodeAt(at);
  }
  return Number(!difference);
}
function header(headers, name) {
  if (headers instanceof Headers)
    return headers.get(name) ?? "";
  const values = Object.entries(headers).flatMap(([key, value]) => key.toLowerCase() === name ? (value ?? []) : []);
  const [only = ""] = values;
  check(values.length === 1);
  return only;
}
function bytesOf(rawBody) {
  if (typeof rawBody === "string")
    return new TextEncoder().encode(rawBody);
  check(rawBody instanceof Uint8Array || rawBody instanceof ArrayBuffer);
  return new Uint8Array(rawBody);
}
function check(condition) {
  if (!condition)
    throw new WebhookVerificationError("refused");
}
