/**
 * Operations: what stands under paths (OpenAPI 3.1 sections 4.8.8 to 4.8.10), and the callbacks within.
 */
import type { HttpMethod, Operation, Parameter, SecurityScheme } from "../ir/api.ts";
import {
  child,
  entries,
  expectObject,
  isObject,
  own,
  readEntries,
  readString,
  resolve,
  type Cursor,
} from "../spec/document.ts";
import type { Context } from "./context.ts";
import { lowerBody, lowerResponses } from "./contents.ts";
import { lowerDocs } from "./docs.ts";
import { idempotencyHeader, lifecycle } from "./hints.ts";
import { lowerParameters } from "./parameters.ts";
import { checkTemplate, checkTwin, fitParameters, splitTemplate } from "./paths.ts";
import { endpoint, placeOperation, tagsOf } from "./placement.ts";
import { lowerSecurity } from "./security.ts";
import { lowerServers } from "./servers.ts";

/** An operation and where it stands, for the stages that read more of it. */
export type Lowered = { operation: Operation; cursor: Cursor };

/** All operations under `paths`, in the order of the document. */
export function lowerOperations(context: Context, schemes: SecurityScheme[]): Lowered[] {
  const { root, version } = context.document;
  const hasOther = version !== "3.0" && (child(root, "webhooks") ?? child(root, "components"));
  if (!child(root, "paths") && !hasOther) context.diagnostics.report("SW3006", root.source);
  const seen = new Map<string, string>();
  const operations = readEntries(root, "paths", context.diagnostics).flatMap(([key, item]) => {
    if (key.startsWith("x-")) return [];
    const path = checkTemplate(context, key, item.source);
    checkTwin(context, { path, source: item.source, seen });
    return lowerPathItem(context, { item, path, schemes, callbackOf: undefined });
  });
  reportRepeatedIds(context, operations);
  return operations;
}

/**
 * The methods of a path item with what stands under each; anything else is reported. Documents in many
 * files put a reference in place of an operation: the standard does not mean it, but it means one thing.
 */
export function methodsOf(
  context: Context,
  item: Cursor,
): { method: HttpMethod; cursor: Cursor }[] {
  return entries(item).flatMap(([key, cursor]) => {
    if (isMethod(key) && (key !== "query" || context.document.version === "3.2")) {
      const operation = resolve(context.document, cursor, context.diagnostics);
      return operation && expectObject(operation, context.diagnostics)
        ? [{ method: key, cursor: operation }]
        : [];
    }
    if (key === "additionalOperations" && context.document.version === "3.2") {
      for (const [method, { source }] of entries(cursor))
        context.diagnostics.report("SW5022", source, { feature: `the method ${method}` });
    } else if (!pathFields.has(key) && !key.startsWith("x-")) {
      context.diagnostics.report("SW5001", cursor.source, { method: key });
    }
    return [];
  });
}

const methods: readonly string[] = [
  "get",
  "put",
  "post",
  "delete",
  "options",
  "head",
  "patch",
  "trace",
  "query",
] satisfies HttpMethod[];

const pathFields = new Set(["$ref", "summary", "description", "servers", "parameters"]);

function isMethod(key: string): key is HttpMethod {
  return methods.includes(key);
}

type PathItem = {
  item: Cursor;
  path: string;
  schemes: SecurityScheme[];
  /** The operation whose callback this is: then the path is a runtime expression and no template. */
  callbackOf: { id: string; name: string } | undefined;
};

/** A path item may be a reference with further fields beside it; fields of its own count first. */
function lowerPathItem(context: Context, { item, path, schemes, callbackOf }: PathItem): Lowered[] {
  const target = resolve(context.document, item, context.diagnostics);
  if (!target || !expectObject(target, context.diagnostics)) return [];
  const beside = target === item || !isObject(item.value) ? [] : methodsOf(context, item);
  const taken = new Set(beside.map(({ method }) => method));
  const found = [
    ...beside,
    ...methodsOf(context, target).filter(({ method }) => !taken.has(method)),
  ];
  const wanted = found.filter(
    ({ method, cursor }) =>
      callbackOf ?? context.sieve?.keeps({ method, path, cursor, shared: target }) ?? true,
  );
  return wanted.flatMap(({ method, cursor }) => {
    const written = { method, path, cursor, shared: target, schemes, callbackOf };
    const operation = lowerOperation(context, written);
    return operation ? [{ cursor, operation }] : [];
  });
}

type Written = {
  method: HttpMethod;
  path: string;
  cursor: Cursor;
  shared: Cursor;
  schemes: SecurityScheme[];
  callbackOf: PathItem["callbackOf"];
};

function lowerOperation(context: Context, written: Written): Operation | undefined {
  const { method, path, cursor, shared, schemes, callbackOf } = written;
  const security = lowerSecurity(context, cursor, schemes);
  if (!security) {
    // Where an error ends the run anyway, nobody asks what would have been left out.
    if (!context.diagnostics.failed())
      context.diagnostics.report("SW3105", cursor.source, {
        operation: endpoint({ method, path }),
      });
    return undefined;
  }
  const operationId = readString(cursor, "operationId", context.diagnostics);
  const tags = tagsOf(cursor);
  const id = callbackOf
    ? `callback:${callbackOf.id}#${callbackOf.name}:${endpoint({ method, path })}`
    : `op:${endpoint({ method, path })}`;
  const pathParts = callbackOf ? [{ kind: "text" as const, text: path }] : splitTemplate(path);
  const declared = lowerParameters(context, {
    path: shared,
    operation: cursor,
    parts: pathParts,
  });
  const parameters = fitParameters(context, {
    path,
    parts: pathParts,
    parameters: declared,
    source: cursor.source,
  });
  const body = lowerBody(context, cursor);
  const servers = lowerServers(context, child(cursor, "servers") ? cursor : shared);
  const promised = lifecycle(cursor);
  return {
    id,
    operationId: operationId ?? endpoint({ method, path }),
    ...(callbackOf
      ? { group: [], hint: { ideal: operationId ?? callbackOf.name, qualifiers: [method] } }
      : placeOperation(context, cursor, { method, path, operationId, tags })),
    tags,
    method,
    path,
    pathParts,
    docs: lowerDocs(context, cursor),
    parameters,
    ...(body ? { body } : {}),
    ...lowerResponses(context, cursor),
    security,
    ...lowerIdempotency(method, parameters, cursor),
    servers,
    callbacks: callbackOf ? [] : lowerCallbacks(context, { id, cursor, schemes }),
    ...(promised ? { lifecycle: promised } : {}),
    source: cursor.source,
  };
}

/**
 * Callbacks as data (section 4.8.18). Callbacks of callbacks are left out: they describe a third party,
 * and references may make them endless.
 */
function lowerCallbacks(
  context: Context,
  { id, cursor, schemes }: { id: string; cursor: Cursor; schemes: SecurityScheme[] },
): Operation["callbacks"] {
  return readEntries(cursor, "callbacks", context.diagnostics).flatMap(([name, written]) => {
    if (name.startsWith("x-")) return [];
    const callback = resolve(context.document, written, context.diagnostics);
    if (!callback || !expectObject(callback, context.diagnostics)) return [];
    const operations = entries(callback).flatMap(([path, item]) =>
      path.startsWith("x-")
        ? []
        : lowerPathItem(context, { item, path, schemes, callbackOf: { id, name } }),
    );
    return [{ name, operations: operations.map(({ operation }) => operation) }];
  });
}

const safe: readonly HttpMethod[] = ["get", "head", "options", "trace", "query"];
const idempotent: readonly HttpMethod[] = ["put", "delete"];

/** How far a repeat is harmless (RFC 9110 section 9.2); a declared key header makes any method so. */
function lowerIdempotency(
  method: HttpMethod,
  parameters: Parameter[],
  cursor: Cursor,
): Pick<Operation, "idempotency" | "idempotencyHeader"> {
  const declared = parameters.find(
    ({ in: place, wire }) => place === "header" && /^(x-)?idempotency-key$/i.test(wire),
  );
  const header = declared?.wire ?? idempotencyHeader(cursor);
  if (safe.includes(method)) return { idempotency: "safe" };
  if (header !== undefined) return { idempotency: "keyed", idempotencyHeader: header };
  return { idempotency: idempotent.includes(method) ? "idempotent" : "unsafe" };
}

function reportRepeatedIds(context: Context, operations: Lowered[]): void {
  const seen = new Set<string>();
  for (const { operation, cursor } of operations) {
    const operationId = own(cursor.value, "operationId");
    if (typeof operationId !== "string") continue;
    const place = child(cursor, "operationId")?.source ?? operation.source;
    if (seen.has(operationId)) context.diagnostics.report("SW5011", place, { operationId });
    seen.add(operationId);
  }
}
