/**
 * Small documents in, the IR out: what the tests of lowering share.
 */
import {
  createDiagnostics,
  type Diagnostic,
  type Strictness,
} from "../../../generator/diagnostics.ts";
import type { Api, Operation } from "../../../generator/ir/api.ts";
import type { NamedType, TypeNode } from "../../../generator/ir/types.ts";
import { defaultOptions, lowerApi, type LowerOptions } from "../../../generator/lower/api.ts";
import {
  locate,
  openFiles,
  readDocument,
  traceOverlays,
  type Document,
  type Input,
} from "../../../generator/spec/document.ts";

export type Outcome = {
  document: Document | undefined;
  api: Api | undefined;
  diagnostics: Diagnostic[];
  /** `CODE line:column`, with the file's name in front for any file but the entry. */
  codes: string[];
};

/** How the files are read, beside what they hold. */
export type Reading = Partial<Omit<Input, "entry" | "loader">> & { strictness?: Strictness };

/** Runs the files of a document, the first being the entry, through reading and lowering. */
export function lower(
  files: string | Record<string, string>,
  options: Partial<LowerOptions> = {},
  { strictness = "default", ...reading }: Reading = {},
): Outcome {
  const texts = new Map(
    Object.entries(typeof files === "string" ? { "api/openapi.yaml": files } : files),
  );
  const [entry = ""] = texts.keys();
  const input = openFiles({
    entry,
    ...reading,
    loader: {
      read: (path) => {
        const text = texts.get(path);
        return text === undefined ? { reason: "there is no such file" } : { text };
      },
      realPath: (path) => path,
    },
  });
  const collector = traceOverlays(
    input,
    createDiagnostics(strictness, (source) => locate(input, source)),
  );
  const document = readDocument(input, collector);
  const api = document && lowerApi(document, { ...defaultOptions, ...options }, collector);
  const diagnostics = collector.list();
  const codes = diagnostics.map(({ code, file, line, column }) => {
    const place = `${code} ${line ?? "-"}:${column ?? "-"}`;
    return file === entry ? place : `${file ?? ""} ${place}`;
  });
  return { document, api, diagnostics, codes };
}

/** A document of 3.1 with these component schemas, given as YAML in one line, which is line 5 from column 2. */
export function schemas(block: string, version = "3.1.0"): string {
  return `openapi: ${version}
info: { title: T, version: "1" }
paths: {}
components: { schemas: {
 ${block}
 }}
`;
}

/** The type of the component schema `A`, and what was reported. */
export function typeOf(block: string, version?: string): { type: TypeNode; codes: string[] } {
  const { api, codes } = lower(schemas(block, version));
  return { type: bare(named(api, "A").type), codes };
}

/** The named type of a component schema. */
export function named(api: Api | undefined, name: string): NamedType {
  const found = api?.types.find(({ id }) => id === `type:#/components/schemas/${name}`);
  if (!found) throw new Error(`no schema ${name}`);
  return found;
}

/** A document with this one operation under `POST /things/{id}`; its first line is line 6. */
export function operation(
  block: string,
  options?: Partial<LowerOptions>,
): Outcome & { operation: Operation } {
  const indented = block
    .split("\n")
    .map((line) => `      ${line}`)
    .join("\n");
  const outcome = lower(
    `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /things/{id}:
    post:
${indented}
components:
  schemas:
    Page: { type: object, properties: { items: { type: array, items: { type: string } }, next: { type: string } } }
  securitySchemes:
    oat: { type: http, scheme: Bearer }
    key: { type: apiKey, in: header, name: X-Key }
`,
    options,
  );
  const [only] = outcome.api?.operations ?? [];
  if (!only) throw new Error("no operation");
  return { ...outcome, operation: only };
}

/** A type without the sources, empty docs and defaults of its properties, so that tables stay readable. */
export function bare<T>(value: T): T {
  return JSON.parse(
    JSON.stringify(value, (key, inner: unknown) => {
      if (key === "source") return undefined;
      return key === "docs" && JSON.stringify(inner) === "{}" ? undefined : inner;
    }),
  ) as T;
}
