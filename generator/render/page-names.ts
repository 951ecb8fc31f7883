/** What a paginated operation is listed by, under the names that programs see. */
import {
  fieldOf,
  preferredContent,
  type JsonPath,
  type Operation,
  type Pagination,
} from "../ir/api.ts";
import { propertiesNamed } from "../ir/properties.ts";
import { nameOfProperty, type Id, type NamedType, type TypeNode } from "../ir/types.ts";

/** Fields of the request, and paths into the answer after it was read. */
export type PageNames = Pick<Pagination, "request" | "response">;

/** Translates the names of the wire that a pagination is written in. */
export function pageNamesOf(
  { parameters, success }: Operation,
  { request, response, style, item }: Pagination,
  types: ReadonlyMap<Id, NamedType>,
): PageNames {
  const fields = new Map(
    parameters
      .filter((parameter) => parameter.in === "query")
      .map((parameter) => [parameter.wire, fieldOf(parameter)]),
  );
  const body = success
    .map(({ contents }) => preferredContent(contents)?.type)
    .find((type) => type !== undefined);
  const paths = Object.entries(response).map(([role, path]) => {
    const isInItem = style === "lastItem" && role === "next";
    return [role, named(isInItem ? item : body, path, types)];
  });
  const roles = Object.entries(request).map(([role, wire]) => [role, fields.get(wire) ?? wire]);
  return {
    request: Object.fromEntries(roles) as Pagination["request"],
    response: Object.fromEntries(paths) as Pagination["response"],
  };
}

function named(
  type: TypeNode | undefined,
  path: JsonPath,
  types: ReadonlyMap<Id, NamedType>,
): JsonPath {
  let at = type;
  return path.map((wire) => {
    const [property] = at ? propertiesNamed(wire, at, types) : [];
    at = property?.type;
    return property ? nameOfProperty(property) : wire;
  });
}
