/** A description in other words that mean the same. */

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Fields = { [key: string]: Json };

function isFields(value: Json | undefined): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Rebuilds every object from the inside out. */
function rebuilt(value: Json, change: (fields: Fields) => Json): Json {
  if (Array.isArray(value)) return value.map((each) => rebuilt(each, change));
  if (!isFields(value)) return value;
  const fields = Object.entries(value).map(([key, each]): [string, Json] => [
    key,
    rebuilt(each, change),
  ]);
  return change(Object.fromEntries(fields));
}

/** Keys of every object in the opposite order. */
export function turned(document: Json): Json {
  return rebuilt(document, (fields) => Object.fromEntries(Object.entries(fields).reverse()));
}

/** References to components that are no schemas, replaced by what they lead to. */
export function inlined(document: Json): Json {
  const target = (reference: string): Json | undefined => {
    const [, area = "", name = ""] = /^#\/components\/(\w+)\/([^/%~]+)$/.exec(reference) ?? [];
    if (!["parameters", "responses", "headers", "requestBodies"].includes(area)) return undefined;
    const components = isFields(document) ? document["components"] : undefined;
    const all = isFields(components) ? components[area] : undefined;
    return isFields(all) ? all[name] : undefined;
  };
  return rebuilt(document, (fields) => {
    const reference = fields["$ref"];
    const found = typeof reference === "string" ? target(reference) : undefined;
    return found ?? fields;
  });
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** Parameters that all operations of a path have move to the path. */
export function hoisted(document: Json): Json {
  if (!isFields(document) || !isFields(document["paths"])) return document;
  const paths = Object.entries(document["paths"]).map(([path, item]): [string, Json] => {
    if (!isFields(item)) return [path, item];
    const operations = methods.flatMap((method) => {
      const operation = item[method];
      return isFields(operation) ? [[method, operation] as const] : [];
    });
    const [first, ...others] = operations.map(([, { parameters }]) =>
      Array.isArray(parameters) ? parameters : [],
    );
    const shared = (first ?? []).filter((parameter) =>
      others.every((list) =>
        list.some((other) => JSON.stringify(other) === JSON.stringify(parameter)),
      ),
    );
    const texts = shared.map((parameter) => JSON.stringify(parameter));
    const rest = operations.map(([method, operation]): [string, Json] => {
      const { parameters = [], ...fields } = operation;
      const own = (Array.isArray(parameters) ? parameters : []).filter(
        (parameter) => !texts.includes(JSON.stringify(parameter)),
      );
      return [method, { ...fields, ...(own.length > 0 ? { parameters: own } : {}) }];
    });
    const above = Array.isArray(item["parameters"]) ? item["parameters"] : [];
    const parameters = [...above, ...shared];
    return [
      path,
      {
        ...item,
        ...Object.fromEntries(rest),
        ...(parameters.length > 0 ? { parameters } : {}),
      },
    ];
  });
  return { ...document, paths: Object.fromEntries(paths) };
}

/** 3.0 in the words of 3.1, as far as the two only spell differently; anything else stays as it is. */
export function modern(document: Json): Json {
  if (!isFields(document)) return document;
  const version = document["openapi"];
  if (typeof version !== "string" || !version.startsWith("3.0")) return document;
  const all = rebuilt(document, (fields) => exclusive(nullable(fields)));
  return isFields(all) ? { ...all, openapi: "3.1.0" } : all;
}

function nullable({ nullable: may, ...fields }: Fields): Fields {
  if (typeof may !== "boolean") return may === undefined ? fields : { ...fields, nullable: may };
  const { type, enum: values } = fields;
  if (!may) return fields;
  if (typeof type !== "string") return { anyOf: [fields, { type: "null" }] };
  const listed = Array.isArray(values) && !values.includes(null) ? [...values, null] : values;
  return {
    ...fields,
    type: [type, "null"],
    ...(listed === undefined ? {} : { enum: listed }),
  };
}

function exclusive(fields: Fields): Fields {
  const { minimum, maximum, exclusiveMinimum: above, exclusiveMaximum: below, ...rest } = fields;
  const bound = (limit: Json | undefined, is: Json | undefined, plain: string, open: string) => {
    if (typeof is !== "boolean")
      return {
        ...(limit === undefined ? {} : { [plain]: limit }),
        ...(is === undefined ? {} : { [open]: is }),
      };
    return limit === undefined ? {} : { [is ? open : plain]: limit };
  };
  return {
    ...rest,
    ...bound(minimum, above, "minimum", "exclusiveMinimum"),
    ...bound(maximum, below, "maximum", "exclusiveMaximum"),
  };
}
