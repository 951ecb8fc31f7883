import { RequestEncodeError } from "./index.js";
const maxDepth = 200;
const maxFindings = 100;
const shownLength = 100;
export const findCheck = (operation, config, options) => {
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
    if (mode === "strict")
      refuse(findings);
    else
      for (const finding of findings)
        void deliver(finding, config.hooks);
  };
};
function shapeOf({ shapes }, status) {
  return shapes[status] ?? shapes[String(status).replace(/..$/, "XX")] ?? shapes["default"];
}
function compare(shape, wire) {
  const walk = { found: [], limit: maxFindings, keys: [], tried: new Map() };
  if (shape !== undefined)
    visit(shape, wire, walk, 0);
  return walk.found;
}
function refuse(findings) {
  const [first] = findings;
  if (!first)
    return;
  const more = findings.length > 1 ? `, and ${findings.length - 1} more` : "";
  const { kind, pointer, expected } = first;
  const message = `${kind} at "${pointer}": expected ${expected}${more}`;
  throw Object.assign(new RangeError(message), { findings });
}
async function deliver(finding, hooks = {}) {
  try {
    await hooks.onDrift?.(finding);
  }
  catch {
  }
}
function visit(shape, value, walk, depth) {
  if (walk.found.length >= walk.limit)
    return;
  if (typeof shape === "number") {
    if (!(shape & bitOf(value)))
      unlike(shape, value, walk, depth);
  }
  else if (typeof shape === "function")
    visit(shape(), value, walk, depth);
  else if (depth > maxDepth)
    report(walk, depth, "tooDeep", `at most ${maxDepth} levels`, value);
  else if ("fields" in shape)
    visitObject(shape, value, walk, depth);
  else if ("values" in shape) {
    if (shape.values.includes(value))
      return;
    if (!(maskOf(shape) & bitOf(value)))
      unlike(maskOf(shape), value, walk, depth);
    else
      report(walk, depth, "unknownValue", "a documented value", value);
  }
  else if ("nullable" in shape) {
    if (value !== null)
      visit(shape.nullable, value, walk, depth);
  }
  else if ("items" in shape) {
    if (!Array.isArray(value))
      unlike(32, value, walk, depth);
    else {
      for (let index = 0; index < value.length && walk.found.length < walk.limit; index++) {
        inside(shape.items, value[index], walk, depth, index);
      }
    }
  }
  else if ("tuple" in shape)
    visitTuple(shape, value, walk, depth);
  else if ("all" in shape)
    for (const part of shape.all)
      visit(part, value, walk, depth);
  else if ("tag" in shape) {
    if (!isObject(value))
      return unlike(64, value, walk, depth);
    const tag = Object.hasOwn(value, shape.tag) ? value[shape.tag] : undefined;
    const variant = Object.hasOwn(shape.of, String(tag)) ? shape.of[String(tag)] : undefined;
    if (variant !== undefined)
      return visit(variant, value, walk, depth);
    walk.keys[depth] = shape.tag;
    if (tag === undefined)
      report(walk, depth + 1, "missing", "a tag");
    else
      report(walk, depth + 1, "newVariant", "a documented tag", tag);
  }
  else
    visitAny(shape.any, value, walk, depth);
}
function inside(shape, value, walk, depth, key) {
  if (typeof shape === "number" && shape & bitOf(value))
    return;
  walk.keys[depth] = key;
  visit(shape, value, walk, depth + 1);
}
function visitObject(shape, value, walk, depth) {
  if (!isObject(value))
    return unlike(64, value, walk, depth);
  const { fields, optional, rest } = shape;
  for (const name in fields) {
    const inner = fields[name];
    if (Object.hasOwn(value, name))
      inside(inner, value[name], walk, depth, name);
    else {
      walk.keys[depth] = name;
      report(walk, depth + 1, "missing", wordsOf(maskOf(inner)));
    }
  }
  for (const name in optional) {
    const inner = optional[name];
    if (Object.hasOwn(value, name))
      inside(inner, value[name], walk, depth, name);
  }
  if (rest === undefined)
    return;
  for (const name of Object.keys(value)) {
    if (Object.hasOwn(fields, name) || (optional && Object.hasOwn(optional, name)))
      continue;
    inside(rest, value[name], walk, depth, name);
  }
}
function visitTuple({ tuple, required, rest }, value, walk, depth) {
  if (!Array.isArray(value))
    return unlike(32, value, walk, depth);
  for (let index = 0; index < Math.max(required, value.length); index++) {
    const shape = tuple[index] ?? rest;
    if (index >= value.length) {
      walk.keys[depth] = index;
      report(walk, depth + 1, "missing", wordsOf(maskOf(shape ?? 127)));
    }
    else if (shape !== undefined)
      inside(shape, value[index], walk, depth, index);
  }
}
function visitAny(variants, value, walk, depth) {
  const bit = bitOf(value);
  const likely = variants.filter((variant) => maskOf(variant) & bit);
  const [only] = likely;
  if (only === undefined) {
    const mask = variants.reduce((sum, variant) => sum | maskOf(variant), 0);
    return unlike(mask, value, walk, depth);
  }
  if (likely.length === 1)
    return visit(only, value, walk, depth);
  if (likely.some((variant) => fits(variant, value, walk, depth)))
    return;
  const isPlain = bit < 32;
  report(walk, depth, isPlain ? "unknownValue" : "newVariant", "a documented variant", value);
}
function fits(shape, value, walk, depth) {
  const known = walk.tried.get(value) ?? new Map();
  const before = known.get(shape);
  if (before !== undefined)
    return before;
  const found = [];
  visit(shape, value, { ...walk, found, limit: 1 }, depth);
  known.set(shape, found.length === 0);
  if (isObject(value))
    walk.tried.set(value, known);
  return found.length === 0;
}
function unlike(mask, value, walk, depth) {
  report(walk, depth, value === null ? "unexpectedNull" : "wrongType", wordsOf(mask), value);
}
function report({ found, limit, keys }, depth, kind, expected, value) {
  if (found.length >= limit)
    return;
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
function maskOf(shape) {
  if (typeof shape === "number")
    return shape;
  if (typeof shape === "function")
    return maskOf(shape());
  if ("fields" in shape || "tag" in shape)
    return 64;
  if ("items" in shape || "tuple" in shape)
    return 32;
  if ("nullable" in shape)
    return maskOf(shape.nullable) | 16;
  if ("values" in shape)
    return shape.values.reduce((sum, it) => sum | bitOf(it), 0);
  if ("any" in shape)
    return shape.any.reduce((sum, it) => sum | maskOf(it), 0);
  return shape.all.reduce((kept, it) => kept & maskOf(it), 127);
}
function bitOf(value) {
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
function wordsOf(mask) {
  if (mask === 127)
    return "any value";
  const bits = (mask & 6) === 6 ? mask & ~2 : mask;
  return words.filter((_, index) => bits & (1 << index)).join(" or ") || "no value";
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
