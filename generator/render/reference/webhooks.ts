/** What the page of webhooks says about each of them. */
import type { Webhook } from "../../ir/api.ts";
import { nameOfProperty, resolveType } from "../../ir/types.ts";
import type { FileName, Prose } from "../encode.ts";
import { codeSpan, markdown } from "../markdown.ts";
import type { ReferenceContext } from "./context.ts";
import { describeField, fieldType } from "./operation.ts";
import type { Places } from "./places.ts";
import { joined, prose, typeText, type TypeTextOptions } from "./type-text.ts";

/** One webhook for a template; `false` where there is nothing to say. */
export type WebhookText = {
  name: Prose;
  kinds: Prose;
  deprecated: boolean;
  description: Prose | false;
  body: Prose | false;
};

/** Its type, the kinds of events, what it is for, and the fields of its body. */
export function describeWebhook(
  context: ReferenceContext,
  places: Places,
  page: FileName,
  { id, wire, kinds, docs, body }: Webhook,
): WebhookText {
  const options: TypeTextOptions = { context, places, page, direction: "output" };
  return {
    name: context.names.of(id) as Prose,
    kinds: joined((kinds ?? [wire]).map(codeSpan), ", "),
    deprecated: docs.deprecated !== undefined,
    description: markdown(docs.description ?? docs.summary ?? "") || false,
    body: bodyText(context, body, options),
  };
}

/** The fields of an object in a sentence, with what is said of them; the name of anything else. */
function bodyText(
  context: ReferenceContext,
  body: Webhook["body"],
  options: TypeTextOptions,
): Prose | false {
  if (!body?.type) return false;
  const node = resolveType(body.type, context.types);
  if (body.type.kind === "ref" || node.kind !== "object" || node.properties.length === 0) {
    return prose`${typeText(body.type, options)}.`;
  }
  const fields = node.properties.map((property) => {
    const said = describeField(property);
    const text = said === "N/A" ? ("" as Prose) : prose`: ${said}`;
    const optional = property.required ? ("" as Prose) : (", optional" as Prose);
    return prose`${codeSpan(nameOfProperty(property))} (${fieldType(property.type, options)}${optional})${text}`;
  });
  return prose`${joined(fields, ", ")}.`;
}
