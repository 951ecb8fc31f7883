/**
 * Servers of the document, a path or an operation (OpenAPI 3.1 section 4.8.5).
 */
import type { Server } from "../ir/api.ts";
import {
  child,
  expectObject,
  own,
  readEntries,
  readItems,
  readRequired,
  readString,
  readStrings,
  type Cursor,
} from "../spec/document.ts";
import type { Context } from "./context.ts";
import { lowerDocs } from "./docs.ts";
import { serverName } from "./hints.ts";

/** The servers listed at a cursor, in the order of the document; one that is listed twice counts once. */
export function lowerServers(context: Context, cursor: Cursor): Server[] {
  const servers = readServers(context, cursor);
  return servers.filter(
    ({ url }, index) => servers.findIndex((other) => other.url === url) === index,
  );
}

function readServers(context: Context, cursor: Cursor): Server[] {
  return readItems(cursor, "servers", context.diagnostics).flatMap((server) => {
    if (!expectObject(server, context.diagnostics)) return [];
    const url = readRequired(server, "url", context.diagnostics);
    if (url === undefined) return [];
    const name =
      serverName(server) ??
      readString(server, "name", context.diagnostics) ??
      nameFrom(readString(server, "description", context.diagnostics));
    const variables = lowerVariables(context, server);
    for (const [, variable = ""] of url.matchAll(/\{([^{}]*)\}/g)) {
      if (!Object.hasOwn(variables, variable))
        context.diagnostics.report("SW3201", server.source, { variable });
    }
    return [
      {
        url,
        ...(name === undefined ? {} : { name }),
        variables,
        docs: lowerDocs(context, server),
        source: server.source,
      },
    ];
  });
}

function lowerVariables(context: Context, server: Cursor): Server["variables"] {
  const variables = readEntries(server, "variables", context.diagnostics).flatMap(
    ([name, variable]) => {
      if (!expectObject(variable, context.diagnostics)) return [];
      const fallback = own(variable.value, "default");
      const isPlain = typeof fallback === "number" || typeof fallback === "boolean";
      const value = isPlain
        ? String(fallback)
        : readRequired(variable, "default", context.diagnostics);
      const description = readString(variable, "description", context.diagnostics);
      const allowed = child(variable, "enum") && readStrings(variable, "enum", context.diagnostics);
      return [
        [
          name,
          {
            default: value ?? "",
            ...(allowed ? { enum: allowed } : {}),
            ...(description === undefined ? {} : { description }),
          },
        ] as const,
      ];
    },
  );
  return Object.fromEntries(variables);
}

/** A short description names its server: "Sandbox environment" is `sandbox`, a sentence names nothing. */
function nameFrom(description: string | undefined): string | undefined {
  const words = description?.match(/[A-Za-z0-9]+/g) ?? [];
  if (words.length === 0 || words.length > 3 || /[./:]/.test(description ?? "")) return undefined;
  const telling = words.filter((word) => !/^(environment|server|api|the)$/i.test(word));
  return telling.length === 0 ? undefined : telling.join("-").toLowerCase();
}
