import { describe, expect, test } from "vitest";
import { defaultConfig, isPackageName, readConfig } from "../../../generator/config.ts";

const everything = `
spec: ./openapi.yaml
out: ../generated/acme
remote: { hosts: [api.acme.test, "127.0.0.1:8080"] }
overlays: [fixes.yaml, ../shared/more.yaml]
filter: { include: { tags: [seats] }, exclude: { paths: [/v1/internal/**] } }
name: "@acme/sdk"
version: 1.2.3-beta.1
client: Acme
description: Seats
license: Apache-2.0
author: Ada
repository: github:acme/sdk
changelog: changes.md
homepage: https://acme.test
env: { oat: ACME_TOKEN }
serverOnly: [oat]
enums: closed
int64: bigint
dates: date
casing: camel
timeoutMs: 1000
retry: { maxAttempts: 1 }
requestIdHeader: x-trace
operations:
  "seats:list": { group: portal.seats, name: list }
  "seats:get": { group: [portal, seats] }
pagination:
  "seats:list":
    style: page
    request: { page: page, limit: limit }
    response: { items: $.items, last: pagination.max_page, total: $ }
servers: { "https://sandbox.acme.test": sandbox }
build: false
module: dual
diff:
  failOn: risky
  severity: { "security-*": { wire: breaking, paths: [/v1/*] } }
  deprecation: { minDays: 90 }
  accept: [{ id: 0c9e51aa7b30, reason: never released, expires: 2026-12-31 }]
docs: { samples: false, codeSamplesOverlay: samples.overlay.yaml }
`;

test("every key is read, and paths are taken from the file", () => {
  expect(readConfig("sdk/acme/sdkwright.yaml", everything)).toEqual({
    diagnostics: [],
    config: {
      spec: "sdk/acme/openapi.yaml",
      out: "sdk/generated/acme",
      filter: { include: { tags: ["seats"] }, exclude: { paths: ["/v1/internal/**"] } },
      remote: { hosts: ["api.acme.test", "127.0.0.1:8080"] },
      overlays: ["sdk/acme/fixes.yaml", "sdk/shared/more.yaml"],
      name: "@acme/sdk",
      version: "1.2.3-beta.1",
      client: "Acme",
      description: "Seats",
      license: "Apache-2.0",
      author: "Ada",
      repository: { url: "github:acme/sdk" },
      changelog: "sdk/acme/changes.md",
      homepage: "https://acme.test",
      env: { oat: "ACME_TOKEN" },
      serverOnly: ["oat"],
      enums: "closed",
      int64: "bigint",
      dates: "date",
      casing: "camel",
      timeoutMs: 1000,
      retry: { maxAttempts: 1, baseDelayMs: 500, maxDelayMs: 8000 },
      requestIdHeader: "x-trace",
      operations: {
        "seats:list": { group: ["portal", "seats"], name: "list" },
        "seats:get": { group: ["portal", "seats"] },
      },
      pagination: {
        "seats:list": {
          style: "page",
          request: { page: "page", limit: "limit" },
          response: { items: ["items"], last: ["pagination", "max_page"], total: [] },
        },
      },
      servers: { "https://sandbox.acme.test": "sandbox" },
      build: false,
      module: "dual",
      diff: {
        ...defaultConfig.diff,
        failOn: "risky",
        severity: { "security-*": { wire: "breaking", paths: ["/v1/*"] } },
        deprecation: { minDays: 90, requireSunset: false, allowRemovalAfterSunset: true },
        accept: [{ id: "0c9e51aa7b30", reason: "never released", expires: "2026-12-31" }],
      },
      docs: {
        pages: true,
        samples: false,
        reference: true,
        llms: true,
        site: false,
        codeSamplesOverlay: "samples.overlay.yaml",
      },
    },
  });
});

test("a repository may say where in it the package is", () => {
  const text = "repository: { url: https://a.test/b.git, directory: sdk }";
  const wanted = { url: "https://a.test/b.git", directory: "sdk" };
  expect(readConfig("sdkwright.yaml", text).config.repository).toEqual(wanted);
});

test("docs are switched off as a whole", () => {
  const off = { pages: false, samples: false, reference: false, llms: false, site: false };
  expect(readConfig("sdkwright.yaml", "docs: false").config.docs).toEqual(off);
  expect(readConfig("sdkwright.yaml", "docs: true").config.docs).toEqual(defaultConfig.docs);
});

test("what is not said is the default", () => {
  expect(readConfig("sdkwright.yaml", "{}").config).toEqual(defaultConfig);
  expect(readConfig("sdkwright.json", '{"build":false}').config).toEqual({
    ...defaultConfig,
    build: false,
  });
});

test("an absolute path stays as it is", () => {
  expect(readConfig("a/sdkwright.yaml", "out: /srv/sdk").config.out).toBe("/srv/sdk");
});

describe("complaints", () => {
  const rows: { given: string; code: string; line: number; message: string; hint: string }[] = [
    {
      given: "spec: x\nnmae: y",
      code: "SW7003",
      line: 2,
      message: "unknown key nmae",
      hint: "Did you mean `name`?",
    },
    {
      given: "retry:\n  attempts: 3",
      code: "SW7003",
      line: 2,
      message: "unknown key retry.attempts",
      hint: "maxAttempts",
    },
    {
      given: "zzz: 1",
      code: "SW7003",
      line: 1,
      message: "unknown key zzz",
      hint: "Known keys: spec, out",
    },
    {
      given: "__proto__: 1",
      code: "SW7003",
      line: 1,
      message: "unknown key __proto__",
      hint: "Known keys",
    },
    {
      given: "name: Bad Name",
      code: "SW7004",
      line: 1,
      message: 'name is "Bad Name"',
      hint: "npm package",
    },
    {
      given: "version: 1.2",
      code: "SW7004",
      line: 1,
      message: "version is 1.2",
      hint: "semantic version",
    },
    {
      given: "client: acme sdk",
      code: "SW7004",
      line: 1,
      message: 'client is "acme sdk"',
      hint: "class",
    },
    {
      given: "enums: half",
      code: "SW7004",
      line: 1,
      message: 'enums is "half"',
      hint: "open or closed",
    },
    {
      given: "docs: { codeSamplesOverlay: ../out.yaml }",
      code: "SW7004",
      line: 1,
      message: 'docs.codeSamplesOverlay is "../out.yaml"',
      hint: "a path inside the package, ending in .json or .yaml",
    },
    {
      given: "build: yes",
      code: "SW7004",
      line: 1,
      message: 'build is "yes"',
      hint: "true or false",
    },
    {
      given: "timeoutMs: 0",
      code: "SW7004",
      line: 1,
      message: "timeoutMs is 0",
      hint: "from 1 up",
    },
    { given: "retry: false", code: "SW7004", line: 1, message: "retry is false", hint: "a map" },
    { given: "license:", code: "SW7004", line: 1, message: "license is null", hint: "a text" },
    {
      given: "env: { a: 'no good' }",
      code: "SW7004",
      line: 1,
      message: 'env.a is "no good"',
      hint: "environment",
    },
    {
      given: "homepage: javascript:x",
      code: "SW7004",
      line: 1,
      message: "homepage is",
      hint: "http",
    },
    {
      given: "operations: { a: { name: 'x y' } }",
      code: "SW7004",
      line: 1,
      message: "operations.a.name is",
      hint: "method",
    },
    {
      given: "operations: { a: { group: [x, ''] } }",
      code: "SW7004",
      line: 1,
      message: "operations.a.group.1 is",
      hint: "word",
    },
    {
      given: "pagination: { a: { request: {} } }",
      code: "SW7004",
      line: 1,
      message: "pagination.a.style is missing",
      hint: "`style`",
    },
    {
      given: "pagination: { a: { style: page, response: { items: $..x } } }",
      code: "SW7004",
      line: 1,
      message: "response.items is",
      hint: "path of keys",
    },
    {
      given: "overlays: fixes.yaml",
      code: "SW7004",
      line: 1,
      message: 'overlays is "fixes.yaml"',
      hint: "a list",
    },
    {
      given: "filter: { include: { tag: [a] } }",
      code: "SW7003",
      line: 1,
      message: "unknown key filter.include.tag",
      hint: "Did you mean `tags`?",
    },
    {
      given: "filter: { exclude: { extensions: [internal] } }",
      code: "SW7004",
      line: 1,
      message: 'filter.exclude.extensions.0 is "internal"',
      hint: "x-internal",
    },
    {
      given: "remote: { hosts: ['https://x.test'] }",
      code: "SW7004",
      line: 1,
      message: 'remote.hosts.0 is "https://x.test"',
      hint: "a host",
    },
    {
      given: "remote: {}",
      code: "SW7004",
      line: 1,
      message: "remote.hosts is missing",
      hint: "`hosts` here",
    },
    { given: "[1]", code: "SW7004", line: 1, message: "the config is an array", hint: "a map" },
    { given: "spec: x\nspec: y", code: "SW1004", line: 2, message: "spec is repeated", hint: "" },
  ];

  test.each(rows)("$given", ({ given, code, line, message, hint }) => {
    const { diagnostics } = readConfig("c/sdkwright.yaml", given);
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({
      code,
      line,
      file: "c/sdkwright.yaml",
      severity: "error",
    });
    expect(diagnostics[0]?.message).toContain(message);
    expect(diagnostics[0]?.hint).toContain(hint);
  });

  test("all of them come in one run", () => {
    const { diagnostics } = readConfig("sdkwright.yaml", "name: A\nversion: x\nzzz: 1");
    expect(diagnostics.map(({ code, line }) => [code, line])).toEqual([
      ["SW7004", 1],
      ["SW7004", 2],
      ["SW7003", 3],
    ]);
  });

  test.each(["", "a: [", "a: *nothing"])("%j is no config", (given) => {
    expect(readConfig("sdkwright.yaml", given).diagnostics.map(({ severity }) => severity)).toEqual(
      ["error"],
    );
  });
});

test.each([
  ["sdk", true],
  ["@acme/sdk", true],
  ["@acme/sdk/x", false],
  ["Sdk", false],
  [".sdk", false],
  ["_sdk", false],
  ["../sdk", false],
  ["a".repeat(215), false],
  ["", false],
])("%j as a package name: %j", (name, expected) => {
  expect(isPackageName(name)).toBe(expected);
});
