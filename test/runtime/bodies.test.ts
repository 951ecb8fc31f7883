/** Bodies of several media types, and success values that go by their status. */
import { expect, test } from "vitest";
import { withStatus } from "../../templates/runtime/decode.ts";
import { asIs, choice, json } from "../../templates/runtime/encode.ts";
import { RequestEncodeError } from "../../templates/runtime/errors.ts";
import { multipart } from "../../templates/runtime/multipart.ts";
import { A, failure, reply, send, useServers } from "./harness.ts";

useServers();

const body = choice({
  "application/json": json,
  "text/plain": asIs("text/plain"),
  "multipart/form-data": multipart(),
});
const put = { method: "PUT", path: "/notes/{id}", body, whole: 1 } as const;

test("the first media type is used where none is named", async () => {
  await send(put, { id: "a", body: { text: "x" } });
  expect(A.seen[0]).toMatchObject({ url: "/notes/a", body: '{"text":"x"}' });
  expect(A.seen[0]!.headers["content-type"]).toBe("application/json");
});

test("the named media type decides how the body is written", async () => {
  await send(put, { id: "a", contentType: "text/plain", body: "as it is" });
  await send(put, { id: "a", contentType: "multipart/form-data", body: { file: new Blob(["f"]) } });
  expect(A.seen[0]).toMatchObject({ body: "as it is" });
  expect(A.seen[0]!.headers["content-type"]).toBe("text/plain");
  expect(A.seen[1]!.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
});

test.each(["application/xml", "constructor", 7])(
  "a media type that is not documented (%j) is refused before any request",
  async (contentType) => {
    const error = await failure(send(put, { id: "a", contentType, body: "x" }));
    expect(error).toBeInstanceOf(RequestEncodeError);
    expect(error.message).toMatch(/^contentType: /);
    expect(A.seen).toEqual([]);
  },
);

test.each<[number, string, unknown]>([
  [200, '{"text":"x"}', { status: 200, body: { text: "x" } }],
  [201, '{"id":"1"}', { status: 201, body: { id: "1" } }],
  [202, "", { status: 202, body: undefined }],
])("a value that goes by its status brings the status %i", async (status, text, value) => {
  A.answer = (response) => reply(response, status, text);
  expect(await send({ decode: withStatus })).toEqual(value);
});
