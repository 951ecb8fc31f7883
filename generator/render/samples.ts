/** Sample values and calls for the documentation: always the same for the same spec, always type-correct. */
import { fieldOf, type SecurityScheme } from "../ir/api.ts";
import { assertNever, type Docs, type Id, type NamedType, type TypeNode } from "../ir/types.ts";
import type { Names } from "../names/assign.ts";
import {
  code,
  identifier,
  joinCode,
  literal,
  propertyKey,
  stringLiteral,
  type Code,
} from "./encode.ts";
import type { Signature } from "./signature.ts";

/** Fixed values by format; anything else is a word in angle brackets. */
const byFormat: ReadonlyMap<string | undefined, string> = new Map([
  ["date", "2026-01-31"],
  ["date-time", "2026-01-31T12:00:00Z"],
  ["email", "ada@example.com"],
  ["uri", "https://example.com"],
  ["url", "https://example.com"],
  ["uuid", "3fa85f64-5717-4562-b3fc-2c963f66afa6"],
  ["uuid4", "3fa85f64-5717-4562-b3fc-2c963f66afa6"],
]);

/** A value of a type: required properties only, the spec's own example where it has one. */
export function sampleValue(
  type: TypeNode,
  types: ReadonlyMap<Id, NamedType>,
  docs: Docs = {},
  seen: ReadonlySet<Id> = new Set(),
): Code {
  const [example] = docs.examples ?? [];
  if (type.kind === "string" && type.as === "date") return code`new Date("2026-01-31T12:00:00Z")`;
  if (type.kind === "number" && type.as) return type.as === "bigInt" ? code`1n` : code`"1"`;
  if (type.kind === "string" && typeof example === "string") return literal(example);
  if (type.kind === "number" && typeof example === "number") return literal(example);
  switch (type.kind) {
    case "string":
      return stringLiteral(byFormat.get(type.format) ?? "<text>");
    case "number":
      return literal(type.constraints?.minimum ?? 1);
    case "boolean":
      return code`true`;
    case "null":
      return code`null`;
    case "literal":
      return literal(type.value);
    case "enum":
      return literal(type.members[0]?.value ?? null);
    case "bytes":
      return type.encoding === "base64" ? code`"AQID"` : code`new Blob(["<bytes>"])`;
    case "array":
      return code`[${sampleValue(type.item, types, {}, seen)}]`;
    case "tuple":
      return code`[${joinCode(
        type.items.map((item) => sampleValue(item, types, {}, seen)),
        code`, `,
      )}]`;
    case "object":
      return joined(sampleMembers(type, types, seen));
    case "union":
      return sampleValue(type.variants[0] ?? { kind: "null" }, types, docs, seen);
    case "intersection":
      return joined(sampleMembers(type, types, seen));
    case "nullable":
      return sampleValue(type.inner, types, docs, seen);
    case "ref": {
      const target = types.get(type.to);
      if (!target || seen.has(type.to)) return code`{}`;
      return sampleValue(target.type, types, target.docs, new Set([...seen, type.to]));
    }
    case "unknown":
    case "never":
      return code`{}`;
    default:
      return assertNever(type);
  }
}

function joined(fields: Code[]): Code {
  return fields.length ? code`{ ${joinCode(fields, code`, `)} }` : code`{}`;
}

/** The required fields of an object, of all parts of an intersection, of the first variant of a union. */
function sampleMembers(
  type: TypeNode,
  types: ReadonlyMap<Id, NamedType>,
  seen: ReadonlySet<Id>,
): Code[] {
  switch (type.kind) {
    case "object":
      return type.properties
        .filter(({ required }) => required)
        .map((property) => {
          const value = sampleValue(property.type, types, property.docs, seen);
          return code`${propertyKey(property.wire)}: ${value}`;
        });
    case "intersection":
      return type.parts.flatMap((part) => sampleMembers(part, types, seen));
    case "union":
      return sampleMembers(type.variants[0] ?? { kind: "null" }, types, seen);
    case "ref": {
      const target = types.get(type.to);
      if (!target || seen.has(type.to)) return [];
      return sampleMembers(target.type, types, new Set([...seen, type.to]));
    }
    default:
      return [];
  }
}

/** The request argument of a call; undefined where it can be left out. */
export function sampleRequest(
  { request }: Signature,
  types: ReadonlyMap<Id, NamedType>,
): Code | undefined {
  if (!request || request.optional) return undefined;
  const parameters = request.parameters
    .filter(({ required }) => required)
    .map(
      (parameter) =>
        code`${propertyKey(fieldOf(parameter))}: ${sampleValue(parameter.type, types, parameter.docs)}`,
    );
  const whole =
    request.whole?.required === true ? [code`body: ${sampleValue(request.whole.type, types)}`] : [];
  const spread = request.spread ? sampleMembers(request.spread, types, new Set()) : [];
  return code`{ ${joinCode([...parameters, ...whole, ...spread], code`, `)} }`;
}

/** The credentials of the first alternative, as an object. */
export function sampleCredentials(
  { requirement }: Signature,
  schemes: SecurityScheme[],
  names: Names,
): Code | undefined {
  const [first] = requirement?.alternatives ?? [];
  if (!first) return undefined;
  const fields = first.map((id) => {
    const basic = schemes.find((scheme) => scheme.id === id)?.kind === "basic";
    const value = basic ? code`{ username: "<user>", password: "<password>" }` : code`"<token>"`;
    return code`${identifier(names.of(id))}: ${value}`;
  });
  return code`{ ${joinCode(fields, code`, `)} }`;
}
