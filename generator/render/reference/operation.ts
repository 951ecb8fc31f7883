/** What a page says about one operation: text that is encoded already, ready for a template. */
import { fieldOf, type Content, type Operation, type Parameter } from "../../ir/api.ts";
import { resolveType, type Docs, type Property, type TypeNode } from "../../ir/types.ts";
import { boundsText } from "../comment.ts";
import { wireMethod } from "../descriptor.ts";
import type { FileName, Prose } from "../encode.ts";
import { errorSymbol, operationSymbols } from "../layout.ts";
import { attribute, codeSpan, markdown, markdownLine, table } from "../markdown.ts";
import { retryText } from "../operation-text.ts";
import { makeSample, printSample } from "../samples.ts";
import { preferredContent } from "../../ir/api.ts";
import { type Signature } from "../signature.ts";
import { describeBeside, type BesideText } from "./beside.ts";
import { clientProgram, functionProgram } from "./calls.ts";
import { signatureText } from "./compact.ts";
import type { ReferenceContext } from "./context.ts";
import { linkTo, pages, type Places } from "./places.ts";
import { joined, modelLink, prose, typeText, type TypeTextOptions } from "./type-text.ts";

/** One row of the table of arguments. */
export type ArgumentRow = { name: Prose; type: Prose; required: boolean; description: Prose };

/** One row of the table of errors. */
export type ErrorRow = { error: Prose; status: Prose; contentType: Prose; description: Prose };

/** One operation for a template; `false` where there is nothing to say. */
export type OperationText = {
  name: Prose;
  title: Prose;
  method: Prose;
  path: Prose;
  access: Prose;
  signature: Prose;
  deprecated: Prose | false;
  description: Prose | false;
  scopes: Prose | false;
  marker: { operationId: Prose; method: Prose; path: Prose };
  samples: { client: Prose; standalone: Prose } | false;
  body: Prose | false;
  arguments: ArgumentRow[];
  argumentsTable: Prose;
  security: { class: Prose; alternatives: Prose; optional: boolean } | false;
  contentType: Prose;
  accept: Prose;
  retry: Prose;
  returns: Prose;
  items: Prose | false;
  /** Every required field of a response; `same` instead where an operation before has it on the page. */
  example: { status: Prose; body: Prose | false; same: Prose | false } | false;
  errors: ErrorRow[];
  errorsTable: Prose;
} & BesideText;

/** The title of an operation: what the document calls it, else the words of its method. */
export function titleOf({ operation, access }: Signature): Prose {
  const { summary, description = "" } = operation.docs;
  const said = markdownLine(summary ?? description.split(/\n|\.\s/)[0] ?? "");
  return said === "" ? titleFromName(access.at(-1) ?? "") : said;
}

/** `listSeats` becomes `List seats`. */
function titleFromName(name: string): Prose {
  const spaced = name.replace(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})/gu, " ");
  const [first = "", ...rest] = spaced.split(" ");
  const words = [first.charAt(0).toUpperCase() + first.slice(1), ...rest];
  return markdownLine(words.join(" "));
}

/** Everything about an operation for its place on `page`; `examples` are those that stand there already. */
export function describeReference(
  context: ReferenceContext,
  places: Places,
  page: FileName,
  signature: Signature,
  examples: Map<string, Prose>,
): OperationText {
  const { operation, scopes, access } = signature;
  const { docs } = operation;
  const rows = argumentRows(context, places, page, signature);
  const errors = errorRows(context, places, page, signature);
  const method = wireMethod(operation.method);
  return {
    name: access.at(-1) as Prose,
    title: titleOf(signature),
    method: method as Prose,
    path: codeSpan(operation.path),
    access: access.join(".") as Prose,
    signature: signatureText(context, signature),
    deprecated: deprecation(docs),
    description: docs.description === undefined ? false : markdown(docs.description) || false,
    scopes: scopesText(docs, scopes),
    marker: {
      operationId: attribute(operation.operationId),
      method: attribute(operation.method),
      path: attribute(operation.path),
    },
    samples: context.config.docs.samples && {
      client: clientProgram(context, signature),
      standalone: functionProgram(context, signature),
    },
    body: bodyText(context, places, page, signature),
    arguments: rows,
    argumentsTable: table(
      ["Parameter", "Type", "Required", "Description"] as string[] as Prose[],
      rows.map(({ name, type, required, description }) => [
        name,
        type,
        (required ? "✓" : "–") as Prose,
        description,
      ]),
    ),
    security: securityText(context, places, page, signature),
    contentType: contentTypes(operation.body?.contents ?? []),
    accept: signature.receives ? codeSpan(signature.receives.mediaType) : ("Not defined" as Prose),
    retry: retryText(operation).toString() as Prose,
    ...returnTexts(context, places, page, signature),
    ...describeBeside(context, places, page, signature),
    example: responseExample(context, operation, {
      examples,
      link: linkTo(page, codeSpan(access.at(-1) ?? ""), places.operation(operation.id)),
    }),
    errors,
    errorsTable: table(
      ["Error", "Status", "Content type", "Description"] as string[] as Prose[],
      errors.map((row) => [row.error, row.status, row.contentType, row.description]),
    ),
  };
}

/** What is said of something that is on its way out. */
export function deprecation({ deprecated }: Docs): Prose | false {
  if (deprecated === undefined) return false;
  const why = deprecated === true ? ("" as Prose) : markdownLine(deprecated);
  return why === "" ? ("**Deprecated.**" as Prose) : prose`**Deprecated.** ${why}`;
}

/** Scopes that the description does not list itself. */
function scopesText({ description = "" }: Docs, scopes: readonly string[]): Prose | false {
  if (scopes.length === 0 || scopes.every((scope) => description.includes(`\`${scope}\``))) {
    return false;
  }
  return joined(scopes.map(codeSpan), " ");
}

function contentTypes(contents: readonly Content[]): Prose {
  return contents.length === 0
    ? ("Not defined" as Prose)
    : joined(
        contents.map(({ mediaType }) => codeSpan(mediaType)),
        ", ",
      );
}

function bodyText(
  context: ReferenceContext,
  places: Places,
  page: FileName,
  { request, operation }: Signature,
): Prose | false {
  const type = request?.spread ?? request?.whole?.type;
  if (!type || !operation.body) return false;
  const said = markdownLine(operation.body.docs.description ?? "");
  const text = typeText(type, { context, places, page, direction: "input" });
  return said === "" ? text : prose`${text}: ${said}`;
}

/** Optional fields of a body that has a model of its own are listed up to this number. */
const mostOptional = 10;

function argumentRows(
  context: ReferenceContext,
  places: Places,
  page: FileName,
  signature: Signature,
): ArgumentRow[] {
  const { request, requirement } = signature;
  const options: TypeTextOptions = { context, places, page, direction: "input" };
  const field = (it: Parameter | Property, name: string): ArgumentRow => ({
    name: codeSpan(name),
    type: fieldType(it.type, options),
    required: it.required,
    description: describeField(it),
  });
  const spread = request?.spread;
  const properties = spread ? propertiesOf(spread, context) : [];
  const optional = properties.filter(({ required }) => !required);
  const isLong = spread?.kind === "ref" && optional.length > mostOptional;
  const shown = isLong ? properties.filter(({ required }) => required) : properties;
  const spreadRows = shown.map((it) => field(it, it.name ?? it.wire));
  const whole = request?.whole;
  const symbols = operationSymbols(context.names, signature);
  const retryPolicy = { page: pages.options, fragment: "retry" };
  return [
    ...(request?.parameters ?? []).map((it) => field(it, fieldOf(it))),
    ...spreadRows,
    ...(spread && isLong
      ? [
          {
            name: "…" as Prose,
            type: typeText(spread, options),
            required: false,
            description: `${optional.length} further fields.` as Prose,
          },
        ]
      : []),
    ...(spread && properties.length === 0
      ? [
          {
            name: "…" as Prose,
            type: typeText(spread, options),
            required: !request.optional,
            description: "The fields of one of these." as Prose,
          },
        ]
      : []),
    ...(whole
      ? [
          {
            name: codeSpan("body"),
            type: typeText(whole.type, options),
            required: whole.required,
            description: markdownLine(signature.operation.body?.docs.description ?? "N/A"),
          },
        ]
      : []),
    ...(requirement
      ? [
          {
            name: codeSpan("options.security"),
            type: linkTo(page, codeSpan(symbols.security.name), places.security(requirement.key)),
            required: !requirement.optional,
            description: "The security requirements to use for the request." as Prose,
          },
        ]
      : []),
    {
      name: codeSpan("options.retry"),
      type: linkTo(page, codeSpan("RetryPolicy"), retryPolicy),
      required: false,
      description: "Overrides that of the client." as Prose,
    },
  ];
}

/** Description, default, format and bounds of a parameter or property in one line; `N/A` for none. */
export function describeField(it: Parameter | Property): Prose {
  const { docs, type, default: fallback } = it;
  const deprecated = deprecation(docs);
  const parts = [
    ...(deprecated === false ? [] : [deprecated]),
    markdownLine(docs.description ?? docs.summary ?? ""),
    markdownLine(boundsText(withoutFormat(type)) ?? ""),
    ...(fallback === undefined || fallback === null
      ? []
      : [prose`Default: ${codeSpan(JSON.stringify(fallback).slice(0, 100))}.`]),
  ].filter((part) => part !== "");
  return parts.length === 0 ? ("N/A" as Prose) : joined(parts, " ");
}

/** The type as a page shows it, with the format beside it: `string`, date-time. */
export function fieldType(type: TypeNode, options: TypeTextOptions): Prose {
  const node = type.kind === "nullable" ? type.inner : type;
  const format = node.kind === "string" || node.kind === "number" ? node.format : undefined;
  const text = typeText(type, options);
  return format === undefined ? text : prose`${text}, ${markdownLine(format)}`;
}

function withoutFormat(type: TypeNode): TypeNode {
  const node = type.kind === "nullable" ? type.inner : type;
  if (node.kind !== "string" && node.kind !== "number") return node;
  const { constraints = {} } = node;
  return { kind: "array", item: { kind: "unknown" }, constraints };
}

/** The properties of an object, of all parts of an intersection; none where there are several shapes. */
function propertiesOf(type: TypeNode, context: ReferenceContext): Property[] {
  const node = resolveType(type, context.types);
  if (node.kind === "object") return node.properties;
  if (node.kind !== "intersection") return [];
  const parts = node.parts.flatMap((part) => propertiesOf(part, context));
  return [...new Map(parts.map((property) => [property.wire, property])).values()];
}

function securityText(
  context: ReferenceContext,
  places: Places,
  page: FileName,
  signature: Signature,
): OperationText["security"] {
  const { requirement } = signature;
  if (!requirement) return false;
  const { names } = context;
  const symbols = operationSymbols(names, signature);
  const alternatives = requirement.alternatives.map((ids) =>
    joined(
      ids.map((id) => linkTo(page, codeSpan(names.of(id)), places.scheme(id))),
      " and ",
    ),
  );
  return {
    class: codeSpan(symbols.security.name),
    alternatives: joined(alternatives, " or "),
    optional: requirement.optional,
  };
}

function returnTexts(
  context: ReferenceContext,
  places: Places,
  page: FileName,
  signature: Signature,
): { returns: Prose; items: Prose | false } {
  const { success, byStatus, mayBeEmpty, operation } = signature;
  const options: TypeTextOptions = { context, places, page, direction: "output" };
  const types = byStatus.length
    ? byStatus.map(
        ({ status, type }) =>
          prose`${codeSpan(`{ status: ${status}, body }`)} with ${typeText(type, options)}`,
      )
    : success.map((type) => typeText(type, options));
  const all = mayBeEmpty ? [...types, codeSpan("undefined")] : types;
  const { pagination } = operation;
  return {
    returns: joined(all, " or "),
    items: pagination ? typeText(pagination.item, options) : false,
  };
}

function responseExample(
  context: ReferenceContext,
  { success }: Operation,
  { examples, link }: { examples: Map<string, Prose>; link: Prose },
): OperationText["example"] {
  for (const { status, contents } of success) {
    const content = preferredContent(contents);
    if (content?.codec !== "json" || !content.type) continue;
    const sample = makeSample(content.type, { types: context.types, word: "<string>" });
    const body = printSample(sample, {
      keys: "quoted",
      width: 100,
      broken: sample.kind === "record",
    });
    const same = examples.get(body);
    if (!same) examples.set(body, link);
    return {
      status: String(status) as Prose,
      body: same ? false : (body as string as Prose),
      same: same ?? false,
    };
  }
  return false;
}

/** Specific rows first: documented classes, statuses without a body, and at last whatever may come. */
function errorRows(
  context: ReferenceContext,
  places: Places,
  page: FileName,
  { errors, operation }: Signature,
): ErrorRow[] {
  const options: TypeTextOptions = { context, places, page, direction: "output" };
  const rows = errors.map(({ status, type, description }): ErrorRow & { typed: boolean } => {
    const content = preferredContent(
      operation.errors.find((error) => error.status === status)?.contents ?? [],
    );
    const name = type === undefined ? "ApiError" : errorSymbol(context.names, type).name;
    const body = type === undefined ? undefined : places.model(type);
    return {
      typed: type !== undefined,
      error: body ? linkTo(page, codeSpan(name), body) : codeSpan(name),
      status: String(status) as Prose,
      contentType: content ? codeSpan(content.mediaType) : ("–" as Prose),
      description:
        markdownLine(description) ||
        (content?.type && type === undefined ? typeText(content.type, options) : ("" as Prose)),
    };
  });
  return [
    ...rows.filter(({ typed }) => typed),
    ...rows.filter(({ typed }) => !typed),
    {
      error: codeSpan("ApiError"),
      status: "4XX, 5XX" as Prose,
      contentType: "any" as Prose,
      description: "" as Prose,
    },
  ].map(({ error, status, contentType, description }) => ({
    error,
    status,
    contentType,
    description,
  }));
}

/** The error classes of an operation as links, each once. */
export function errorLinks(signature: Signature, options: TypeTextOptions): Prose[] {
  const ids = signature.errors.flatMap(({ type }) => (type === undefined ? [] : [type]));
  return [...new Set(ids)].map((id) => modelLink(id, options));
}
