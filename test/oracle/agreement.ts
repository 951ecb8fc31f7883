/**
 * Lays our types beside those of the oracle, schema by schema and operation by operation, and has the
 * compiler say how the two relate. Comes in: a document. Goes out: a verdict by name.
 */
import { generate, type OutputFile } from "../../generator/index.ts";
import { packageSources, resolveAliases } from "../cases/program.ts";
import { relation, type Verdict } from "./relation.ts";
import { wireTypes } from "./wire-types.ts";

/** The verdicts on a document. */
export type Agreement = {
  schemas: Map<string, Verdict>;
  /** By `METHOD /path -> success` and `METHOD /path -> 404`. */
  bodies: Map<string, Verdict>;
  complaints: string[];
};

/** As far as a document matters here. */
export type Document = {
  paths?: Record<string, Record<string, { responses?: Record<string, Answer> }>>;
  components?: { schemas?: Record<string, unknown>; responses?: Record<string, Answer> };
};

/** A response, or a reference to one of the components. */
type Answer = { $ref?: string; content?: Record<string, { schema?: object }> };

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

const relations = `
import type { components, paths } from "./wire.js";
import type * as ours from "./ours/src/index.js";
${relation}
type Body<R> = R extends { content: infer C } ? (C extends { "application/json": infer J } ? J : C[keyof C]) : undefined;
type Unwrapped<T> = T extends { readonly status: number; readonly body: infer B } ? B : T;
type Success<R> = { [S in keyof R]: \`\${S & (number | string)}\` extends \`2\${string}\` ? Body<R[S]> : never }[keyof R];
type Failure<E, S> = E extends { readonly status: S; readonly body: infer B } ? (S extends E["status"] ? (E["status"] extends S ? B : never) : never) : never;
`;

/**
 * Compares the package of a document with the wire types of another, which is the same one unless a test
 * wants to see the oracle fail.
 */
export async function compare(
  spec: string,
  document: Document,
  enums: "open" | "closed",
): Promise<Agreement> {
  const { files, lock, diagnostics } = await generate({ spec, config: { build: false, enums } });
  const [problem] = diagnostics.filter(({ severity }) => severity === "error");
  if (problem) throw new Error(`${spec} gave no package: ${problem.message}`);
  const schemas = schemaLines(document, lock.names);
  const bodies = bodyLines(document, operationFiles(files), lock.names);
  const imports = [...new Set(bodies.map(({ file }) => file))].map(
    (file) => `import type * as ${moduleName(file)} from "./ours/${file.replace(/\.ts$/, ".js")}";`,
  );
  const lines = [...schemas, ...bodies].map(
    ({ type }, index) => `export type T${index} = ${type};`,
  );
  const check = [...imports, relations, ...lines].join("\n");
  const { aliases, complaints } = resolveAliases(
    new Map([
      ...packageSources("/ours", files),
      ["/wire.ts", (await wireTypes(document)).print()],
      ["/check.ts", check],
    ]),
    "/check.ts",
  );
  const verdicts = [...schemas, ...bodies].map(({ name }, index): [string, Verdict] => [
    name,
    JSON.parse(aliases.get(`T${index}`) ?? "") as Verdict,
  ]);
  return {
    schemas: new Map(verdicts.slice(0, schemas.length)),
    bodies: new Map(verdicts.slice(schemas.length)),
    complaints,
  };
}

function schemaLines(document: Document, names: Record<string, string>) {
  return Object.keys(document.components?.schemas ?? {}).map((name) => {
    const ours = names[`type:#/components/schemas/${name}`];
    if (ours === undefined) throw new Error(`no model for the schema ${name}`);
    return { name, type: `Relation<ours.${ours}, components["schemas"][${JSON.stringify(name)}]>` };
  });
}

/** Success of every operation, and every documented failure that has a body. */
function bodyLines(
  document: Document,
  functions: ReadonlyMap<string, { file: string; name: string }>,
  names: Record<string, string>,
) {
  return Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const responses = item[method]?.responses;
      if (!responses) return [];
      const key = `${method.toUpperCase()} ${path}`;
      const ours = functions.get(key);
      const stem = names[`export:op:${key}`];
      if (!ours || stem === undefined) throw new Error(`no function for ${key}`);
      const theirs = `paths[${JSON.stringify(path)}]["${method}"]["responses"]`;
      const value = `Awaited<ReturnType<typeof ${moduleName(ours.file)}.${ours.name}>>`;
      const answers = Object.entries(responses).map(
        ([status, answer]) => [status, contentOf(document, answer)] as const,
      );
      const good = answers.filter(([status]) => status.startsWith("2"));
      // Statuses with bodies of their own come with the status, which openapi-typescript does not have.
      const result = good.length > 1 ? `Unwrapped<${value}>` : value;
      const failures = answers.filter(
        ([status, content]) => /^[45]\d\d$/.test(status) && hasNamedBody(document, content),
      );
      const { file } = ours;
      return [
        ...(good.length > 0
          ? [{ file, name: `${key} -> success`, type: `Relation<${result}, Success<${theirs}>>` }]
          : []),
        ...failures.map(([status]) => ({
          file,
          name: `${key} -> ${status}`,
          type: `Relation<Failure<ours.${stem}Error, ${status}>, Body<${theirs}[${status}]>>`,
        })),
      ];
    }),
  );
}

function contentOf({ components }: Document, answer: Answer): Answer["content"] {
  const name = answer.$ref?.replace("#/components/responses/", "");
  return (name === undefined ? answer : components?.responses?.[name])?.content;
}

/** Whether an error has a class of its own: one that is plain text or not described has none. */
function hasNamedBody({ components }: Document, content: Answer["content"]): boolean {
  const schema = (content?.["application/json"] ?? Object.values(content ?? {})[0])?.schema;
  if (schema === undefined) return false;
  const name = "$ref" in schema ? String(schema.$ref).replace("#/components/schemas/", "") : "";
  const target = components?.schemas?.[name] ?? schema;
  return "$ref" in schema || Object.keys(target).some((key) => shapes.has(key));
}

const shapes = new Set(["properties", "allOf", "oneOf", "anyOf"]);

/** Which function of which file makes each call, as its descriptor says. */
function operationFiles(files: readonly OutputFile[]): Map<string, { file: string; name: string }> {
  const descriptor =
    /export const (\w+)Operation: OperationSpec =.*?\broute:\s*"(\w+) ([^"]*?)(?:\{\?[^"}]*\})?"/gs;
  return new Map(
    files
      .filter(({ path }) => path.startsWith("src/operations/"))
      .flatMap(({ path: file, text }) =>
        [...text.matchAll(descriptor)].map(
          ([, name = "", method = "", path = ""]): [string, { file: string; name: string }] => [
            `${method} ${path}`,
            { file, name },
          ],
        ),
      ),
  );
}

function moduleName(file: string): string {
  return file.replace(/\W/g, "_");
}
