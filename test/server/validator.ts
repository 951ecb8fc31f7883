/** Checks values against schemas inside the OpenAPI document and words failures the way FastAPI does. */
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { child, isObject, type JsonObject, type Node } from "./spec-document.ts";
import type { Issue } from "./types.ts";

/** Validates values against schema nodes of one document. */
export type Validator = {
  /** Everything wrong with a value; `at` is the start of each reported location, for example `["body"]`. */
  check(schema: Node, value: unknown, at: string[]): Issue[];
};

const documentId = "https://sdkwright.invalid/openapi";

/** Compiling schemas costs more than a whole test, so that servers of the same document share the work. */
const validators = new WeakMap<JsonObject, Validator>();

/** The validator of a document; it compiles each schema on first use. */
export function createValidator(root: JsonObject): Validator {
  const validator = validators.get(root) ?? compileLazily(root);
  validators.set(root, validator);
  return validator;
}

function compileLazily(root: JsonObject): Validator {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false, logger: false });
  formats.default(ajv);
  // Polar spells its ids "uuid" or "uuid4" at random; both are ordinary uuids on the wire.
  ajv.addFormat("uuid4", /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i);
  ajv.addSchema(root, documentId, undefined, false);
  const compiled = new Map<string, ValidateFunction>();
  const run = (schema: Node, value: unknown): ErrorObject[] => {
    const known = compiled.get(schema.pointer);
    const validate = known ?? ajv.compile({ $ref: documentId + fragment(schema.pointer) });
    compiled.set(schema.pointer, validate);
    return validate(value) ? [] : [...(validate.errors ?? [])];
  };
  return {
    check(schema, value, at) {
      const errors = run(schema, value);
      if (errors.length === 0) return [];
      const branches = ["oneOf", "anyOf"].flatMap((union) => branchesOf(root, schema, union));
      return toIssues(closest(branches.map((branch) => run(branch, value))) ?? errors, value, at);
    },
  };
}

function fragment(pointer: string): string {
  return `#${pointer.split("/").map(encodeURIComponent).join("/")}`;
}

function branchesOf(root: JsonObject, schema: Node, union: string): Node[] {
  const list = schema.value[union];
  if (!Array.isArray(list)) return [];
  const at = { pointer: `${schema.pointer}/${union}`, value: list as unknown as JsonObject };
  return list.flatMap((_, index) => child(root, at, index) ?? []);
}

/**
 * The branch of a union that the value was probably meant for: one whose tag fits, with the fewest errors.
 * Undefined when there are no branches, or when several match and the union itself is what failed.
 */
function closest(branches: ErrorObject[][]): ErrorObject[] | undefined {
  const isMisfit = ({ keyword, instancePath }: ErrorObject) =>
    keyword === "const" || (keyword === "type" && instancePath === "");
  const cost = (errors: ErrorObject[]) =>
    errors.reduce((sum, error) => sum + (isMisfit(error) ? 100 : 1), 0);
  const [best] = branches.toSorted((a, b) => cost(a) - cost(b));
  return best && best.length > 0 ? best : undefined;
}

function toIssues(errors: ErrorObject[], value: unknown, at: string[]): Issue[] {
  const issues = new Map<string, Issue>();
  for (const error of errors) {
    if (isNoise(error, errors)) continue;
    const missing = error.keyword === "required" ? [String(error.params["missingProperty"])] : [];
    const loc = [...at, ...location(error.instancePath, value), ...missing];
    const issue = { loc, ...wording(error) };
    issues.set(JSON.stringify(issue), issue);
  }
  return [...issues.values()];
}

/** A nullable value fails three times in ajv: its own way, as "not null" and as the union. Only the first tells much. */
function isNoise(error: ErrorObject, all: ErrorObject[]): boolean {
  const isUnion = error.keyword === "anyOf" || error.keyword === "oneOf";
  const isNull = error.keyword === "type" && error.params["type"] === "null";
  if (!isUnion && !isNull) return false;
  return all.some(
    (other) =>
      other !== error &&
      other.instancePath.startsWith(error.instancePath) &&
      !["anyOf", "oneOf"].includes(other.keyword) &&
      other.params["type"] !== "null",
  );
}

function location(instancePath: string, value: unknown): (string | number)[] {
  let current = value;
  return instancePath
    .split("/")
    .slice(1)
    .map((part) => {
      const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
      const step = Array.isArray(current) ? Number(key) : key;
      current = Array.isArray(current)
        ? current[Number(key)]
        : isObject(current)
          ? current[key]
          : undefined;
      return step;
    });
}

const typeWords: Record<string, [type: string, msg: string]> = {
  string: ["string_type", "Input should be a valid string"],
  integer: ["int_parsing", "Input should be a valid integer"],
  number: ["float_parsing", "Input should be a valid number"],
  boolean: ["bool_parsing", "Input should be a valid boolean"],
  object: ["dict_type", "Input should be a valid dictionary"],
  array: ["list_type", "Input should be a valid list"],
};

const formatWords: Record<string, [type: string, msg: string]> = {
  uuid: ["uuid_parsing", "Input should be a valid UUID"],
  uuid4: ["uuid_parsing", "Input should be a valid UUID"],
  "date-time": ["datetime_from_date_parsing", "Input should be a valid datetime"],
  email: ["value_error", "value is not a valid email address"],
};

const keywordTypes: Record<string, string> = {
  enum: "enum",
  const: "literal_error",
  minLength: "string_too_short",
  maxLength: "string_too_long",
  pattern: "string_pattern_mismatch",
  minimum: "greater_than_equal",
  exclusiveMinimum: "greater_than",
  maximum: "less_than_equal",
  minItems: "too_short",
  maxItems: "too_long",
  maxProperties: "too_long",
};

function wording(error: ErrorObject): { msg: string; type: string } {
  const { keyword, params } = error;
  if (keyword === "required") return { msg: "Field required", type: "missing" };
  const words =
    keyword === "type"
      ? typeWords[String(params["type"])]
      : keyword === "format"
        ? formatWords[String(params["format"])]
        : undefined;
  if (words) return { type: words[0], msg: words[1] };
  return {
    type: keywordTypes[keyword] ?? "value_error",
    msg: `Value error, ${error.message ?? keyword}`,
  };
}
