/** An operation as the data that the runtime executes. Only the functions it names end up in a bundle. */
import {
  fieldOf,
  isStream,
  preferredContent,
  type Content,
  type Operation,
  type Pagination,
  type Parameter,
} from "../ir/api.ts";
import { assertNever, type TypeNode } from "../ir/types.ts";
import type { Names } from "../names/assign.ts";
import { code, joinCode, literal, stringLiteral, valueKey, type Code } from "./encode.ts";
import { describeBody, encoderOf, inputOf, isObject } from "./descriptor-body.ts";
import { errorSymbol, securitySymbols } from "./layout.ts";
import type { PageNames } from "./page-names.ts";
import type { Signature } from "./signature.ts";
import { made, type Resolve, type Use } from "./use.ts";

/** The value of an `OperationSpec`. */
export function describeOperation(signature: Signature, names: Names, use: Use): Code {
  const { operation, requirement, sends } = signature;
  const query = operation.parameters.filter(
    (parameter) => parameter.in === "query" && !isPlainQuery(parameter, use),
  );
  const keyed = operation.idempotencyHeader;
  // What most operations share comes first and in one piece, which packs well.
  const fields: (Code | undefined)[] = [
    requirement
      ? code`security: ${use.symbol(securitySymbols(names, requirement.key).requirement)}`
      : undefined,
    errorTable(signature, names, use),
    code`id: ${stringLiteral(operation.operationId)}`,
    code`route: ${stringLiteral(routeOf(operation, use))}`,
    query.length
      ? code`query: { ${joinCode(
          query.map((entry) => queryField(entry, use)),
          code`, `,
        )} }`
      : undefined,
    writers(signature, use),
    sends ? code`body: ${describeBody(signature, sends, use)}` : undefined,
    ...conversionOfBody(signature, use),
    signature.request?.whole ? code`whole: 1` : undefined,
    operation.body && !operation.body.required ? code`optional: 1` : undefined,
    ...answer(signature, use),
    ...(keyed === undefined
      ? []
      : [
          code`idempotencyHeader: ${stringLiteral(keyed)}`,
          code`idempotency: ${use.runtime("randomKey")}`,
        ]),
  ];
  return code`{ ${joinCode(
    fields.filter((field) => field !== undefined),
    code`, `,
  )} }`;
}

/** The method as it goes on the wire (RFC 9110 section 9.1: upper case). */
export function wireMethod(method: string): string {
  return method.toUpperCase();
}

/** Whether the route can name a query parameter: its encoding is the default, and its name no syntax. */
function isPlainQuery(parameter: Parameter, use: Use): boolean {
  const { wire } = parameter;
  const isDefault = queryEncoder(parameter, use) === undefined;
  return isDefault && fieldOf(parameter) === wire && !/[,{} ]/.test(wire);
}

function queryField(parameter: Parameter, use: Use): Code {
  const { wire } = parameter;
  const field = fieldOf(parameter);
  const encoder = queryEncoder(parameter, use);
  if (field === wire) return code`${valueKey(wire)}: ${encoder ?? use.runtime("form")}`;
  const inner = encoder ? code`, ${encoder}` : code``;
  return code`${valueKey(field)}: ${use.runtime("renamed")}(${stringLiteral(wire)}${inner})`;
}

/** What writes a query parameter; undefined for the default. */
function queryEncoder({ encoding, type }: Parameter, use: Use): Code | undefined {
  return encoding.kind === "content" ? use.runtime("jsonField") : encoderOf(encoding, type, use);
}

/** Method, path, and behind `{?` the query parameters of the default encoding. */
function routeOf(operation: Operation, use: Use): string {
  const plain = operation.parameters.filter(
    (parameter) => parameter.in === "query" && isPlainQuery(parameter, use),
  );
  const names = plain.map(({ wire }) => wire).join(",");
  const path = pathTemplate(operation, use.resolve);
  return `${wireMethod(operation.method)} ${path}${names && `{?${names}}`}`;
}

/** The path with `<name>` where a writer puts the value, and `{name}` where a plain one goes. */
export function pathTemplate({ path, parameters }: Operation, resolve: Resolve): string {
  // A space ends the path in a route, and is encoded in an address anyway.
  const fields = new Map(
    parameters.flatMap((parameter) =>
      parameter.in === "path" ? [[parameter.wire, fieldOf(parameter)] as const] : [],
    ),
  );
  const named = path.replace(/\{([^{}]*)\}/g, (text, wire: string) =>
    fields.has(wire) ? `{${fields.get(wire)}}` : text,
  );
  return parameters
    .filter((parameter) => isStyled(parameter, resolve))
    .reduce(
      (text, parameter) => text.replaceAll(`{${fieldOf(parameter)}}`, `<${fieldOf(parameter)}>`),
      named,
    )
    .replaceAll(" ", "%20");
}

/** Whether a path parameter is anything but a plain value in the simple style. */
function isStyled({ in: place, wire, encoding, type }: Parameter, resolve: Resolve): boolean {
  if (place !== "path") return false;
  // A question mark would read as a list of query parameters.
  const plain = encoding.kind === "style" && encoding.style === "simple" && !/[? ]/.test(wire);
  return !plain || resolve(type).kind === "array" || isObject(type, resolve);
}

/** Everything that is neither a plain path value nor a query field. */
function writers({ request, operation }: Signature, use: Use): Code | undefined {
  const parameters = request?.parameters ?? [];
  const inHeader = parameters.filter((parameter) => parameter.in === "header");
  const [exploded, flat] = [true, false].map((wanted) =>
    inHeader.filter(({ encoding }) => (encoding.kind === "style" && encoding.explode) === wanted),
  ) as [Parameter[], Parameter[]];
  const cookies = parameters.filter((parameter) => parameter.in === "cookie");
  const all = [
    ...parameters
      .filter((parameter) => isStyled(parameter, use.resolve))
      .map((parameter) => pathWriter(parameter, use)),
    ...(flat.length ? [code`${made(use, "headerFields")}(false, ${fieldNames(flat)})`] : []),
    ...(exploded.length ? [code`${made(use, "headerFields")}(true, ${fieldNames(exploded)})`] : []),
    ...(cookies.length ? [code`${made(use, "cookieFields")}(${fieldNames(cookies)})`] : []),
    ...(operation.pagination && followsLink(operation.pagination)
      ? [use.runtime("followLink")]
      : []),
  ];
  return all.length ? code`write: [${joinCode(all, code`, `)}]` : undefined;
}

function fieldNames(parameters: Parameter[]): Code {
  return joinCode(
    parameters.map(({ wire, field }) =>
      field === undefined
        ? stringLiteral(wire)
        : code`[${stringLiteral(field)}, ${stringLiteral(wire)}]`,
    ),
    code`, `,
  );
}

function pathWriter(parameter: Parameter, use: Use): Code {
  const { encoding } = parameter;
  const style = encoding.kind === "content" ? "json" : encoding.style;
  const explode = encoding.kind === "style" && encoding.explode ? code`, true` : code``;
  return code`${made(use, "pathField")}(${stringLiteral(fieldOf(parameter))}, ${stringLiteral(style)}${explode})`;
}

/** What is asked for and how it is read; JSON needs no word. */
function answer(signature: Signature, use: Use): Code[] {
  const { receives, byStatus } = signature;
  if (!receives) return [code`decode: ${use.runtime("empty")}`];
  const converted = receives.codec === "json" ? conversionsOfAnswer(signature, use) : [];
  if (byStatus.length)
    return converted.length ? converted : [code`decode: ${use.runtime("withStatus")}`];
  const accept =
    receives.mediaType === "application/json"
      ? []
      : [code`accept: ${stringLiteral(receives.mediaType)}`];
  switch (receives.codec) {
    case "json":
      return [...accept, ...converted];
    case "form":
    case "multipart":
      return accept;
    case "text":
      return [...accept, code`decode: ${use.runtime("text")}`];
    case "binary":
      return [...accept, code`stream: ${use.runtime("binary")}`];
    case "events":
    case "jsonl":
    case "jsonSequence":
      return [];
    default:
      return assertNever(receives.codec);
  }
}

function conversionOfBody({ operation }: Signature, use: Use): Code[] {
  const rows = (operation.body?.contents ?? []).flatMap((content) => inputOf(content, use) ?? []);
  return rows.slice(0, 1).map((row) => code`input: ${row}`);
}

/** Answers that are read by way of a table, by status. */
function conversionsOfAnswer({ operation, byStatus }: Signature, use: Use): Code[] {
  const found = operation.success.flatMap(({ status, contents }) => {
    const content = preferredContent(contents);
    const table = content?.codec === "json" && content.type && use.conversion(content.type);
    return table ? [{ status, table, type: content.type }] : [];
  });
  if (found.length === 0) return [];
  const rows = found.map(({ status, table }) => code`${literal(status)}: ${table}`);
  const isWide = found.some(({ type }) => type && use.wide(type));
  return [
    code`decode: ${use.runtime(byStatus.length ? "convertedWithStatus" : "converted")}`,
    code`output: { ${joinCode(rows, code`, `)} }`,
    ...(isWide ? [code`quote: ${use.runtime("quoteIntegers")}`] : []),
  ];
}

function errorTable({ errors }: Signature, names: Names, use: Use): Code | undefined {
  const rows = errors.flatMap(({ status, type, description }) => {
    const value =
      type !== undefined
        ? use.symbol(errorSymbol(names, type))
        : description === ""
          ? undefined
          : stringLiteral(oneLine(description));
    const key = typeof status === "number" ? literal(status) : valueKey(status);
    return value ? [code`${key}: ${value}`] : [];
  });
  return rows.length ? code`errors: { ${joinCode(rows, code`, `)} }` : undefined;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

const formats = { events: "serverSentEvents", jsonl: "jsonLines", jsonSequence: "jsonSequence" };

/** The value of a `StreamSpec`. */
export function describeStream({ mediaType, codec, text, type }: Content, use: Use): Code {
  if (!isStream(codec)) throw new Error(`internal error: ${codec} is no stream`);
  const reader = type && readerOf(type, use);
  const names =
    text === true ? code`1` : text && code`[${joinCode(text.map(stringLiteral), code`, `)}]`;
  const fields = [
    code`accept: ${stringLiteral(mediaType)}`,
    code`format: ${use.runtime(formats[codec])}`,
    ...(names ? [code`text: ${names}`] : []),
    ...(reader ? [code`read: ${reader}`] : []),
  ];
  return code`{ ${joinCode(fields, code`, `)} }`;
}

/** What reads a value that comes in other ways than as an answer; undefined where it stays as it is. */
export function readerOf(
  type: TypeNode,
  use: Pick<Use, "conversion" | "runtime" | "wide">,
): Code | undefined {
  const table = use.conversion(type);
  const quote = use.wide(type) ? code`, ${use.runtime("quoteIntegers")}` : code``;
  return table && code`${made(use, "reads")}(${table}${quote})`;
}

/** Whether the next page is an address, which then stands in for the arguments. */
function followsLink({ style }: Pagination): boolean {
  return style === "nextUrl" || style === "linkHeader";
}

/** The value of a `PageSpec`. */
export function describePages(
  pagination: Pagination,
  { request, response }: PageNames,
  use: (name: string) => Code,
): Code {
  const { style } = pagination;
  const path = (name: Code, keys: string[] | undefined) =>
    keys ? [code`${name}: [${joinCode(keys.map(stringLiteral), code`, `)}]`] : [];
  const advance = {
    page: "byPage",
    offset: "byOffset",
    cursor: "byCursor",
    lastItem: "byLastItem",
    nextUrl: "byCursor",
    linkHeader: "byLink",
  }[style];
  // What says best whether more follows; the rest is not looked at.
  const known = [
    path(code`more`, response.more),
    style === "page" ? path(code`end`, response.last) : [],
    style === "offset" ? path(code`end`, response.total) : [],
    request.limit === undefined ? [] : [code`limit: ${stringLiteral(request.limit)}`],
  ];
  const end = /page|offset|lastItem/.test(style)
    ? (known.find((rows) => rows.length > 0) ?? [])
    : path(code`more`, response.more);
  const field = followsLink(pagination)
    ? "next link"
    : (request.page ?? request.offset ?? request.cursor ?? "");
  const fields = [
    code`advance: ${use(advance)}`,
    code`field: ${stringLiteral(field)}`,
    ...path(code`items`, response.items),
    ...path(code`next`, response.next),
    ...end,
  ];
  return code`{ ${joinCode(fields, code`, `)} }`;
}
