/**
 * A document that is changed after it was read. What changes is copied first, because YAML anchors share
 * their value; where each new part was written is remembered, so that a report can lead there.
 */
import type { Source } from "../ir/types.ts";
import { isObject, own, type Cursor, type JsonObject } from "./cursor.ts";
import type { Path } from "./json-path.ts";
import { join, split } from "./pointer.ts";

/** A value under change, and the traces that lead from its parts to where they were written. */
export type Draft = {
  value: unknown;
  source: Source;
  /** Containers that belong to this draft alone, so that they may be written to. */
  owned: WeakSet<object>;
  /** Per container, the parts that were not written where they stand: elsewhere, or at another index. */
  moved: WeakMap<object, Map<string, Source | number>>;
};

/** Begins to change what stands at a cursor; the value itself stays as it is. */
export function openDraft({ value, source }: Cursor): Draft {
  return { value, source, owned: new WeakSet(), moved: new WeakMap() };
}

/** Where the value at a pointer of the changed document was written. */
export function originOf(draft: Draft, pointer: string): Source {
  let { value, source } = draft;
  for (const key of split(pointer)) {
    const moved = isContainer(value) ? draft.moved.get(value)?.get(key) : undefined;
    source =
      typeof moved === "object"
        ? moved
        : { file: source.file, pointer: join(source.pointer, moved ?? key) };
    value = part(value, key);
  }
  return source;
}

/** Removes what stands at the paths, all of which are seen from before the removal. */
export function remove(draft: Draft, paths: readonly Path[]): void {
  const doomed = new Map<Container, Set<string>>();
  for (const path of paths) {
    const holder = open(draft, path.slice(0, -1));
    const key = path.at(-1);
    if (!holder || key === undefined) continue;
    doomed.set(holder, (doomed.get(holder) ?? new Set()).add(String(key)));
  }
  for (const [holder, keys] of doomed) {
    if (Array.isArray(holder)) removeItems(draft, holder, keys);
    else for (const key of keys) Reflect.deleteProperty(holder, key);
  }
}

/**
 * Brings an update into the object or list at a path (Overlay 1.0 section 4.4.3.1): objects are merged
 * key by key, lists grow at their end, anything else is replaced.
 */
export function update(draft: Draft, path: Path, change: Cursor): void {
  const target = open(draft, path);
  if (Array.isArray(target)) append(draft, target, change);
  else if (target && isObject(change.value)) merge(draft, target, change);
}

type Container = JsonObject | unknown[];

function merge(draft: Draft, target: JsonObject, change: Cursor): void {
  for (const [key, value] of Object.entries(change.value as JsonObject)) {
    const { file, pointer } = change.source;
    const inner: Cursor = { value, source: { file, pointer: join(pointer, key) } };
    const present = own(target, key);
    if (isObject(present) && isObject(value))
      merge(draft, adopt(draft, { holder: target, key }, present), inner);
    else if (Array.isArray(present) && Array.isArray(value)) {
      const list = adopt<unknown[]>(draft, { holder: target, key }, present);
      value.forEach((item: unknown, index) => {
        append(draft, list, {
          value: item,
          source: { file, pointer: join(inner.source.pointer, index) },
        });
      });
    } else {
      put(target, key, value);
      trace(draft, target).set(key, inner.source);
    }
  }
}

function append(draft: Draft, list: unknown[], { value, source }: Cursor): void {
  trace(draft, list).set(String(list.length), source);
  list.push(value);
}

function removeItems(draft: Draft, list: unknown[], keys: ReadonlySet<string>): void {
  const known = trace(draft, list);
  const kept = list.flatMap((item, index) =>
    keys.has(String(index)) ? [] : [{ item, origin: known.get(String(index)) ?? index }],
  );
  list.length = 0;
  for (const { item } of kept) list.push(item);
  draft.moved.set(list, new Map(kept.map(({ origin }, index) => [String(index), origin])));
}

/** The container at a path, ready to be written to; undefined where an earlier change took it away. */
function open(draft: Draft, path: Path): Container | undefined {
  if (!isContainer(draft.value)) return undefined;
  let container = copyOnce(draft, draft.value);
  draft.value = container;
  for (const key of path.map(String)) {
    const inner = part(container, key);
    if (!isContainer(inner)) return undefined;
    container = adopt(draft, { holder: container, key }, inner);
  }
  return container;
}

/** Makes a part of an owned container owned itself, which copies it at the first change. */
function adopt<T extends Container>(
  draft: Draft,
  { holder, key }: { holder: Container; key: string },
  part: T,
): T {
  const copy = copyOnce(draft, part);
  put(holder, key, copy);
  return copy;
}

function copyOnce<T extends Container>(draft: Draft, container: T): T {
  if (draft.owned.has(container)) return container;
  const copy = Array.isArray(container)
    ? [...container]
    : Object.fromEntries(Object.entries(container));
  draft.owned.add(copy);
  return copy as T;
}

function trace(draft: Draft, container: Container): Map<string, Source | number> {
  const known = draft.moved.get(container) ?? new Map<string, Source | number>();
  draft.moved.set(container, known);
  return known;
}

/** Defining a property never runs a setter, so that `__proto__` is a key like any other. */
function put(container: Container, key: string, value: unknown): void {
  Object.defineProperty(container, key, {
    value,
    writable: true,
    enumerable: true,
    configurable: true,
  });
}

function part(container: unknown, key: string): unknown {
  return Array.isArray(container) ? (container as unknown[])[Number(key)] : own(container, key);
}

function isContainer(value: unknown): value is Container {
  return typeof value === "object" && value !== null;
}
