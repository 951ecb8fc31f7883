/** Compares JSON values with shapes: one interpreter for the tables of a package's `/validation`. */
import { RequestEncodeError } from "./errors.js";
import type { DriftFinding, DriftHook, ObjectShape, OperationCheck, Shape } from "./drift.js";

/** Levels of nesting that are looked into. */
const maxDepth = 200;
/** Findings after which the rest of a body is left alone. */
const maxFindings = 100;
/** Characters of an unknown value that a finding shows. */
const shownLength = 100;

type Found = Pick<DriftFinding, "kind" | "pointer" | "expected" | "actual">;

type Walk = {
  readonly found: Found[];
  readonly limit: number;
  /** Keys from the body to the value at hand; only the first `depth` of them count. */
  readonly keys: (string | number)[];
  /** Which objects fit which shapes, as far as choices had to find out: no pair is looked at twice. */
  readonly tried: Map<unknown, Map<Shape, boolean>>;
};

/** Finds the check of an operation. Fields that no shape names are let through. */
export const findCheck: OperationCheck["find"] = (operation, config, options) => {
  // The names of query parameters are not part of it.
  const route = operation.route.replace(/\{\?.*/, "");
  const mode = options.validation ?? config.validation;
  const check = Object.values(config.checks ?? {}).find(({ on }) => on === route);
  if (!check)
    throw new RequestEncodeError(`validation: no check of ${operation.id} among \`checks\``);
  return (wire, status, hide, of) => {
    const findings = compare(of ? check.shapes[of] : shapeOf(check, status), wire).map((found) => ({
      ...found,
      pointer: hide(found.pointer),
      actual: hide(found.actual),
      operationId: operation.id,
      status,
    }));
    if (mode === "strict") refuse(findings);
    else for (const finding of findings) void deliver(finding, config.hooks);
  };
};

function shapeOf({ shapes }: OperationCheck, status: number): Shape | undefined {
  return shapes[status] ?? shapes[String(status).replace(/..$/, "XX")] ?? shapes["default"];
}

function compare(shape: Shape | undefined, wire: unknown): Found[] {
  const walk: Walk = { found: [], limit: maxFindings, keys: [], tried: new Map() };
  if (shape !== undefined) visit(shape, wire, walk, 0);
  return walk.found;
}

function refuse(findings: readonly DriftFinding[]): void {
  const [first] = findings;
  if (!first) return;
  const more = findings.length > 1 ? `, and ${findings.length - 1} more` : "";
  const { kind, pointer, expected } = first;
  const message = `${kind} at "${pointer}": expected ${expected}${more}`;
  throw Object.assign(new RangeError(message), { findings });
}

/** Neither a throw nor a rejection of the hook ends the call. */
async function deliver(finding: DriftFinding, hooks: DriftHook = {}): Promise<void> {
  try {
    await hooks.onDrift?.(finding);
  } catch {
    // As the hook's type says, what it throws is dropped.
  }
}

function visit(shape: Shape, value: unknown, walk: Walk, depth: number): void {
  if (walk.found.length >= walk.limit) return;
  if (typeof shape === "number") {
    if (!(shape & bitOf(value))) unlike(shape, value, walk, depth);
  } else if (typeof shape === "function") visit(shape(), value, walk, depth);
  else if (depth > maxDepth) report(walk, depth, "tooDeep", `at most ${maxDepth} levels`, value);
  else if ("fields" in shape) visitObject(shape, value, walk, depth);
  else if ("values" in shape) {
    if (shape.values.includes(value as string)) return;
    if (!(maskOf(shape) & bitOf(value))) unlike(maskOf(shape), value, walk, depth);
    else report(walk, depth, "unknownValue", "a documented value", value);
  } else if ("nullable" in shape) {
    if (value !== null) visit(shape.nullable, value, walk, depth);
  } else if ("items" in shape) {
    if (!Array.isArray(value)) unlike(32, value, walk, depth);
    else {
      for (let index = 0; index < value.length && walk.found.length < walk.limit; index++) {
        inside(shape.items, value[index], walk, depth, index);
      }
    }
  } else if ("tuple" in shape) visitTuple(shape, value, walk, depth);
  else if ("all" in shape) for (const part of shape.all) visit(part, value, walk, depth);
  else if ("tag" in shape) {
    if (!isObject(value)) return unlike(64, value, walk, depth);
    const tag = Object.hasOwn(value, shape.tag) ? value[shape.tag] : undefined;
    const variant = Object.hasOwn(shape.of, String(tag)) ? shape.of[String(tag)] : undefined;
    if (variant !== undefined) return visit(variant, value, walk, depth);
    walk.keys[depth] = shape.tag;
    if (tag === undefined) report(walk, depth + 1, "missing", "a tag");
    else report(walk, depth + 1, "newVariant", "a documented tag", tag);
  } else visitAny(shape.any, value, walk, depth);
}

function inside(shape: Shape, value: unknown, walk: Walk, depth: number, key: string | number) {
  // Most values are plain, and right.
  if (typeof shape === "number" && shape & bitOf(value)) return;
  walk.keys[depth] = key;
  visit(shape, value, walk, depth + 1);
}

function visitObject(shape: ObjectShape, value: unknown, walk: Walk, depth: number): void {
  if (!isObject(value)) return unlike(64, value, walk, depth);
  const { fields, optional, rest } = shape;
  for (const name in fields) {
    const inner = fields[name] as Shape;
    if (Object.hasOwn(value, name)) inside(inner, value[name], walk, depth, name);
    else {
      walk.keys[depth] = name;
      report(walk, depth + 1, "missing", wordsOf(maskOf(inner)));
    }
  }
  for (const name in optional) {
    const inner = optional[name] as Shape;
    if (Object.hasOwn(value, name)) inside(inner, value[name], walk, depth, name);
  }
  if (rest === undefined) return;
  for (const name of Object.keys(value)) {
    if (Object.hasOwn(fields, name) || (optional && Object.hasOwn(optional, name))) continue;
    inside(rest, value[name], walk, depth, name);
  }
}

function visitTuple(
  { tuple, required, rest }: Extract<Shape, { tuple: unknown }>,
  value: unknown,
  walk: Walk,
  depth: number,
): void {
  if (!Array.isArray(value)) return unlike(32, value, walk, depth);
  for (let index = 0; index < Math.max(required, value.length); index++) {
    const shape = tuple[index] ?? rest;
    if (index >= value.length) {
      walk.keys[depth] = index;
      report(walk, depth + 1, "missing", wordsOf(maskOf(shape ?? 127)));
    } else if (shape !== undefined) inside(shape, value[index], walk, depth, index);
  }
}

/** A choice without a tag. Where one variant alone has the right JSON type, its own findings are told. */
function visitAny(variants: readonly Shape[], value: unknown, walk: Walk, depth: number): void {
  const bit = bitOf(value);
  const likely = variants.filter((variant) => maskOf(variant) & bit);
  const [only] = likely;
  if (only === undefined) {
    const mask = variants.reduce<number>((sum, variant) => sum | maskOf(variant), 0);
    return unlike(mask, value, walk, depth);
  }
  if (likely.length === 1) return visit(only, value, walk, depth);
  if (likely.some((variant) => fits(variant, value, walk, depth))) return;
  const isPlain = bit < 32;
  report(walk, depth, isPlain ? "unknownValue" : "newVariant", "a documented variant", value);
}

function fits(shape: Shape, value: unknown, walk: Walk, depth: number): boolean {
  const known = walk.tried.get(value) ?? new Map<Shape, boolean>();
  const before = known.get(shape);
  if (before !== undefined) return before;
  const found: Found[] = [];
  visit(shape, value, { ...walk, found, limit: 1 }, depth);
  known.set(shape, found.length === 0);
  if (isObject(value)) walk.tried.set(value, known);
  return found.length === 0;
}

function unlike(mask: number, value: unknown, walk: Walk, depth: number): void {
  report(walk, depth, value === null ? "unexpectedNull" : "wrongType", wordsOf(mask), value);
}

function report(
  { found, limit, keys }: Walk,
  depth: number,
  kind: Found["kind"],
  expected: string,
  value?: unknown,
): void {
  if (found.length >= limit) return;
  const pointer = keys
    .slice(0, depth)
    .map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`)
    .join("");
  const isShown = kind === "unknownValue" || kind === "newVariant";
  const isPlain = isShown && !(bitOf(value) & 96);
  const actual = value === undefined ? "nothing" : wordsOf(bitOf(value));
  found.push({
    kind,
    pointer,
    expected,
    actual: isPlain ? String(value).slice(0, shownLength) : actual,
  });
}

/** The JSON types that a shape can have at its outside. */
function maskOf(shape: Shape): number {
  if (typeof shape === "number") return shape;
  if (typeof shape === "function") return maskOf(shape());
  if ("fields" in shape || "tag" in shape) return 64;
  if ("items" in shape || "tuple" in shape) return 32;
  if ("nullable" in shape) return maskOf(shape.nullable) | 16;
  if ("values" in shape) return shape.values.reduce<number>((sum, it) => sum | bitOf(it), 0);
  if ("any" in shape) return shape.any.reduce<number>((sum, it) => sum | maskOf(it), 0);
  return shape.all.reduce<number>((kept, it) => kept & maskOf(it), 127);
}

function bitOf(value: unknown): number {
  switch (typeof value) {
    case "string":
      return 1;
    case "number":
      return Number.isInteger(value) ? 6 : 4;
    case "bigint":
      return 6;
    case "boolean":
      return 8;
    default:
      return value === null ? 16 : Array.isArray(value) ? 32 : 64;
  }
}

const words = ["string", "integer", "number", "boolean", "null", "array", "object"];

/** Types in words. An integer is a number too, and named once. */
function wordsOf(mask: number): string {
  if (mask === 127) return "any value";
  const bits = (mask & 6) === 6 ? mask & ~2 : mask;
  return words.filter((_, index) => bits & (1 << index)).join(" or ") || "no value";
}

function isObject(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
