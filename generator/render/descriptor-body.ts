/** How the body of an operation is written: the encoders that its descriptor mentions. */
import type { Content, ParameterStyle, PartEncoding } from "../ir/api.ts";
import { assertNever, type TypeNode } from "../ir/types.ts";
import { code, joinCode, stringLiteral, valueKey, type Code } from "./encode.ts";
import type { Signature } from "./signature.ts";
import { made, type Resolve, type Use } from "./use.ts";

/** The value of `body` in an `OperationSpec`: one encoder, or one for each media type that callers choose from. */
export function describeBody({ operation, request }: Signature, sends: Content, use: Use): Code {
  const contents = operation.body?.contents ?? [];
  const rows = (request?.choices ?? []).flatMap(({ mediaType }) => {
    const content = contents.find((candidate) => candidate.mediaType === mediaType);
    return content ? [code`${stringLiteral(mediaType)}: ${bodyEncoder(content, use)}`] : [];
  });
  if (rows.length === 0) return bodyEncoder(sends, use);
  return code`${made(use, "choice")}({ ${joinCode(rows, code`, `)} })`;
}

/** The conversion of a body, where callers give something else than what is sent. */
export function inputOf({ codec, type }: Content, use: Use): Code | undefined {
  const isRead = codec === "json" || codec === "form" || codec === "multipart";
  return isRead && type && use.differs(type) ? use.conversion(type) : undefined;
}

/** How a value becomes pairs, as the standard says it for parameters and for the fields of forms. */
type Style = { style: ParameterStyle; explode: boolean; allowReserved?: boolean };

/** What writes a value as pairs in a style of queries and forms; undefined for the default. */
export function encoderOf(written: Style, type: TypeNode, use: Use): Code | undefined {
  const encoder = encoderOfStyle(written, type, use);
  return written.allowReserved ? code`${made(use, "reserved")}(${encoder ?? code``})` : encoder;
}

function encoderOfStyle({ style, explode }: Style, type: TypeNode, use: Use): Code | undefined {
  switch (style) {
    case "deepObject":
      return use.runtime("deepObject");
    case "spaceDelimited":
      return explode ? undefined : code`${made(use, "joined")}("%20")`;
    case "pipeDelimited":
      return explode ? undefined : code`${made(use, "joined")}("%7C")`;
    case "form":
    case "simple":
    case "label":
    case "matrix":
    case "cookie":
      if (!explode) return code`${made(use, "joined")}(",")`;
      return isObject(type, use.resolve) ? use.runtime("formObject") : undefined;
    default:
      return assertNever(style);
  }
}

/** Whether a type is an object and nothing else, null aside. */
export function isObject(type: TypeNode, resolve: Resolve): boolean {
  const node = resolve(type);
  if (node.kind === "intersection") return node.parts.some((part) => isObject(part, resolve));
  return node.kind === "object" || (node.kind === "nullable" && isObject(node.inner, resolve));
}

function bodyEncoder(content: Content, use: Use): Code {
  const { codec, mediaType } = content;
  switch (codec) {
    case "json":
      return use.runtime(inputOf(content, use) ? "convertedJson" : "json");
    case "multipart":
      return recased(content, multipartEncoder(content, use), use);
    case "form":
      return recased(
        content,
        code`${made(use, "formBody")}({ ${joinCode(formRows(content, use), code`, `)} })`,
        use,
      );
    case "text":
    case "binary":
    case "events":
    case "jsonl":
    case "jsonSequence":
      return code`${made(use, "asIs")}(${stringLiteral(mediaType)})`;
    default:
      return assertNever(codec);
  }
}

/** What encodes a form whose fields have other names in programs. */
function recased(content: Content, encoder: Code, use: Use): Code {
  return inputOf(content, use) ? code`${made(use, "convertedForm")}(${encoder})` : encoder;
}

/** The fields of a form that are not written in the default way. */
function formRows({ type, parts = [] }: Content, use: Use): Code[] {
  const declared = propertiesOf(type, use.resolve);
  const names = new Set([...declared.keys(), ...parts.map(({ property }) => property)]);
  return [...names].flatMap((name) => {
    const property = declared.get(name) ?? { kind: "unknown" };
    const style = styleOf(parts.find((part) => part.property === name));
    const encoder = style
      ? encoderOf(style, property, use)
      : mayBeObject(property, use.resolve)
        ? use.runtime("jsonItems")
        : undefined;
    return encoder ? [code`${valueKey(name)}: ${encoder}`] : [];
  });
}

function multipartEncoder({ type, mediaType, parts = [] }: Content, use: Use): Code {
  const declared = propertiesOf(type, use.resolve);
  const rows = parts.flatMap((part) => {
    const value = partEncoder(part, declared.get(part.property) ?? { kind: "unknown" }, use);
    return value ? [code`${valueKey(part.property)}: ${value}`] : [];
  });
  const isUsual = mediaType === "multipart/form-data";
  const table = rows.length || !isUsual ? code`{ ${joinCode(rows, code`, `)} }` : code``;
  const media = isUsual ? code`` : code`, ${stringLiteral(mediaType)}`;
  return code`${made(use, "multipart")}(${table}${media})`;
}

/** A style goes before a content type (OpenAPI 3.1.1 section 4.8.15.1.2); bytes have none. */
function partEncoder(part: PartEncoding, type: TypeNode, use: Use): Code | undefined {
  const { contentType, headers, allowReserved: _allowReserved, ...rest } = part;
  // Nothing is percent-encoded between boundaries, so that no character has to be allowed.
  const style = styleOf(rest);
  const encoder = style && !holdsBytes(type, use.resolve) ? encoderOf(style, type, use) : undefined;
  if (encoder) return encoder;
  // Of several types, or of a range of them, the file itself says which it is.
  const stated = contentType
    ?.split(",")
    .map((each) => each.trim())
    .find((each) => !each.includes("*"));
  const told = stated === undefined ? undefined : stringLiteral(stated);
  const rows = Object.entries(headers ?? {}).map(
    ([name, value]) => code`${valueKey(name)}: ${stringLiteral(value)}`,
  );
  if (rows.length === 0) return told;
  const list = code`headers: { ${joinCode(rows, code`, `)} }`;
  return told ? code`{ type: ${told}, ${list} }` : code`{ ${list} }`;
}

/** The style of a field, where the document states one, how it explodes, or which characters it may keep. */
function styleOf(part: PartEncoding | undefined): Style | undefined {
  const { style, explode, allowReserved } = part ?? {};
  if (style === undefined && explode === undefined && allowReserved === undefined) return undefined;
  const chosen = style ?? "form";
  const isReserved = allowReserved === true ? { allowReserved } : {};
  return { style: chosen, explode: explode ?? chosen === "form", ...isReserved };
}

/** The properties of a body, whatever it is made of. */
function propertiesOf(type: TypeNode | undefined, resolve: Resolve): Map<string, TypeNode> {
  const node = type && resolve(type);
  switch (node?.kind) {
    case "object":
      return new Map(node.properties.map((property) => [property.wire, property.type]));
    case "nullable":
      return propertiesOf(node.inner, resolve);
    case "intersection":
      return new Map(node.parts.flatMap((part) => [...propertiesOf(part, resolve)]));
    case "union":
      return new Map(node.variants.flatMap((variant) => [...propertiesOf(variant, resolve)]));
    default:
      return new Map();
  }
}

function mayBeObject(type: TypeNode, resolve: Resolve): boolean {
  const node = resolve(type);
  const inner = (child: TypeNode): boolean => mayBeObject(child, resolve);
  switch (node.kind) {
    case "object":
    case "intersection":
    case "unknown":
      return true;
    case "nullable":
      return inner(node.inner);
    case "array":
      return inner(node.item);
    case "union":
      return node.variants.some(inner);
    default:
      return false;
  }
}

function holdsBytes(type: TypeNode, resolve: Resolve): boolean {
  const node = resolve(type);
  if (node.kind === "array") return holdsBytes(node.item, resolve);
  return node.kind === "bytes" || (node.kind === "nullable" && holdsBytes(node.inner, resolve));
}
