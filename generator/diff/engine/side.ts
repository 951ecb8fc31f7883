/** One of the two surfaces under comparison, with what is looked up in it. */
import type { Source, TypeNode } from "../../ir/types.ts";
import type { Surface, SurfaceType } from "../surface/model.ts";
import type { View } from "./view.ts";

/** A surface and its tables. */
export type Side = {
  surface: Surface;
  types: ReadonlyMap<string, SurfaceType>;
  /** The response shape of a request shape, by name. */
  bases: ReadonlyMap<string, string>;
  views: WeakMap<TypeNode, View>;
};

/** Prepares a surface. */
export function openSide(surface: Surface): Side {
  return {
    surface,
    types: new Map(surface.types.map((type) => [type.name, type])),
    bases: new Map(
      surface.types.flatMap(({ name, twin }): [string, string][] =>
        twin === undefined ? [] : [[twin, name]],
      ),
    ),
    views: new WeakMap(),
  };
}

/** The name of a type without the difference between its request and its response shape. */
export function baseName(side: Side, name: string): string {
  return side.bases.get(name) ?? name;
}

/** The text of a place, equal for equal places. */
export function placeKey({ file, pointer }: Source): string {
  return `${file}#${pointer}`;
}
