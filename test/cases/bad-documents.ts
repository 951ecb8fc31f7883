/** Malformed documents, each wrong in one way, and what is to be said about each. */

/** What is expected: the code, where, and how the run ends; `4:7` is line 4, column 7. */
export type Bad = {
  what: string;
  /** Texts by name; the first is the spec. Bytes where text cannot be wrong enough. */
  files: Record<string, string | Uint8Array>;
  /** `CODE severity line:column`, all of them in order. */
  says: string[];
  exit: 0 | 1 | 2;
};

const head = 'openapi: 3.1.0\ninfo: { title: T, version: "1" }\n';
const paths = `${head}paths:\n`;
const done = '{ "204": { description: Done. } }';

/** One document in `spec.yaml`. */
function yaml(what: string, text: string, says: string[], exit: Bad["exit"] = 1): Bad {
  return { what, files: { "spec.yaml": text }, says, exit };
}

/** An operation under `GET /a`, on line 4. */
function operation(what: string, text: string, says: string[], exit: Bad["exit"] = 1): Bad {
  return yaml(what, `${paths}  /a: { get: ${text} }\n`, says, exit);
}

/** A component schema, on line 5 from column 29. */
function schema(what: string, text: string, says: string[], exit: Bad["exit"] = 1): Bad {
  return yaml(what, `${paths}  {}\ncomponents: { schemas: { A: ${text} } }\n`, says, exit);
}

/** Texts that are no document. */
export const unreadable: Bad[] = [
  { what: "a missing file", files: {}, says: ["SW1001 error"], exit: 2 },
  { what: "a folder", files: { "spec.yaml/inside.yaml": head }, says: ["SW1001 error"], exit: 2 },
  {
    what: "bytes that are not UTF-8",
    files: { "spec.yaml": Uint8Array.of(0x6f, 0xff, 0xfe, 0x0a) },
    says: ["SW1001 error"],
    exit: 2,
  },
  {
    what: "truncated JSON",
    files: { "spec.json": '{\n  "openapi": "3.1.0",\n  "info": {' },
    says: ["SW1002 error 3:12"],
    exit: 1,
  },
  {
    what: "a comma too many in JSON",
    files: { "spec.json": '{\n  "openapi": "3.1.0",\n}' },
    says: ["SW1002 error 3:1"],
    exit: 1,
  },
  {
    what: "a key twice in JSON",
    files: {
      "spec.json":
        '{ "openapi": "3.1.0",\n  "info": { "title": "T", "version": "1", "title": "U" }, "paths": {} }',
    },
    says: ["SW1004 error 2:43"],
    exit: 1,
  },
  yaml("truncated YAML", `${head}paths: { "/a": `, ["SW1003 error 3:16"]),
  yaml("a key twice in YAML", `${head}paths: {}\npaths: {}\n`, ["SW1004 error 4:1"]),
  yaml("tabs as indentation", `${head}paths:\n\t/a: {}\n`, ["SW1003 error 4:1"]),
  yaml("an unknown tag", `${head}paths: !!python/object {}\n`, ["SW1006 error 3:8"]),
  yaml("several documents", `${head}paths: {}\n---\na: 1\n`, ["SW1014 error 4:1"]),
  yaml(
    "an alias bomb",
    `x0: &x0 [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]\n${Array.from({ length: 9 }, (_, i) => `x${i + 1}: &x${i + 1} [${Array(10).fill(`*x${i}`).join(", ")}]\n`).join("")}${head}paths: {}\n`,
    ["SW1009 error 1:1"],
  ),
  yaml("1,000 levels", `${head}paths: {}\nx-deep: ${"[".repeat(1000)}${"]".repeat(1000)}\n`, [
    "SW1007 error 4:209",
  ]),
  {
    what: "1,000 levels of JSON",
    files: { "spec.json": `{"openapi":"3.1.0","x":${"[".repeat(1000)}${"]".repeat(1000)}}` },
    says: ["SW1007 error 1:223"],
    exit: 1,
  },
  yaml("an empty file", "", ["SW1010 error"]),
  yaml("nothing but a comment", "# nothing\n", ["SW1011 error 1:1"]),
  yaml("a list at the top", "- openapi: 3.1.0\n", ["SW1011 error 1:1"]),
  yaml("text at the top", "hello\n", ["SW1011 error 1:1"]),
];

/** Documents of another kind, or without what every document has. */
export const misshapen: Bad[] = [
  yaml("Swagger 2", 'swagger: "2.0"\ninfo: { title: T, version: "1" }\npaths: {}\n', [
    "SW3004 error 1:10",
  ]),
  yaml("no version of OpenAPI", 'info: { title: T, version: "1" }\npaths: {}\n', [
    "SW3001 error 1:1",
  ]),
  yaml(
    "an unknown version of OpenAPI",
    'openapi: 4.0.0\ninfo: { title: T, version: "1" }\npaths: {}\n',
    ["SW3005 error 1:10"],
  ),
  yaml("no info", "openapi: 3.1.0\npaths: {}\n", ["SW3002 error 1:1"]),
  yaml("no title", 'openapi: 3.1.0\ninfo: { version: "1" }\npaths: {}\n', ["SW3002 error 2:1"]),
  yaml("no paths", head, ["SW3006 error 1:1"]),
  yaml("paths that are a list", `${head}paths: []\n`, ["SW3003 error 3:1"]),
  yaml("a path that is text", `${paths}  /a: text\n`, ["SW3003 error 4:7"]),
  yaml("a path without a slash", `${paths}  a: { get: { responses: ${done} } }\n`, [
    "SW5002 error 4:3",
  ]),
  yaml("a method in upper case", `${paths}  /a: { GET: { responses: ${done} } }\n`, [
    "SW5001 error 4:9",
  ]),
  yaml("braces that do not match", `${paths}  "/a/{id": { get: { responses: ${done} } }\n`, [
    "SW5003 error 4:3",
  ]),
  yaml("servers that are an object", `${head}paths: {}\nservers: { url: /a }\n`, [
    "SW3003 error 4:1",
  ]),
  yaml(
    "a server variable without a definition",
    `${head}paths: {}\nservers: [{ url: "https://{host}/" }]\n`,
    ["SW3201 error 4:11"],
  ),
  yaml(
    "a scheme of an unknown type",
    `${head}paths: {}\ncomponents: { securitySchemes: { a: { type: magic } } }\n`,
    ["SW3102 error 4:45"],
  ),
  yaml(
    "an API key in the body",
    `${head}paths: {}\ncomponents: { securitySchemes: { a: { type: apiKey, in: body, name: k } } }\n`,
    ["SW3104 error 4:57"],
  ),
];

/** References that lead nowhere, or where they must not lead. */
export const references: Bad[] = [
  schema("to nothing, in a schema", '{ $ref: "#/components/schemas/B" }', ["SW2001 error 5:37"]),
  operation(
    "to nothing, in a parameter",
    `{ parameters: [{ $ref: "#/components/parameters/B" }], responses: ${done} }`,
    ["SW2001 error 4:37"],
  ),
  operation(
    "to nothing, in a response",
    '{ responses: { "200": { $ref: "#/components/responses/B" } } }',
    ["SW2001 error 4:44"],
  ),
  operation(
    "to nothing, in a body",
    `{ requestBody: { $ref: "#/components/requestBodies/B" }, responses: ${done} }`,
    ["SW2001 error 4:37"],
  ),
  yaml(
    "in a circle",
    `${head}paths: {}\ncomponents: { schemas: { A: { $ref: "#/components/schemas/B" }, B: { $ref: "#/components/schemas/A" } } }\n`,
    ["SW4018 error 4:65"],
  ),
  schema("to another host", '{ $ref: "https://example.com/a.yaml" }', ["SW2002 error 5:37"]),
  schema("out of the folder", '{ $ref: "../secret.yaml" }', ["SW2003 error 5:37"]),
  schema("to a system file", '{ $ref: "/etc/hostname" }', ["SW2003 error 5:37"]),
  schema("to a missing file", '{ $ref: "other.yaml" }', ["SW2006 error 5:37"]),
  schema("that is a number", "{ $ref: 5 }", ["SW3003 error 5:37"]),
  schema("that is no URI", '{ $ref: "#/%zz" }', ["SW2007 error 5:37"]),
  {
    what: "to a broken file",
    files: {
      "spec.yaml": `${head}paths: {}\ncomponents: { schemas: { A: { $ref: "b.yaml#/A" } } }\n`,
      "b.yaml": "A: {\n",
    },
    says: ["SW2006 error 4:37"],
    exit: 1,
  },
];

/** Operations and schemas that break a rule. */
export const rules: Bad[] = [
  operation(
    "an operation without responses, in 3.1",
    "{ operationId: a }",
    ["SW5021 warning 4:9"],
    0,
  ),
  yaml(
    "an operation without responses, in 3.0",
    'openapi: 3.0.3\ninfo: { title: T, version: "1" }\npaths:\n  /a: { get: { operationId: a } }\n',
    ["SW5012 error 4:9"],
  ),
  operation("no response at all", "{ responses: {} }", ["SW5012 error 4:16"]),
  operation(
    "a parameter in an unknown place",
    `{ parameters: [{ name: a, in: body, schema: {} }], responses: ${done} }`,
    ["SW5007 error 4:44"],
  ),
  operation(
    "a parameter without a name",
    `{ parameters: [{ in: query, schema: {} }], responses: ${done} }`,
    ["SW3002 error 4:29"],
  ),
  operation(
    "a parameter without a schema",
    `{ parameters: [{ name: a, in: query }], responses: ${done} }`,
    ["SW5009 warning 4:29"],
    0,
  ),
  operation(
    "parameters that are an object",
    `{ parameters: { name: a, in: query }, responses: ${done} }`,
    ["SW3003 error 4:16"],
  ),
  operation("a status that is none", "{ responses: { ok: { description: Done. } } }", [
    "SW5013 error 4:29",
  ]),
  operation("a status out of range", '{ responses: { "999": { description: Done. } } }', [
    "SW5013 error 4:29",
  ]),
  operation(
    "a range in lower case",
    '{ responses: { "2xx": { description: Done. } } }',
    ["SW5014 warning 4:29"],
    0,
  ),
  operation("an undefined security scheme", `{ security: [{ nobody: [] }], responses: ${done} }`, [
    "SW3101 error 4:29",
  ]),
  operation("security that is an object", `{ security: { nobody: [] }, responses: ${done} }`, [
    "SW3003 error 4:16",
  ]),
  yaml(
    "scopes that are an object",
    `${paths}  /a: { get: { security: [{ a: {} }], responses: ${done} } }\ncomponents: { securitySchemes: { a: { type: http, scheme: bearer } } }\n`,
    ["SW3106 warning 4:29"],
    0,
  ),
  operation("a body without a media type", `{ requestBody: { content: {} }, responses: ${done} }`, [
    "SW5023 error 4:16",
  ]),
  yaml(
    "an operationId twice",
    `${paths}  /a: { get: { operationId: a, responses: ${done} } }\n  /b: { get: { operationId: a, responses: ${done} } }\n`,
    ["SW5011 warning 5:29"],
    0,
  ),
  yaml(
    "a path parameter that is not declared",
    `${paths}  "/a/{id}": { get: { responses: ${done} } }\n`,
    ["SW5004 warning 4:16"],
    0,
  ),
  operation(
    "a path parameter that is not in the path",
    `{ parameters: [{ name: id, in: path, required: true, schema: {} }], responses: ${done} }`,
    ["SW5005 warning 4:29"],
    0,
  ),
  schema("an unknown type", "{ type: strin }", ["SW4001 error 5:37"]),
  schema("a type that is a number", "{ type: 5 }", ["SW3003 error 5:37"]),
  schema("required that is text", "{ type: object, required: a }", ["SW3003 error 5:55"]),
  schema("properties that are a list", "{ type: object, properties: [] }", ["SW3003 error 5:45"]),
  schema("an enum that is text", "{ enum: a }", ["SW3003 error 5:37"]),
  schema("a bound that is text", "{ type: string, maxLength: ten }", ["SW3003 error 5:56"]),
  schema("an empty oneOf", "{ oneOf: [] }", ["SW4009 error 5:31"]),
  schema(
    "a discriminator without a property",
    '{ discriminator: {}, oneOf: [{ $ref: "#/components/schemas/B" }, { $ref: "#/components/schemas/C" }] }, B: { type: object }, C: { type: object }',
    ["SW4017 error 5:31"],
  ),
  schema("a schema that is text", "text", ["SW3003 error 5:29"]),
  schema(
    "read-only and write-only",
    "{ type: object, properties: { a: { readOnly: true, writeOnly: true } } }",
    ["SW4015 error 5:59"],
  ),
];
