/** Rows R27 to R30: webhooks, signed by the independent package `standardwebhooks`. */
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { Webhook } from "standardwebhooks";
import { describe, expect, test } from "vitest";
import { SdkError } from "../../templates/runtime/errors.ts";
import {
  verified,
  WebhookVerificationError,
  type WebhookHeaders,
  type WebhookSecret,
} from "../../templates/runtime/webhook.ts";

const now = Date.UTC(2026, 0, 2, 3, 4, 5);
const seconds = Math.floor(now / 1000);
const keyBytes = Uint8Array.from({ length: 32 }, (_, index) => index * 7 + 1);
const secret = `whsec_${Buffer.from(keyBytes).toString("base64")}`;
const otherSecret = `whsec_${Buffer.alloc(24, 9).toString("base64")}`;
const body = '{"type":"seat.claimed","data":{"name":"Zoë 🪑"}}';
const event: unknown = JSON.parse(body);

type Signed = { "webhook-id": string; "webhook-timestamp": string; "webhook-signature": string };

/** What a sender puts beside a body. */
function sign(
  text = body,
  { key = secret, id = "msg_1", at = seconds }: { key?: string; id?: string; at?: number } = {},
): Signed {
  return {
    "webhook-id": id,
    "webhook-timestamp": String(at),
    "webhook-signature": new Webhook(key).sign(id, new Date(at * 1000), text),
  };
}

/** The signature of any bytes and any timestamp text, by hand. */
async function signBytes(bytes: Uint8Array, timestamp = String(seconds)): Promise<Signed> {
  const { subtle } = globalThis.crypto;
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const key = await subtle.importKey("raw", keyBytes, algorithm, false, ["sign"]);
  const signed = Buffer.concat([Buffer.from(`msg_1.${timestamp}.`), bytes]);
  const digest = Buffer.from(await subtle.sign("HMAC", key, signed));
  return {
    "webhook-id": "msg_1",
    "webhook-timestamp": timestamp,
    "webhook-signature": `v1,${digest.toString("base64")}`,
  };
}

function verify(
  headers: WebhookHeaders,
  rawBody: string | Uint8Array | ArrayBuffer = body,
  secrets: WebhookSecret = secret,
  tag: string | undefined = "type",
): Promise<unknown> {
  return verified(rawBody, headers, secrets, { now }, tag);
}

const refusal = new WebhookVerificationError("the webhook was not verified");

/** Refused, in the same words as everything else that is refused. */
async function refused(work: Promise<unknown>): Promise<void> {
  const error = await work.then(
    () => expect.fail("the webhook should have been refused"),
    (it: unknown) => it as Error,
  );
  expect(error).toBeInstanceOf(WebhookVerificationError);
  expect(error).toBeInstanceOf(SdkError);
  expect(error).toEqual(refusal);
  expect(error.cause).toBeUndefined();
}

const flip = (text: string) => (text.startsWith("A") ? `B${text.slice(1)}` : `A${text.slice(1)}`);
const signature = (headers: Signed) => headers["webhook-signature"].slice("v1,".length);
const signedWith = (value: string) => ({ ...sign(), "webhook-signature": value });

describe("R27 what passes", () => {
  test("the right signature of the independent signer, body as text and as bytes", async () => {
    expect(await verify(sign())).toEqual(event);
    expect(await verify(sign(), Buffer.from(body))).toEqual(event);
    expect(await verify(sign(), new Uint8Array(Buffer.from(body)).buffer)).toEqual(event);
  });

  test("headers as a Headers object, as a plain one, in lists, in any case", async () => {
    const headers = sign();
    const upper = Object.entries(headers).map(([name, value]) => [name.toUpperCase(), value]);
    const lists = Object.entries(headers).map(([name, value]) => [name, [value]]);
    expect(await verify(new Headers(headers))).toEqual(event);
    expect(await verify({ "X-Other": undefined, ...headers })).toEqual(event);
    expect(await verify(Object.fromEntries(upper) as WebhookHeaders)).toEqual(event);
    expect(await verify(Object.fromEntries(lists) as WebhookHeaders)).toEqual(event);
  });

  test("several v1 signatures, one of them of our secret", async () => {
    const both = `${sign(body, { key: otherSecret })["webhook-signature"]} ${sign()["webhook-signature"]}`;
    expect(await verify(signedWith(both))).toEqual(event);
    expect(await verify(signedWith(`v1a,AAAA ${both} v2,AAAA`))).toEqual(event);
  });

  test("several secrets of ours, the sender's among them, as text and as bytes", async () => {
    expect(await verify(sign(), body, [otherSecret, secret])).toEqual(event);
    expect(await verify(sign(), body, [secret, otherSecret])).toEqual(event);
    expect(await verify(sign(), body, keyBytes)).toEqual(event);
    expect(await verify(sign(), body, [otherSecret, keyBytes])).toEqual(event);
    expect(await verify(sign(), body, secret.slice("whsec_".length))).toEqual(event);
  });

  test("a secret that is plain text, given as its bytes", async () => {
    const plain = new TextEncoder().encode("polar_whs_not_base64_at_all");
    const key = Buffer.from(plain).toString("base64");
    expect(await verify(sign(body, { key }), body, plain)).toEqual(event);
  });

  test("an event of a type that nobody knows, with whatever it holds", async () => {
    const text = '{"type":"moon.full","data":[1],"more":null}';
    expect(await verify(sign(text), text)).toEqual({ type: "moon.full", data: [1], more: null });
  });

  test("any JSON where the document names no property that tells events apart", async () => {
    expect(await verified("[1]", sign("[1]"), secret, { now })).toEqual([1]);
  });

  test("non-ASCII text in the body and in the id", async () => {
    const text = '{"type":"é🪑"}';
    const headers = sign(text, { id: "msg_é" });
    expect(await verify(headers, text)).toEqual({ type: "é🪑" });
  });

  test("a request through a real server, its body byte by byte as it came", async () => {
    let received: Promise<unknown> | undefined;
    const server = createServer((request: IncomingMessage, response) => {
      const chunks: Buffer[] = [];
      request.on("data", (chunk: Buffer) => chunks.push(chunk));
      request.on("end", () => {
        received = verify(request.headers, Buffer.concat(chunks));
        response.end();
      });
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    await fetch(`http://127.0.0.1:${port}/`, { method: "POST", headers: sign(), body });
    await new Promise((resolve) => server.close(resolve));
    expect(await received).toEqual(event);
  });
});

describe("R27 what is refused, always in the same words", () => {
  test.each([
    ["a signature by another key", sign(body, { key: otherSecret })],
    ["a signature of another id", { ...sign(), "webhook-id": "msg_2" }],
    ["a signature of another time", { ...sign(), "webhook-timestamp": String(seconds + 1) }],
    ["a changed signature", signedWith(`v1,${flip(signature(sign()))}`)],
    ["the right digest as v2", signedWith(`v2,${signature(sign())}`)],
    ["the right digest as v1a", signedWith(`v1a,${signature(sign())}`)],
    ["the right digest as V1", signedWith(`V1,${signature(sign())}`)],
    ["the right digest without a version", signedWith(signature(sign()))],
    ["a digest without its padding", signedWith(`v1,${signature(sign()).replace("=", "")}`)],
    ["a digest with too much padding", signedWith(`v1,${signature(sign())}=`)],
    ["a longer digest", signedWith(`v1,${signature(sign())}AAAA`)],
    ["a shorter digest", signedWith(`v1,${signature(sign()).slice(0, 20)}`)],
    ["an empty digest", signedWith("v1,")],
    ["an empty signature", signedWith("")],
    ["a non-ASCII signature", signedWith("v1,é")],
    [
      "a digest in hexadecimal",
      signedWith(`v1,${Buffer.from(signature(sign()), "base64").toString("hex")}`),
    ],
    ["signatures apart by commas", signedWith(`${sign()["webhook-signature"]},v1,AAAA`)],
  ])("%s", async (_, headers) => {
    await refused(verify(headers));
  });

  test("an id that is empty", async () => {
    await refused(verify({ ...(await signBytes(Buffer.from(body))), "webhook-id": "" }));
  });

  test("a digest in the alphabet for addresses, or with other bits behind its end", async () => {
    let headers = sign();
    for (let at = 0; !/[+/]/.test(signature(headers)); at++) headers = sign(body, { id: `m${at}` });
    const url = signature(headers).replaceAll("+", "-").replaceAll("/", "_");
    await refused(verify({ ...headers, "webhook-signature": `v1,${url}` }));
    const digest = signature(sign());
    const last = digest.at(-2) ?? "";
    const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    const twin = `${digest.slice(0, -2)}${alphabet[alphabet.indexOf(last) + 1] ?? ""}=`;
    expect(Buffer.from(twin, "base64")).toEqual(Buffer.from(digest, "base64"));
    await refused(verify(signedWith(`v1,${twin}`)));
  });

  test("every body that differs in one byte", async () => {
    const bytes = Buffer.from(body);
    for (let at = 0; at < bytes.length; at++) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 1;
      await refused(verify(sign(), changed));
    }
    await refused(verify(sign(), ""));
  });

  test.each(["webhook-id", "webhook-timestamp", "webhook-signature"] as const)(
    "%s missing, or there twice",
    async (name) => {
      const headers = sign();
      const { [name]: value, ...rest } = headers;
      await refused(verify(rest));
      await refused(verify(new Headers(rest)));
      await refused(verify({ ...headers, [name.toUpperCase()]: value }));
      await refused(verify({ ...rest, [name]: [value, value] }));
      const twice = new Headers(headers);
      twice.append(name, value);
      await refused(verify(twice));
    },
  );

  test("no headers at all, of whatever kind", async () => {
    await refused(verify({}));
    await refused(verify(undefined as unknown as Headers));
    await refused(verify(null as unknown as Headers));
  });

  test("text that is signed but no JSON, or JSON without a type", async () => {
    for (const text of ["", "{", "null", "1", "[]", "{}", '{"type":1}', "<html>"]) {
      await refused(verify(sign(text), text));
    }
  });
});

describe("R28 the time", () => {
  test.each([0, -299, 299, -300, 300])("%i seconds away passes", async (away) => {
    expect(await verify(sign(body, { at: seconds + away }))).toEqual(event);
  });

  test.each([-301, 301, -86_400, 86_400])("%i seconds away is refused", async (away) => {
    await refused(verify(sign(body, { at: seconds + away })));
  });

  test.each([
    ["negative", `-${seconds}`],
    ["1e999", "1e999"],
    ["NaN", "NaN"],
    ["a space in front", ` ${seconds}`],
    ["a plus in front", `+${seconds}`],
    ["a zero in front", `0${seconds}`],
    ["hexadecimal", `0x${seconds.toString(16)}`],
    ["a fraction", `${seconds}.0`],
    ["an exponent", `${seconds / 1000}e3`],
    ["milliseconds", String(now)],
    ["a date", new Date(now).toISOString()],
    ["four hundred digits", "9".repeat(400)],
    ["nothing", ""],
  ])("%s is refused, even if it is signed", async (_, timestamp) => {
    await refused(verify(await signBytes(Buffer.from(body), timestamp)));
  });

  test("the tolerance is an option, and one that is no number lets nothing pass", async () => {
    const late = sign(body, { at: seconds - 10 });
    const within = (toleranceSeconds: number) =>
      verified(body, late, secret, { now: new Date(now), toleranceSeconds }, "type");
    expect(await within(10)).toEqual(event);
    await refused(within(9));
    await refused(within(NaN));
    await refused(within(-1));
  });

  test("without an option the clock is the machine's", async () => {
    const at = Math.floor(Date.now() / 1000);
    expect(await verified(body, sign(body, { at }), secret)).toEqual(event);
    await refused(verified(body, sign(), secret));
  });
});

describe("R29 the body", () => {
  test("a body that was parsed, or written anew, is refused", async () => {
    await refused(verify(sign(), event as string));
    await refused(verify(sign(), null as unknown as string));
    const spaced = JSON.stringify(event, null, 2);
    await refused(verify(sign(), spaced));
    await refused(verify(sign(spaced), JSON.stringify(JSON.parse(spaced))));
  });

  test("a byte order mark is signed with the rest, and no part of the JSON", async () => {
    const marked = Buffer.from(`\ufeff${body}`);
    expect(await verify(await signBytes(marked), marked)).toEqual(event);
    expect(await verify(sign(`\ufeff${body}`), `\ufeff${body}`)).toEqual(event);
    await refused(verify(sign(), marked));
  });

  test("bytes that are no UTF-8 are refused, even if they are signed", async () => {
    const broken = Buffer.concat([
      Buffer.from('{"type":"'),
      Buffer.from([0xff]),
      Buffer.from('"}'),
    ]);
    await refused(verify(await signBytes(broken), broken));
  });

  test("nothing is parsed before the signature was checked", async () => {
    const parse = JSON.parse;
    let parsed = 0;
    JSON.parse = ((text: string) => {
      parsed++;
      return parse(text) as unknown;
    }) as typeof JSON.parse;
    try {
      await refused(verify(sign(body, { key: otherSecret })));
      expect(parsed).toBe(0);
      await verify(sign());
      expect(parsed).toBe(1);
    } finally {
      JSON.parse = parse;
    }
  });
});

describe("R30 the secret", () => {
  const good = sign();

  test.each<[string, WebhookSecret]>([
    ["an empty one", ""],
    ["nothing but the prefix", "whsec_"],
    ["a short one", `whsec_${Buffer.alloc(15, 1).toString("base64")}`],
    ["short bytes", new Uint8Array(15)],
    ["no base64", "whsec_this is not base64 at all!"],
    ["text that is no base64", "polar_whs_0123456789abcdef0123456789"],
    ["base64 of the alphabet for addresses", "whsec_-_-_-_-_-_-_-_-_-_-_-_-_-_-_-_-_"],
    ["base64 of a length that cannot be", "whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAA"],
    ["a line end behind it", `${secret}\n`],
    ["another prefix", `WHSEC_${secret.slice(6)}`],
    ["none", []],
    ["a bad one beside a good one", [secret, ""]],
    ["null, for want of one", null as unknown as string],
  ])("%s is a typed error, whatever the request", async (_, bad) => {
    const errors = await Promise.all(
      [good, {}].map((headers) =>
        verify(headers, body, bad).then(
          () => expect.fail("the secret should have been refused"),
          (error: unknown) => error as Error,
        ),
      ),
    );
    for (const error of errors) {
      expect(error).toBeInstanceOf(WebhookVerificationError);
      expect(error.message).toMatch(/^the webhook secret must be base64 text/);
      expect(error.message).not.toContain(String(bad).slice(0, 12) || "none");
    }
  });
});
