import { describe, expect, test } from "vitest";
import { camel, kebab, pascal, words } from "../../../generator/names/words.ts";

describe("words", () => {
  test.each([
    ["list_seats", ["list", "seats"]],
    ["listSeats", ["list", "Seats"]],
    ["customer-portal:seats", ["customer", "portal", "seats"]],
    ["HTTPValidationError", ["HTTP", "Validation", "Error"]],
    ["v2Beta", ["v2", "Beta"]],
    ["OAuth2", ["O", "Auth2"]],
    ["SCREAMING_CASE", ["screaming", "case"]],
    ["  a  b ", ["a", "b"]],
    ["größe", ["größe"]],
    ["nai\u0308ve", ["naïve"]],
    ["日本 リスト", ["日本", "リスト"]],
    ["1st", ["1", "st"]],
    ["__proto__", ["proto"]],
    ["*/ //", []],
    ["", []],
    ["😀", []],
  ])("%j", (text, want) => {
    expect(words(text)).toEqual(want);
  });
});

describe("identifiers", () => {
  test.each([
    ["list_seats", "ListSeats", "listSeats", "list-seats"],
    ["HTTPValidationError", "HTTPValidationError", "httpValidationError", "http-validation-error"],
    ["API", "Api", "api", "api"],
    ["2fa codes", "_2FaCodes", "_2FaCodes", "2-fa-codes"],
    ["größe", "Größe", "größe", "groudfe"],
    ["", "", "", ""],
    ["*/", "", "", ""],
  ])("%j is %s, %s and %s", (text, type, member, file) => {
    expect([pascal(text), camel(text), kebab(text)]).toEqual([type, member, file]);
  });
});

test("whatever goes in, an identifier comes out, or nothing", () => {
  const hostile = [
    "*/x",
    "a\u2028b",
    "a b`c${d}",
    "\u0301a",
    "\ud800a",
    "0",
    "-",
    "a\0b",
    "\u202ea",
    "ﬁ",
    "ǅ",
    "ª",
    "٣",
    "x\u200dy",
  ];
  for (const text of hostile) {
    for (const name of [pascal(text), camel(text)]) {
      expect(name).toMatch(/^$|^[\p{ID_Start}_$][\p{ID_Continue}$]*$/u);
    }
    expect(kebab(text)).toMatch(/^[a-z0-9-]*$/);
  }
});
