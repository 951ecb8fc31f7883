/**
 * A document to the API it describes: the entry of lowering.
 * Comes in: an OpenAPI document of any version we read. Goes out: the IR, and a diagnostic for all that
 * does not fit. It must not know casing, packages or TypeScript.
 */
import type { Filter } from "../config.ts";
import type { Diagnostics } from "../diagnostics.ts";
import type { Api } from "../ir/api.ts";
import type { NamedType } from "../ir/types.ts";
import {
  child,
  entries,
  kindOf,
  readEntries,
  readObject,
  readRequired,
  type Cursor,
  type Document,
} from "../spec/document.ts";
import { breakCycles } from "./cycles.ts";
import { nameSchema, typeId, type Context } from "./context.ts";
import { lowerDocs } from "./docs.ts";
import { openSieve } from "./filter.ts";
import { lowerOperations } from "./operations.ts";
import { lowerPagination, type PaginationOption } from "./pagination.ts";
import { lowerPending } from "./schemas.ts";
import { lowerSchemes } from "./security.ts";
import { lowerServers } from "./servers.ts";
import { noteKeywords } from "./untold.ts";
import { markUsage } from "./usage.ts";
import { lowerWebhooks } from "./webhooks.ts";

/** What the configuration says about reading a document. Keys are an operationId, or `METHOD /path`. */
export type LowerOptions = {
  enums: "open" | "closed";
  operations: Record<string, { group?: string | string[]; name?: string }>;
  pagination: Record<string, PaginationOption>;
  filter?: Filter;
};

/** The options of a run without configuration. */
export const defaultOptions: LowerOptions = { enums: "open", operations: {}, pagination: {} };

/**
 * Lowers a document. What is malformed is reported and taken for the nearest thing that keeps the rest
 * standing: an unreadable schema is unknown, an unreadable parameter is left out.
 */
export function lowerApi(document: Document, options: LowerOptions, diagnostics: Diagnostics): Api {
  const context: Context = {
    document,
    diagnostics,
    options,
    sieve: openSieve(options.filter ?? {}),
    types: new Map(),
    pending: [],
    untold: [],
    cursors: new Map(),
    families: new Map(),
    extensions: new Map(),
  };
  const { root } = document;
  noteKeywords(context, root, "jsonSchemaDialect");
  // With a filter, only those are named that a kept operation leads to.
  if (!context.sieve) nameComponents(context);
  const schemes = lowerSchemes(context);
  const lowered = lowerOperations(context, schemes);
  for (const expression of context.sieve?.unmatched() ?? [])
    diagnostics.report("SW7201", undefined, { expression });
  const webhooks = lowerWebhooks(context);
  lowerPending(context);
  breakCycles(context);
  const operations = lowered.map(({ operation, cursor }) =>
    lowerPagination(context, operation, cursor),
  );
  markUsage(context, operations, webhooks);
  const self = document.version === "3.2" ? child(root, "$self") : undefined;
  if (self) diagnostics.report("SW3011", self.source, { address: String(self.value) });
  const info = readObject(root, "info", diagnostics);
  if (!child(root, "info")) diagnostics.report("SW3002", root.source, { field: "info" });
  return {
    title: (info && readRequired(info, "title", diagnostics)) ?? "API",
    version: (info && readApiVersion(info, diagnostics)) ?? "0.0.0",
    docs: info ? lowerDocs(context, info) : {},
    servers: lowerServers(context, root),
    schemes,
    operations,
    resources: [],
    types: context.sieve ? reached(context) : [...context.types.values()],
    webhooks,
    ...(context.untold.length > 0 ? { untold: context.untold } : {}),
  };
}

/** YAML reads an unquoted `1.0` as a number; the standard asks for text (OpenAPI 3.1 section 4.8.2). */
function readApiVersion(info: Cursor, diagnostics: Diagnostics): string | undefined {
  const written = child(info, "version");
  if (typeof written?.value !== "number") return readRequired(info, "version", diagnostics);
  diagnostics.report("SW3007", written.source, {
    found: kindOf(written.value),
    assumed: String(written.value),
  });
  return String(written.value);
}

/** The named types that operations and webhooks lead to, the component schemas first as ever. */
function reached(context: Context): NamedType[] {
  const used = [...context.types.values()].filter(({ usage }) => usage.input || usage.output);
  const { root } = context.document;
  const schemas = child(child(root, "components") ?? root, "schemas");
  const order = new Map(
    (schemas ? entries(schemas) : []).map(([, { source }], index) => [
      typeId(context, source),
      index,
    ]),
  );
  const rank = ({ id }: NamedType): number => order.get(id) ?? order.size;
  return used.sort((a, b) => rank(a) - rank(b));
}

/** Every component schema is a named type, in the order of the document, whether it is used or not. */
function nameComponents(context: Context): void {
  const components = readObject(context.document.root, "components", context.diagnostics);
  if (!components) return;
  for (const [, schema] of readEntries(components, "schemas", context.diagnostics)) {
    nameSchema(context, schema);
  }
}
