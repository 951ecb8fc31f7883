/** A type of the API as TypeScript text. */
import {
  nameOfProperty,
  assertNever,
  type Extra,
  type Id,
  type Property,
  type TypeNode,
} from "../ir/types.ts";
import { docComment } from "./comment.ts";
import { code, joinCode, literal, propertyKey, type Code } from "./encode.ts";
import type { MemberPart } from "./module.ts";

/** What rendering a type needs from the module it goes to. */
export type TypeContext = {
  /** The local name of a named type, imported if need be. */
  model(id: Id): Code;
  /** The local name of a type that the runtime exports. */
  runtime(name: string): Code;
  direction: "input" | "output";
};

/** Renders a type. */
export function renderType(node: TypeNode, context: TypeContext): Code {
  switch (node.kind) {
    case "string":
      return node.as === "date" ? code`Date` : code`string`;
    case "number":
      return node.as ? (node.as === "bigInt" ? code`bigint` : code`string`) : code`number`;
    case "boolean":
      return code`boolean`;
    case "null":
      return code`null`;
    case "unknown":
      return code`unknown`;
    case "never":
      return code`never`;
    case "bytes":
      return renderBytes(node.encoding, context);
    case "literal":
      return literal(node.value);
    case "enum":
      return renderEnum(node);
    case "array":
      return code`${operand(node.item, context)}[]`;
    case "tuple":
      return renderTuple(node, context);
    case "object":
      return renderObject(node.properties, node.extra, context);
    case "union":
      return alternatives(node.variants, context);
    case "intersection":
      return joinCode(
        node.parts.map((part) => operand(part, context)),
        code` & `,
      );
    case "nullable":
      return code`${renderType(node.inner, context)} | null`;
    case "ref":
      return context.model(node.to);
    default:
      return assertNever(node);
  }
}

/** Whether a type is declared as an interface: an object of declared properties and nothing else. */
export function isInterface(
  type: TypeNode,
): type is Extract<TypeNode, { kind: "object" }> & { extra: string } {
  return type.kind === "object" && typeof type.extra === "string" && type.properties.length > 0;
}

/** An open enum accepts values that the API adds later, and still completes the known ones. */
export function renderEnum(node: Extract<TypeNode, { kind: "enum" }>): Code {
  const known = joinCode(
    node.members.map(({ value }) => literal(value)),
    code` | `,
  );
  return node.open ? code`${known} | (string & {})` : known;
}

function renderBytes(encoding: "raw" | "base64", context: TypeContext): Code {
  if (encoding === "base64") return code`string`;
  return context.direction === "input"
    ? code`Blob | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>`
    : context.runtime("BinaryBody");
}

function renderTuple(node: Extract<TypeNode, { kind: "tuple" }>, context: TypeContext): Code {
  const items = node.items.map((item, index) =>
    index < node.required ? renderType(item, context) : code`${operand(item, context)}?`,
  );
  const rest = node.rest ? [code`...${operand(node.rest, context)}[]`] : [];
  return code`[${joinCode([...items, ...rest], code`, `)}]`;
}

function renderObject(properties: Property[], extra: Extra, context: TypeContext): Code {
  const index = indexSignature(extra, properties, context);
  if (properties.length === 0) return index ?? code`{ [key: string]: unknown }`;
  const members = properties.map((property) => renderMember(property, context));
  const short = members.every((member) => !member.includes("\n")) && members.length < 3;
  const object = short
    ? code`{ ${joinCode(members, code` `)} }`
    : code`{\n${joinCode(members, code`\n`)}\n}`;
  return index ? code`${object} & ${index}` : object;
}

/** The type of undeclared properties, where there is anything to say about them. */
function indexSignature(
  extra: Extra,
  properties: Property[],
  context: TypeContext,
): Code | undefined {
  if (typeof extra !== "string") return code`{ [key: string]: ${renderType(extra, context)} }`;
  return extra === "forbidden" && properties.length === 0 ? code`Record<string, never>` : undefined;
}

/** One property with its comment, as in an interface. */
function renderMember(property: Property, context: TypeContext): Code {
  const docs = propertyComment(property);
  const mark = property.required ? code`` : code`?`;
  const member = code`${propertyKey(nameOfProperty(property))}${mark}: ${renderType(property.type, context)};`;
  return docs ? code`${block(docs)}\n${member}` : member;
}

/** Properties as the members of an interface. */
export function memberParts(properties: Property[], context: TypeContext): MemberPart[] {
  return properties.map((property) => ({
    name: propertyKey(nameOfProperty(property)),
    type: renderType(property.type, context),
    optional: !property.required,
    docs: propertyComment(property),
  }));
}

/** The comment of a property. */
function propertyComment(property: Property): Code | undefined {
  return docComment({ docs: property.docs, type: property.type, default: property.default });
}

/** A comment block for a place that takes none of its own. */
function block(text: Code): Code {
  const lines = text.split("\n") as Code[];
  const [only = code``] = lines;
  if (lines.length === 1) return code`/** ${only} */`;
  return code`/**\n${joinCode(
    lines.map((line) => (line === "" ? code` *` : code` * ${line}`)),
    code`\n`,
  )}\n */`;
}

function alternatives(variants: TypeNode[], context: TypeContext): Code {
  const texts = [...new Set(variants.map((variant) => unionOperand(variant, context)))];
  return texts.length ? joinCode(texts, code` | `) : code`never`;
}

function unionOperand(node: TypeNode, context: TypeContext): Code {
  return node.kind === "intersection" ? operand(node, context) : renderType(node, context);
}

/** A type that a suffix or an intersection can be put to. */
function operand(node: TypeNode, context: TypeContext): Code {
  const text = renderType(node, context);
  const compound =
    node.kind === "union" ||
    node.kind === "intersection" ||
    node.kind === "nullable" ||
    node.kind === "enum" ||
    node.kind === "bytes" ||
    (node.kind === "object" && typeof node.extra !== "string" && node.properties.length > 0);
  return compound ? code`(${text})` : text;
}
