/** Rows R15 and R37: integers of 64 bits and points in time, where a package is told to give something better than text. */
import { describe, expect, test } from "vitest";
import {
  bigInt,
  converted,
  convertedJson,
  date,
  digits,
  int64,
  quoteIntegers,
  type Conversion,
} from "../../templates/runtime/convert.ts";
import { RequestEncodeError, ResponseDecodeError } from "../../templates/runtime/errors.ts";
import { A, failure, reply, send, useServers } from "./harness.ts";

useServers();

const past = "9007199254740993";
const huge = "12345678901234567890";
const table = (scalar: Conversion): Conversion => ({
  fields: { value: scalar, list: { items: scalar } },
});

/** What an operation reads whose answer is this text. */
function read(scalar: Conversion, text: string, quote?: typeof quoteIntegers) {
  A.answer = (response) => reply(response, 200, text);
  const output = { 200: table(scalar) };
  return send({ decode: converted, output, ...(quote && { quote }) });
}

describe("R15 an integer of 64 bits", () => {
  test.each([`{"value":${past}}`, `{"list":[1,-${past}]}`, `{"value":${huge}}`])(
    "as a number is never rounded in silence: %s",
    async (text) => {
      const error = await failure(read(int64, text));
      expect(error).toBeInstanceOf(ResponseDecodeError);
      expect(error.message).toMatch(/"\/(value|list\/1)": expected an integer/);
    },
  );

  test("as a number is given where a number holds it, and decimals are left alone", async () => {
    const text = `{"value":9007199254740991,"ratio":0.1234567890123456789,"free":${huge}}`;
    expect(await read(int64, text)).toEqual(JSON.parse(text));
  });

  test("as a bigint and as digits keeps every digit, in answers and in requests", async () => {
    const text = `{"value":${past},"list":[-${huge},0],"note":"${huge}"}`;
    expect(await read(bigInt, text, quoteIntegers)).toEqual({
      value: BigInt(past),
      list: [BigInt(`-${huge}`), 0n],
      note: huge,
    });
    expect(await read(digits, text, quoteIntegers)).toMatchObject({
      value: past,
      list: [`-${huge}`, "0"],
    });
    const put = { method: "PUT", body: convertedJson, input: table(digits) } as const;
    await send(put, { value: huge, list: ["-1"] });
    await send({ ...put, input: table(bigInt) }, { value: BigInt(huge) });
    expect(A.seen.slice(-2).map(({ body }) => body)).toEqual([
      `{"value":${huge},"list":[-1]}`,
      `{"value":${huge}}`,
    ]);
  });
});

describe("R37 a point in time", () => {
  test("is text unless the package says otherwise, whatever it is", async () => {
    A.answer = (response) => reply(response, 200, '{"value":"10000-02-30T23:59:60"}');
    expect(await send()).toEqual({ value: "10000-02-30T23:59:60" });
  });

  test.each([
    ["2024-02-29T23:59:59-00:30", "2024-03-01T00:29:59.000Z"],
    ["2026-01-31t12:00:00.123456z", "2026-01-31T12:00:00.123Z"],
  ])("%s is a Date", async (text, expected) => {
    const { value } = (await read(date, JSON.stringify({ value: text }))) as { value: Date };
    expect(value.toISOString()).toBe(expected);
  });

  test.each([
    ["without a zone", "2026-01-31T12:00:00"],
    ["with a leap second", "2026-12-31T23:59:60Z"],
    ["of the year 10000", "10000-01-01T00:00:00Z"],
    ["on a day that the month does not have", "2026-02-30T12:00:00Z"],
    ["that is no date", "yesterday"],
    ["that is empty", ""],
  ])("%s is a typed error with its place, never an invalid Date", async (_, text) => {
    const error = await failure(
      read(date, JSON.stringify({ list: ["2026-01-31T12:00:00Z", text] })),
    );
    expect(error).toBeInstanceOf(ResponseDecodeError);
    expect(error.message).toContain('"/list/1": expected a date-time');
  });

  test.each([new Date(NaN), new Date(Date.UTC(10_000, 0))])(
    "that JSON cannot hold (%s) is refused before anything is sent",
    async (value) => {
      const put = { method: "PUT", body: convertedJson, input: table(date) } as const;
      const error = await failure(send(put, { value }));
      expect(error).toBeInstanceOf(RequestEncodeError);
      expect(A.seen).toEqual([]);
    },
  );
});
