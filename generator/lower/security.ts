/**
 * Security schemes and who requires them (OpenAPI 3.1 sections 4.8.27 and 4.8.30).
 */
import type { Alternative, OAuthFlow, Security, SecurityScheme } from "../ir/api.ts";
import type { Id } from "../ir/types.ts";
import {
  child,
  entries,
  expectObject,
  expectString,
  items,
  own,
  readEntries,
  readItems,
  readObject,
  readRequired,
  readString,
  resolve,
  type Cursor,
} from "../spec/document.ts";
import type { Context } from "./context.ts";
import { lowerDocs } from "./docs.ts";

/** The schemes that the document defines, in its order. */
export function lowerSchemes(context: Context): SecurityScheme[] {
  const components = readObject(context.document.root, "components", context.diagnostics);
  if (!components) return [];
  return readEntries(components, "securitySchemes", context.diagnostics).flatMap(
    ([wire, written]) => {
      const cursor = resolve(context.document, written, context.diagnostics);
      if (!cursor || !expectObject(cursor, context.diagnostics)) return [];
      const kind = lowerKind(context, cursor);
      if (!kind) return [];
      const hint = { ideal: wire, qualifiers: [] };
      return [
        {
          id: schemeId(wire),
          wire,
          hint,
          docs: lowerDocs(context, cursor),
          source: written.source,
          ...kind,
        },
      ];
    },
  );
}

/**
 * What an operation requires: its own list, else that of the document, else nothing. Undefined when it
 * requires something that nobody can meet: to call it without credentials is not what the author meant.
 */
export function lowerSecurity(
  context: Context,
  operation: Cursor,
  schemes: SecurityScheme[],
): Security | undefined {
  const { root } = context.document;
  const here = child(operation, "security");
  const holder = here ? operation : root;
  const origin = here ? "operation" : child(root, "security") ? "root" : "none";
  const known = new Set(schemes.map(({ wire }) => wire));
  const alternatives = readItems(holder, "security", context.diagnostics).flatMap((alternative) =>
    lowerAlternative(context, alternative, known),
  );
  const written = child(holder, "security");
  const isOpen = !written || (Array.isArray(written.value) && written.value.length === 0);
  if (alternatives.length === 0 && !isOpen) return undefined;
  return { alternatives, origin, source: written?.source ?? operation.source };
}

type Kind = SecurityScheme extends infer S
  ? S extends SecurityScheme
    ? Omit<S, "id" | "wire" | "hint" | "docs" | "source">
    : never
  : never;

function lowerKind(context: Context, cursor: Cursor): Kind | undefined {
  const { diagnostics } = context;
  const type = readRequired(cursor, "type", diagnostics);
  switch (type) {
    case undefined:
      return undefined;
    case "http":
      return lowerHttp(context, cursor);
    case "apiKey":
      return lowerApiKey(context, cursor);
    case "oauth2":
      return { kind: "oauth2", flows: lowerFlows(context, cursor) };
    case "openIdConnect": {
      const url = readRequired(cursor, "openIdConnectUrl", diagnostics);
      return url === undefined ? undefined : { kind: "openIdConnect", url };
    }
    case "mutualTLS":
      return { kind: "mutualTLS" };
    default:
      diagnostics.report("SW3102", child(cursor, "type")?.source, { type });
      return undefined;
  }
}

/** Scheme names of HTTP authentication are compared without case (RFC 9110 section 11.1). */
function lowerHttp(context: Context, cursor: Cursor): Kind | undefined {
  const scheme = readRequired(cursor, "scheme", context.diagnostics);
  if (scheme === undefined) return undefined;
  const format = readString(cursor, "bearerFormat", context.diagnostics);
  switch (scheme.toLowerCase()) {
    case "bearer":
      return { kind: "bearer", ...(format === undefined ? {} : { format }) };
    case "basic":
      return { kind: "basic" };
    default:
      return { kind: "http", scheme };
  }
}

function lowerApiKey(context: Context, cursor: Cursor): Kind | undefined {
  const name = readRequired(cursor, "name", context.diagnostics);
  const place = readRequired(cursor, "in", context.diagnostics);
  if (name === undefined || place === undefined) return undefined;
  if (place === "header" || place === "query" || place === "cookie")
    return { kind: "apiKey", in: place, name };
  context.diagnostics.report("SW3104", child(cursor, "in")?.source, { place });
  return undefined;
}

const flowKinds: readonly string[] = [
  "implicit",
  "password",
  "clientCredentials",
  "authorizationCode",
  "deviceAuthorization",
] satisfies OAuthFlow["kind"][];

function isFlowKind(kind: string): kind is OAuthFlow["kind"] {
  return flowKinds.includes(kind);
}

function lowerFlows(context: Context, cursor: Cursor): OAuthFlow[] {
  return readEntries(cursor, "flows", context.diagnostics).flatMap(([kind, flow]): OAuthFlow[] => {
    if (kind.startsWith("x-")) return [];
    if (!isFlowKind(kind)) {
      context.diagnostics.report("SW3103", flow.source, { flow: kind });
      return [];
    }
    if (!expectObject(flow, context.diagnostics)) return [];
    const scopes = readEntries(flow, "scopes", context.diagnostics).map(
      ([name, text]) => [name, typeof text.value === "string" ? text.value : ""] as const,
    );
    const urls = (["authorizationUrl", "tokenUrl", "refreshUrl"] as const).flatMap((key) => {
      const url = readString(flow, key, context.diagnostics);
      return url === undefined ? [] : [[key, url] as const];
    });
    return [{ kind, ...Object.fromEntries(urls), scopes: Object.fromEntries(scopes) }];
  });
}

/** Scopes are kept whatever the scheme: from 3.1 on they may name roles of any of them. */
function lowerAlternative(
  context: Context,
  alternative: Cursor,
  known: Set<string>,
): Alternative[] {
  if (!expectObject(alternative, context.diagnostics)) return [];
  const schemes = entries(alternative).map(([wire, scopes]) => {
    if (!known.has(wire)) {
      if (!isDefined(context, wire))
        context.diagnostics.report("SW3101", scopes.source, { scheme: wire });
      return undefined;
    }
    if (!Array.isArray(scopes.value))
      context.diagnostics.report("SW3106", scopes.source, { scheme: wire });
    const named = items(scopes).flatMap((scope) =>
      expectString(scope, context.diagnostics) ? [scope.value] : [],
    );
    return { scheme: schemeId(wire), scopes: named };
  });
  const usable = schemes.filter((scheme) => scheme !== undefined);
  return usable.length === schemes.length ? [{ schemes: usable }] : [];
}

/** A scheme that is defined but cannot be read was reported where it stands. */
function isDefined(context: Context, wire: string): boolean {
  return (
    own(own(own(context.document.root.value, "components"), "securitySchemes"), wire) !== undefined
  );
}

function schemeId(wire: string): Id {
  return `scheme:${wire}`;
}
