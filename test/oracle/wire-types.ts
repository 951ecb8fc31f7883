/** The other reading of a document: openapi-typescript, which shares no code with ours. */
import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";

/** The wire types of a document as one module that exports `components` and `paths`. */
export async function wireTypes(document: object): Promise<string> {
  const nodes = await openapiTS(structuredClone(document) as OpenAPI3, {
    // An object of which nothing is known may hold anything: a schema of no properties forbids none.
    emptyObjectsUnknown: true,
    // A default says what the server assumes, not that a caller or an answer holds the property.
    defaultNonNullable: false,
    // `minItems` and `maxItems` bound a value; neither side turns them into tuples.
    arrayLength: false,
    // Properties that no schema declares are let through by both, and typed by neither.
    additionalProperties: false,
    silent: true,
  });
  return astToString(nodes);
}
