/** Marks the plain values that the configuration wants to be something else in a program than on the wire. */
import type { Config } from "../config.ts";
import type { Api } from "../ir/api.ts";
import { mapTypes } from "../ir/map-types.ts";
import { map, type TypeNode } from "../ir/types.ts";

/** Gives `as` to integers of 64 bits and to points in time, as configured. */
export function markScalars(api: Api, { int64, dates }: Pick<Config, "int64" | "dates">): Api {
  if (int64 === "number" && dates === "string") return api;
  const mark = (root: TypeNode) =>
    map(root, (node) => {
      if (node.kind === "string" && node.format === "date-time" && dates === "date") {
        return { ...node, as: "date" };
      }
      if (node.kind !== "number" || !node.integer || node.format !== "int64") return node;
      if (int64 === "number") return node;
      return { ...node, as: int64 === "bigint" ? "bigInt" : "digits" };
    });
  return mapTypes(api, mark);
}
