/** Gives properties a name of the program's case. The wire keeps its own; keys of maps are nobody's to rename. */
import type { Api } from "../ir/api.ts";
import { mapTypes } from "../ir/map-types.ts";
import { map, type Property } from "../ir/types.ts";

/** Changes a name to the wanted case. */
export type Rename = (name: string) => string;

/** Sets `name` of every property that is called something else than on the wire, wherever a type stands. */
export function renameProperties(api: Api, rename: Rename): Api {
  return mapTypes(api, (root) =>
    map(root, (node) =>
      node.kind === "object" ? { ...node, properties: renamed(node.properties, rename) } : node,
    ),
  );
}

/** Two that would be called the same keep the names of the wire. */
function renamed(properties: Property[], rename: Rename): Property[] {
  const wanted = properties.map(({ wire }) => rename(wire));
  const wires = new Set(properties.map(({ wire }) => wire));
  return properties.map((property, index) => {
    const name = wanted[index];
    const isTaken =
      name === undefined ||
      name === property.wire ||
      wires.has(name) ||
      wanted.filter((other) => other === name).length > 1;
    return isTaken ? property : { ...property, name };
  });
}
