/** Links from a response to further calls (OpenAPI 3.1 section 4.8.20). */
import type { Link } from "../ir/api.ts";
import {
  entries,
  expectObject,
  readEntries,
  readObject,
  readString,
  resolve,
  type Cursor,
} from "../spec/document.ts";
import type { Context } from "./context.ts";
import { lowerDocs } from "./docs.ts";

/** The links of a response, in the order of the document. One that leads nowhere says nothing, and is left out. */
export function lowerLinks(context: Context, response: Cursor): Link[] {
  const { document, diagnostics } = context;
  return readEntries(response, "links", diagnostics).flatMap(([name, written]) => {
    const link = name.startsWith("x-") ? undefined : resolve(document, written, diagnostics);
    if (!link || !expectObject(link, diagnostics)) return [];
    const to =
      readString(link, "operationId", diagnostics) ?? readString(link, "operationRef", diagnostics);
    const given = readObject(link, "parameters", diagnostics);
    const parameters = (given ? entries(given) : []).map(([field, { value }]) => [
      field,
      typeof value === "string" ? value : JSON.stringify(value),
    ]);
    return to === undefined
      ? []
      : [
          {
            name,
            to,
            parameters: Object.fromEntries(parameters) as Record<string, string>,
            docs: lowerDocs(context, link),
          },
        ];
  });
}
