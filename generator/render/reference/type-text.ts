/** A type in words that a page can show: names link to their models, the rest is code. */
import { nameOfProperty, assertNever, walk, type Id, type TypeNode } from "../../ir/types.ts";
import { identifier, type Code, type FileName, type Prose } from "../encode.ts";
import { codeSpan } from "../markdown.ts";
import { renderType } from "../types.ts";
import type { ReferenceContext } from "./context.ts";
import { linkTo, type Places } from "./places.ts";

/** What a type is written for. */
export type TypeTextOptions = {
  context: ReferenceContext;
  places: Places;
  /** The page that the text stands on. */
  page: FileName;
  direction: "input" | "output";
};

/** Values of an enum that are listed where the enum has no page of its own. */
const mostValues = 12;

/** The text of a type; the element type of a list is linked too. */
export function typeText(node: TypeNode, options: TypeTextOptions): Prose {
  if (!hasReference(node)) return plainType(node, options);
  const inner = (child: TypeNode) => typeText(child, options);
  switch (node.kind) {
    case "ref":
      return modelLink(node.to, options);
    case "array":
      return prose`list of ${inner(node.item)}`;
    case "tuple":
      return prose`tuple of ${joined(node.items.map(inner), ", ")}`;
    case "nullable":
      return prose`${inner(node.inner)} or ${codeSpan("null")}`;
    case "union":
      return joined([...new Set(node.variants.map(inner))], " or ");
    case "intersection":
      return joined(node.parts.map(inner), " and ");
    case "object": {
      if (typeof node.extra !== "string") return prose`map of ${inner(node.extra)}`;
      const fields = node.properties.map(
        ({ name, wire, type }) => prose`${codeSpan(name ?? wire)} (${inner(type)})`,
      );
      return prose`object with ${joined(fields, ", ")}`;
    }
    default:
      return plainType(node, options);
  }
}

/** The name of a model, linked to where it is described. */
export function modelLink(id: Id, { context, places, page }: TypeTextOptions): Prose {
  const name = codeSpan(context.names.of(id));
  const spot = places.model(id);
  return spot ? linkTo(page, name, spot) : name;
}

function hasReference(node: TypeNode): boolean {
  let found = false;
  walk(node, (inner) => {
    found ||= inner.kind === "ref";
  });
  return found;
}

/** A type without names of models. */
function plainType(node: TypeNode, options: TypeTextOptions): Prose {
  switch (node.kind) {
    case "enum":
      return enumText(node);
    case "nullable":
      return prose`${plainType(node.inner, options)} or ${codeSpan("null")}`;
    case "union":
      return joined([...new Set(node.variants.map((it) => plainType(it, options)))], " or ");
    case "array":
      return node.item.kind === "enum" || node.item.kind === "union" || node.item.kind === "object"
        ? prose`list of ${plainType(node.item, options)}`
        : codeSpan(code(node, options));
    case "object": {
      const names = node.properties.map((property) => codeSpan(nameOfProperty(property)));
      if (names.length > 0) return prose`object with ${joined(names, ", ")}`;
      if (node.extra === "forbidden") return prose`empty object`;
      return typeof node.extra === "string"
        ? prose`object`
        : prose`map of ${plainType(node.extra, options)}`;
    }
    case "string":
    case "number":
    case "boolean":
    case "null":
    case "unknown":
    case "never":
    case "bytes":
    case "literal":
    case "tuple":
    case "intersection":
    case "ref":
      return codeSpan(code(node, options));
    default:
      return assertNever(node);
  }
}

function enumText({ members }: Extract<TypeNode, { kind: "enum" }>): Prose {
  const shown = members.slice(0, mostValues).map(({ value }) => codeSpan(JSON.stringify(value)));
  const rest = members.length - shown.length;
  return rest > 0
    ? prose`${joined(shown, ", ")} or one of ${String(rest) as Prose} more`
    : joined(shown, " or ");
}

function code(node: TypeNode, { direction }: TypeTextOptions): Code {
  return renderType(node, {
    model: () => identifier("unknown"),
    runtime: (name) => identifier(name),
    direction,
  });
}

/** Joins our own words and encoded text. */
export function prose(literals: TemplateStringsArray, ...fragments: readonly Prose[]): Prose {
  return String.raw({ raw: literals.map((text) => text) }, ...fragments) as Prose;
}

/** Joins encoded text with words of ours. */
export function joined(fragments: readonly Prose[], separator: string): Prose {
  return fragments.join(separator) as Prose;
}
