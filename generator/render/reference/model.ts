/** What a page says about one model. */
import { nameOfProperty, type NamedType, type TypeNode } from "../../ir/types.ts";
import { boundsText } from "../comment.ts";
import type { FileName, Prose } from "../encode.ts";
import { errorSymbol } from "../layout.ts";
import { codeSpan, markdown, markdownLine } from "../markdown.ts";
import type { ReferenceContext } from "./context.ts";
import { deprecation, describeField, fieldType } from "./operation.ts";
import type { Places } from "./places.ts";
import { joined, modelLink, prose, typeText, type TypeTextOptions } from "./type-text.ts";

/** One field of a model. */
export type FieldText = { name: Prose; type: Prose; required: boolean; description: Prose | false };

/** One model for a template; `false` where there is nothing to say. */
export type ModelText = {
  name: Prose;
  deprecated: Prose | false;
  description: Prose | false;
  /** The class of an error with this body. */
  error: Prose | false;
  fields: FieldText[];
  /** What it is where it is not an object with fields. */
  definition: Prose | false;
};

/** Everything about a model for its place on `page`. */
export function describeModel(
  context: ReferenceContext,
  places: Places,
  page: FileName,
  model: NamedType,
): ModelText {
  const { id, type, docs, usage } = model;
  const direction = usage.input && !usage.output ? "input" : "output";
  const options: TypeTextOptions = { context, places, page, direction };
  const bounds = markdownLine(boundsText(type) ?? "");
  const said = markdown(docs.description ?? docs.summary ?? "");
  return {
    name: context.names.of(id) as Prose,
    deprecated: deprecation(docs),
    description:
      joined(
        [said, bounds].filter((text) => text !== ""),
        "\n\n",
      ) || false,
    error: context.errorTypes.has(id) && codeSpan(errorSymbol(context.names, id).name),
    fields: type.kind === "object" ? type.properties.map((it) => fieldText(it, options)) : [],
    definition: definitionOf(type, options),
  };
}

function fieldText(
  property: Extract<TypeNode, { kind: "object" }>["properties"][number],
  options: TypeTextOptions,
): FieldText {
  const description = describeField(property);
  return {
    name: codeSpan(nameOfProperty(property)),
    type: fieldType(property.type, options),
    required: property.required,
    description: description === "N/A" ? false : description,
  };
}

function definitionOf(type: TypeNode, options: TypeTextOptions): Prose | false {
  switch (type.kind) {
    case "object":
      if (typeof type.extra !== "string") {
        const values = typeText(type.extra, options);
        return type.properties.length
          ? prose`Any other field is ${values}.`
          : prose`A map of ${values}.`;
      }
      return type.properties.length ? false : ("An object of any fields." as Prose);
    case "enum":
      return enumDefinition(type);
    case "union":
      return unionDefinition(type, options);
    default:
      return prose`${typeText(type, options)}.`;
  }
}

function enumDefinition({ members, open }: Extract<TypeNode, { kind: "enum" }>): Prose {
  const lead = (open ? "One of, or a later addition:" : "One of:") as Prose;
  if (members.every(({ docs }) => docs.description === undefined)) {
    const values = members.map(({ value }) => codeSpan(JSON.stringify(value)));
    return prose`${lead} ${joined(values, ", ")}.`;
  }
  const items = members.map(({ value, docs }) => {
    const said = markdownLine(docs.description ?? "");
    const name = codeSpan(JSON.stringify(value));
    return said === "" ? prose`- ${name}` : prose`- ${name}: ${said}`;
  });
  return prose`${lead}\n\n${joined(items, "\n")}`;
}

function unionDefinition(
  { variants, tag }: Extract<TypeNode, { kind: "union" }>,
  options: TypeTextOptions,
): Prose {
  const values = new Map(
    Object.entries(tag?.mapping ?? {}).map(([value, id]) => [id, codeSpan(JSON.stringify(value))]),
  );
  const items = variants.map((variant) => {
    const value = variant.kind === "ref" ? values.get(variant.to) : undefined;
    const text =
      variant.kind === "ref" ? modelLink(variant.to, options) : typeText(variant, options);
    return value ? prose`- ${text} for ${value}` : prose`- ${text}`;
  });
  const lead = tag ? prose`One of, told apart by ${codeSpan(tag.property)}:` : ("One of:" as Prose);
  return prose`${lead}\n\n${joined([...new Set(items)], "\n")}`;
}
