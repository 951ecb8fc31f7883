/** Operations and models in a line each, as TypeScript: for those who read everything at once. */
import { nameOfProperty, map, type EnumMember, type Id, type TypeNode } from "../../ir/types.ts";
import { wireMethod } from "../descriptor.ts";
import { identifier, joinCode, code, propertyKey, type Code, type Prose } from "../encode.ts";
import { errorSymbol, operationSymbols } from "../layout.ts";
import { codeSpan } from "../markdown.ts";
import type { Signature } from "../signature.ts";
import { renderType } from "../types.ts";
import { fieldOf } from "../../ir/api.ts";
import type { ReferenceContext } from "./context.ts";
import { titleOf } from "./operation.ts";
import { joined, prose } from "./type-text.ts";

/** One operation in one line. */
export type CompactOperation = {
  call: Prose;
  returns: Prose;
  title: Prose;
  request: Prose;
  credential: Prose;
  errors: Prose | false;
};

/** What a caller writes and gets, where it goes, what it needs, how it fails. */
export function compactOperation(
  context: ReferenceContext,
  signature: Signature,
): CompactOperation {
  const { names } = context;
  const { access, operation, requirement, errors, success, mayBeEmpty } = signature;
  const method = access.join(".");
  const values = success.map((type) => compactType(context, type, "output"));
  const all = mayBeEmpty ? [...values, code`void`] : values;
  const typed = errors.flatMap(({ type, status }) =>
    type === undefined ? [] : [`${status} ${errorSymbol(names, type).name}`],
  );
  const sets = requirement?.alternatives.map((ids) => ids.map((id) => names.of(id)).join(" + "));
  return {
    call: codeSpan(`${method}(${requestText(context, signature)})`),
    returns: operation.pagination
      ? prose`pages of ${codeSpan(compactType(context, operation.pagination.item, "output"))}`
      : codeSpan(joinCode(all, code` | `)),
    title: titleOf(signature).replace(/\.$/, "") as Prose,
    request: codeSpan(`${wireMethod(operation.method)} ${operation.path}`),
    credential: sets ? codeSpan(sets.join(" | ")) : ("none" as Prose),
    errors: typed.length > 0 && joined([...new Set(typed)].map(codeSpan), ", "),
  };
}

/**
 * The call as TypeScript sees it: what it takes, what it gives, and the union of what it can fail with. A value whose
 * type would fill the line is left to the description of the answer.
 */
export function signatureText(context: ReferenceContext, signature: Signature): Prose {
  const { access, operation, request, stream, success, byStatus, mayBeEmpty } = signature;
  const { error } = operationSymbols(context.names, signature);
  const short = (type: TypeNode) => {
    const text = compactType(context, type, "output");
    return text.length > longestType ? code`…` : text;
  };
  const values = byStatus.length ? [code`…`] : success.map(short);
  const value = joinCode(mayBeEmpty ? [...values, code`undefined`] : values, code` | `);
  const { pagination } = operation;
  const event = stream && !stream.flag ? stream.content.type : undefined;
  const given = event
    ? code`StreamCall<${short(event)}, ${error.name}>`
    : pagination
      ? code`PagedCall<${value}, ${short(pagination.item)}, ${error.name}>`
      : code`Call<${value}, ${error.name}>`;
  const taken = request ? (request.optional ? code`request?, …` : code`request, …`) : code`…`;
  return codeSpan(code`${joinCode(access.map(identifier), code`.`)}(${taken}): ${given}`);
}

const longestType = 60;

/** A type in one line, without its comments. */
export function compactType(
  { names }: ReferenceContext,
  type: TypeNode,
  direction: "input" | "output",
): Code {
  const text = renderType(bare(type), {
    model: (id: Id) => identifier(names.of(id)),
    runtime: (name) => identifier(name),
    direction,
  });
  return text.replace(/\s+/g, " ").replace(` | ${JSON.stringify(others)}`, " | …") as Code;
}

function requestText(context: ReferenceContext, { request }: Signature): Code {
  if (!request) return code``;
  const field = (name: string, type: TypeNode, required: boolean) =>
    code`${propertyKey(name)}${required ? code`` : code`?`}: ${compactType(context, type, "input")}`;
  const fields = [
    ...request.parameters.map((it) => field(fieldOf(it), it.type, it.required)),
    ...(request.whole ? [field("body", request.whole.type, request.whole.required)] : []),
  ];
  const parts = [
    ...(fields.length ? [code`{ ${joinCode(fields, code`; `)} }`] : []),
    ...(request.spread ? [compactType(context, request.spread, "input")] : []),
  ];
  return joinCode(parts, code` & `);
}

/** More texts than anybody reads in a line, countries for example: the first of them, and that there are others. */
function isLong({ members }: Extract<TypeNode, { kind: "enum" }>): boolean {
  return members.length > mostValues && members.every(({ value }) => typeof value === "string");
}

const mostValues = 50;
const fewValues = 12;
/** Stands for all further values; a line has it without quotes. */
const others = "…";

function firstOf(members: EnumMember[]): EnumMember[] {
  return members
    .slice(0, fewValues + 1)
    .map((member, index) => (index < fewValues ? member : { ...member, value: others }));
}

/** Without what a line has no room for: texts, formats and bounds. */
function bare(type: TypeNode): TypeNode {
  return map(type, (node) => {
    switch (node.kind) {
      case "string":
        return { kind: "string" };
      case "number":
        return { kind: "number", integer: node.integer };
      case "array":
        return { kind: "array", item: node.item };
      case "enum":
        return {
          ...node,
          members: isLong(node) ? firstOf(node.members) : node.members,
          open: false,
        };
      case "object":
        return {
          kind: "object",
          extra: node.extra,
          properties: node.properties.map((property) => ({
            wire: nameOfProperty(property),
            type: property.type,
            required: property.required,
            access: property.access,
            source: property.source,
            docs: {},
          })),
        };
      default:
        return node;
    }
  });
}
