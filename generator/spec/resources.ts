/**
 * Schemas with an address of their own (`$id`, JSON Schema 2020-12 core section 8.2.1): references inside them are
 * read from there. Documents that give addresses and still refer from the top of their file are common, so what is
 * not found in this way is looked for in the file, as if there were no address.
 */
import { isObject, own, type Cursor } from "./cursor.ts";
import { join } from "./pointer.ts";

/** What a file says of addresses. */
export type Resources = {
  /** Schemas with an address, outermost first. */
  all: { address: string; cursor: Cursor }[];
  /** How many schemas carry each `$dynamicAnchor`. */
  dynamic: ReadonlyMap<string, number>;
};

/** Where a file without an address is taken to be, so that relative ones can be compared. */
const nowhere = "sdkwright://file/";

/** Values that are data, whatever their keys look like. */
const data = new Set(["example", "examples", "default", "const", "enum"]);

/** Finds all addresses in the value of a file. */
export function findResources(root: Cursor): Resources {
  const all: Resources["all"] = [];
  const dynamic = new Map<string, number>();
  const pending = [{ value: root.value, pointer: "", base: nowhere }];
  for (let next = pending.shift(); next; next = pending.shift()) {
    const { value, pointer } = next;
    if (!isObject(value) && !Array.isArray(value)) continue;
    const id = own(value, "$id");
    const address = typeof id === "string" ? resolved(id, next.base) : undefined;
    if (address !== undefined)
      all.push({ address, cursor: { value, source: { file: root.source.file, pointer } } });
    const anchor = own(value, "$dynamicAnchor");
    if (typeof anchor === "string") dynamic.set(anchor, (dynamic.get(anchor) ?? 0) + 1);
    for (const [key, inner] of Object.entries(value)) {
      if (!data.has(key))
        pending.push({ value: inner, pointer: join(pointer, key), base: address ?? next.base });
    }
  }
  return { all, dynamic };
}

/** The innermost schema with an address that holds a place. */
export function holderOf({ all }: Resources, pointer: string): Cursor | undefined {
  return all.findLast(
    ({ cursor: { source } }) =>
      pointer === source.pointer || pointer.startsWith(`${source.pointer}/`),
  )?.cursor;
}

/** The schema whose address a reference from a place gives, its fragment aside. */
export function addressed(
  { all }: Resources,
  pointer: string,
  reference: string,
): Cursor | undefined {
  const holder = holderOf({ all, dynamic: new Map() }, pointer);
  const base = all.find(({ cursor }) => cursor === holder)?.address ?? nowhere;
  const address = resolved(reference, base);
  return all.find((resource) => resource.address === address)?.cursor;
}

/** An address without its fragment; undefined for text that is none. */
function resolved(text: string, base: string): string | undefined {
  if (!URL.canParse(text, base)) return undefined;
  const url = new URL(text, base);
  url.hash = "";
  return url.href;
}
