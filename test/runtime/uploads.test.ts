/** Row R35: what callers name their files, fields and types ends in the values of a multipart body, and nowhere else. */
import { describe, expect, test } from "vitest";
import { multipart } from "../../templates/runtime/multipart.ts";
import { A, send, useServers } from "./harness.ts";

useServers();

const upload = { method: "POST", body: multipart() } as const;

/** One part as a server reads it (RFC 7578): its header lines, and what is in it. */
type Part = { headers: string[]; content: string };

/** The parts of the last body, cut at the boundary that its header names. */
function parts(): Part[] {
  const { headers, body } = A.seen.at(-1)!;
  const [, boundary = ""] = /boundary="?([^";]+)/.exec(headers["content-type"] ?? "") ?? [];
  const [before, ...found] = `\r\n${body}`.split(`\r\n--${boundary}`);
  const end = found.pop();
  expect([boundary === "", before, end?.trim()]).toEqual([false, "", "--"]);
  return found.map((part) => {
    const [head = "", ...rest] = part.slice(2).split("\r\n\r\n");
    return { headers: head.split("\r\n"), content: rest.join("\r\n\r\n") };
  });
}

const names = [
  'a"b.txt',
  '"; name="other"; x="',
  "a\r\nX-Injected: 1",
  "a\nX-Injected: 1",
  "a\r\n\r\ninjected\r\n--x--",
  "../../etc/passwd",
  "naïve 🪑.txt",
];

describe("R35 names in a multipart body", () => {
  test.each(names)("a file called %j is one part with two header lines", async (name) => {
    await send(upload, { file: new File(["content"], name, { type: "text/plain" }) });
    const [part, ...others] = parts();
    expect(others).toEqual([]);
    expect(part!.content).toBe("content");
    const [disposition = "", type, ...more] = part!.headers;
    expect(disposition).toMatch(/^content-disposition: form-data; name="file"; filename="[^"]*"$/i);
    expect(type).toMatch(/^content-type: text\/plain/i);
    expect(more).toEqual([]);
  });

  test.each(names)("a field called %j is one part with one header line", async (name) => {
    await send(upload, { [name]: "content" });
    const [part, ...others] = parts();
    expect(others).toEqual([]);
    expect(part!.content).toBe("content");
    expect(part!.headers).toHaveLength(1);
    expect(part!.headers[0]).toMatch(/^content-disposition: form-data; name="[^"]*"$/i);
  });

  test("letters beyond ASCII and dots arrive as they are: what to do with them is the server's", async () => {
    await send(upload, { file: new File([""], "naïve 🪑.txt"), up: new File([""], "../x") });
    const [first, second] = parts();
    expect(first!.headers[0]).toContain('filename="naïve 🪑.txt"');
    expect(second!.headers[0]).toContain('filename="../x"');
  });
});

describe("R35 types in a multipart body", () => {
  test.each([
    "text/plain\r\nX-Injected: 1",
    "text/plain\nX-Injected: 1",
    "text/plain\r\n\r\ninjected",
    "text/\u00e9",
  ])("a blob of type %j adds no header", async (type) => {
    await send(upload, { file: new Blob(["content"], { type }) });
    const [part, ...others] = parts();
    expect(others).toEqual([]);
    expect(part!.content).toBe("content");
    expect(part!.headers).toHaveLength(2);
    expect(part!.headers.join("\n")).not.toContain("X-Injected");
  });

  test("values that look like the end of a body are content", async () => {
    const text = '\r\n--x--\r\nContent-Disposition: form-data; name="admin"\r\n\r\ntrue';
    await send(upload, { note: text, meta: { text } });
    const [note, meta, ...others] = parts();
    expect(others).toEqual([]);
    expect(note!.content).toBe(text);
    expect(JSON.parse(meta!.content)).toEqual({ text });
    expect(meta!.headers[1]).toMatch(/^content-type: application\/json/i);
  });
});
