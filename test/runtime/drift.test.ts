/** Rows R26 and R36: answers that are not as documented, by default and compared. */
import { describe, expect, test } from "vitest";
import { validate } from "../../templates/runtime/checks.ts";
import type { DriftFinding, OperationCheck, Validation } from "../../templates/runtime/drift.ts";
import { ResponseDecodeError } from "../../templates/runtime/errors.ts";
import { findCheck } from "../../templates/runtime/validate.ts";
import { A, client, failure, reply, send, useServers } from "./harness.ts";

useServers();

const check: OperationCheck = {
  on: "GET /things",
  shapes: {
    200: {
      fields: { status: { values: ["open", "closed"] }, name: 1, size: 2 },
      optional: { email: 1, pet: { tag: "kind", of: { cat: { fields: { kind: 1, lives: 2 } } } } },
    },
  },
  find: findCheck,
};
const good = { status: "open", name: "Z", size: 3 };

/** A call whose answer is this, and what it finds. */
function answered(body: object, validation?: Validation) {
  A.answer = (response) => reply(response, 200, body);
  const found: DriftFinding[] = [];
  const hooks = { onDrift: (finding: DriftFinding) => void found.push(finding) };
  const options = { checks: [check], hooks, ...(validation && { validation }) };
  return { found, call: send({}, {}, { on: client(options, { validate }) }) };
}

const rows: [string, object, [kind: string, pointer: string][]][] = [
  [
    "a value of an enum that nobody knows",
    { ...good, status: "moved" },
    [["unknownValue", "/status"]],
  ],
  ["a field that nobody knows", { ...good, extra: { deep: [null] } }, []],
  ["a missing optional field", good, []],
  ["a missing required field", { status: "open", size: 3 }, [["missing", "/name"]]],
  ["null where it is not allowed", { ...good, name: null }, [["unexpectedNull", "/name"]]],
  [
    "a variant that nobody knows",
    { ...good, pet: { kind: "robot" } },
    [["newVariant", "/pet/kind"]],
  ],
  [
    "several at once",
    { status: 1, name: 2, size: 2.5 },
    [
      ["wrongType", "/status"],
      ["wrongType", "/name"],
      ["wrongType", "/size"],
    ],
  ],
];

describe("R36", () => {
  test.each(rows)("%s is passed through by default, untouched", async (_, body) => {
    const { call, found } = answered(body);
    expect(await call).toEqual(body);
    expect(found).toEqual([]);
  });

  test.each(rows)(
    "%s is told by `report`, field by field, and passed through",
    async (_, body, expected) => {
      const { call, found } = answered(body, "report");
      expect(await call).toEqual(body);
      expect(found.map(({ kind, pointer }) => [kind, pointer])).toEqual(expected);
    },
  );

  test.each(rows)(
    "%s ends the call under `strict`, with the pointers, where it is found",
    async (_, body, expected) => {
      const { call } = answered(body, "strict");
      if (expected.length === 0) return expect(await call).toEqual(body);
      const error = await failure<ResponseDecodeError>(call);
      expect(error).toBeInstanceOf(ResponseDecodeError);
      expect(error.status).toBe(200);
      expect(error.message).toContain(expected[0]![1]);
      expect(error.findings?.map(({ kind, pointer }) => [kind, pointer])).toEqual(expected);
    },
  );
});

test("R26 no pattern is run, whatever is compared: sixty letters cost nothing", async () => {
  const email = `${"a".repeat(60)}!`;
  for (const validation of ["none", "report", "strict"] as const) {
    const begin = performance.now();
    expect(await answered({ ...good, email }, validation).call).toMatchObject({ email });
    expect(performance.now() - begin).toBeLessThan(1000);
  }
});
