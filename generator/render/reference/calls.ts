/** Whole programs that call one operation, laid out as prettier would, ready to be copied and run. */
import type { Prose } from "../encode.ts";
import { identifier, stringLiteral, type Code } from "../encode.ts";
import { clientVariableId, functionId } from "../../names/assign.ts";
import { operationsFile, operationSymbols } from "../layout.ts";
import { printSample, sampleRequest, type Sample } from "../samples.ts";
import { sampleCredentials } from "../sample-credentials.ts";
import type { Signature } from "../signature.ts";
import type { ReferenceContext } from "./context.ts";

/** Columns that a line of code has, as prettier would break it. */
export const width = 100;

/** A call through the client, with the credential of the operation given to the call. */
export function clientProgram(context: ReferenceContext, signature: Signature): Prose {
  const { names, packageName } = context;
  const variable = identifier(names.of(clientVariableId));
  const credentials = sampleCredentials(signature, context.api.schemes, names);
  const security = operationSymbols(names, signature).security.name;
  // A plain object will do as well, and is shorter than a class whose name fills the line.
  const hasClass = credentials && `const security = new ${security}({`.length <= width;
  const imported = [names.client, ...(hasClass ? [security] : [])];
  const method = [variable, ...signature.access.map(identifier)].join(".");
  return program([
    importLine(imported, packageName),
    [
      `const ${variable} = new ${names.client}(${serverOption(context)});`,
      ...(credentials ? [construct(hasClass ? security : undefined, credentials)] : []),
    ].join("\n"),
    ...callLines(context, signature, method, [], credentials !== undefined),
  ]);
}

/** The same through the standalone function, with the credential given to the client. */
export function functionProgram(context: ReferenceContext, signature: Signature): Prose {
  const { names, packageName } = context;
  const { resource, operation } = signature;
  const name = names.of(functionId(operation.id));
  const file = operationsFile(names, resource.id).replace(/^src\/operations|\.ts$/g, "");
  const credentials = sampleCredentials(signature, context.api.schemes, names);
  const given: Sample = {
    kind: "record",
    fields: [
      ...(credentials ? [["credentials", credentials] as [string, Sample]] : []),
      ...(needsAddress(context) ? [["baseUrl", address] as [string, Sample]] : []),
    ],
  };
  const start = "const client = createClient(";
  return program([
    [
      importLine(["createClient"], `${packageName}/core`),
      importLine([name], `${packageName}${file}`),
    ].join("\n"),
    `${start}${given.fields.length ? argument(given, start.length, 2) : ""});`,
    ...callLines(context, signature, name, ["client"], false),
  ]);
}

/** The call alone, on a client that holds what it needs; undefined for one that is too long for a comment. */
export function exampleCall(context: ReferenceContext, signature: Signature): Prose | undefined {
  const { names, types } = context;
  const path = [names.of(clientVariableId), ...signature.access].map(identifier);
  const request = sampleRequest(signature, types);
  const { stream, operation } = signature;
  const isMany = operation.pagination !== undefined || (stream && !stream.flag);
  const start = isMany ? "for await (const item of " : "await ";
  const made = call(start, path.join("."), request ? [request] : []);
  const text = isMany ? `${made.slice(0, -1)}) console.log(item);` : made;
  return text.length > longestExample ? undefined : (text as Prose);
}

/** Every method of a package carries its example, so it has to be short. */
const longestExample = 300;

function program(parts: readonly string[]): Prose {
  // A fence of backticks ends at a line of them, which no part of a program is; text is in literals.
  return parts.join("\n\n").replaceAll("```", "\\u0060\\u0060\\u0060") as Prose;
}

const address: Sample = { kind: "value", value: "https://api.example.com" };

/** Whether the description names no server that stands by itself. */
function needsAddress({ api }: ReferenceContext): boolean {
  return !api.servers.some(({ url }) => /^https?:\/\//.test(url));
}

function serverOption(context: ReferenceContext): string {
  return needsAddress(context) ? `{ baseUrl: "https://api.example.com" }` : "";
}

function importLine(names: readonly string[], module: string): string {
  const source = stringLiteral(module);
  const line = `import { ${names.join(", ")} } from ${source};`;
  if (line.length <= width || names.length < 2) return line;
  return `import {\n${names.map((name) => `  ${name},\n`).join("")}} from ${source};`;
}

function construct(name: Code | undefined, credentials: Sample): string {
  const start = name === undefined ? "const security = " : `const security = new ${name}(`;
  const end = name === undefined ? ";" : ");";
  return `${start}${argument(credentials, start.length, end.length)}${end}`;
}

/** One argument that stays on the line of its call, or opens there. */
export function argument(sample: Sample, column: number, after: number): Code {
  return printSample(sample, { keys: "bare", width: width - after, column });
}

/** The call, and what is done with what comes back. */
function callLines(
  context: ReferenceContext,
  signature: Signature,
  callee: string,
  before: readonly string[],
  secured: boolean,
): string[] {
  const { operation, stream, success, byStatus, mayBeEmpty } = signature;
  const request = sampleRequest(signature, context.types);
  const given = [
    ...before,
    ...(request ? [request] : secured ? [{ kind: "record", fields: [] } satisfies Sample] : []),
    ...(secured ? ["{ security }"] : []),
  ];
  if (operation.pagination) {
    const items = call("const items = ", callee, given);
    return [items, "for await (const item of items) {\n  console.log(item);\n}"];
  }
  if (stream && !stream.flag) {
    const events = call("const events = ", callee, given);
    return [events, "for await (const event of events) {\n  console.log(event);\n}"];
  }
  if (success.length === 0 && byStatus.length === 0) return [call("await ", callee, given)];
  const result = call("const result = await ", callee, given);
  const isKnown = !mayBeEmpty;
  return [
    result,
    isKnown ? "console.log(result);" : "if (result !== undefined) {\n  console.log(result);\n}",
  ];
}

/** A statement that calls: on one line, or with the last object opened, or with every argument on its own. */
function call(start: string, callee: string, given: readonly (string | Sample)[]): string {
  const head = `${start}${callee}(`;
  const flat = given.map((it) => textOf(it, Infinity, 0)).join(", ");
  if (head.length + flat.length + 2 <= width) return `${head}${flat});`;
  const last = given.at(-1);
  const others = given.slice(0, -1);
  if (typeof last === "object" && others.every((it) => typeof it === "string")) {
    const front = others.map((it) => `${it}, `).join("");
    const options = { keys: "bare", width, broken: true } as const;
    return `${head}${front}${printSample(last, options)});`;
  }
  const [name, action] = start.split("= ");
  // A head that fills the line goes below what it is assigned to, one level deeper.
  const isDeep = action !== undefined && head.length > width;
  const depth = isDeep ? 2 : 1;
  const indent = "  ".repeat(depth);
  const lines = given.map((it) => `${indent}${textOf(it, width - 1, depth)},\n`);
  const opening = isDeep ? `${name ?? ""}=\n  ${action}${callee}(` : head;
  return `${opening}\n${lines.join("")}${isDeep ? "  " : ""});`;
}

function textOf(it: string | Sample, limit: number, depth: number): string {
  if (typeof it === "string") return it;
  return printSample(it, { keys: "bare", width: limit, column: depth * 2, depth });
}
