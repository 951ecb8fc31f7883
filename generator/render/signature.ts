/**
 * What a caller of an operation sees, worked out once: arguments, result, errors, security. Methods,
 * functions, descriptors, docs and tests are all made from it, so that they cannot disagree.
 */
import {
  isStream,
  preferredContent,
  streamBeside,
  type Api,
  type Content,
  type Header,
  type Operation,
  type Parameter,
  type Resource,
  type ResponseStatus,
} from "../ir/api.ts";
import { streamFlag, type StreamFlag } from "../ir/stream-flag.ts";
import { requirementOf, scopesOf, type Requirement } from "../ir/requirements.ts";
import { assertNever, type Id, type NamedType, type TypeNode } from "../ir/types.ts";
import type { Names } from "../names/assign.ts";
import type { FileName } from "./encode.ts";
import { operationsFile } from "./layout.ts";

/** The request argument: fields by wire name, beside them the body. */
export type RequestArgument = {
  parameters: Parameter[];
  /** The type whose properties stand beside the parameters. */
  spread: TypeNode | undefined;
  /** The type of the single `body` field. */
  whole: { type: TypeNode; required: boolean } | undefined;
  /** Media types to choose from by `contentType`, the default first; empty where there is no choice. */
  choices: { mediaType: string; type: TypeNode }[];
  /** Whether the argument can be left out, because nothing in it is required. */
  optional: boolean;
};

/** A documented error: a class of its own where the body has a schema. */
export type DocumentedError = { status: ResponseStatus; type: Id | undefined; description: string };

/** One operation as its callers see it. */
export type Signature = {
  operation: Operation;
  resource: Resource;
  /** Where its function stands. */
  file: FileName;
  /** Member names from the client to the method: `["customerPortal", "seats", "listSeats"]`. */
  access: string[];
  /** Undefined where the operation takes no argument. */
  request: RequestArgument | undefined;
  /** The content that is sent, and the one that is asked for. */
  sends: Content | undefined;
  receives: Content | undefined;
  /** The events of an operation that streams: always, or where a field of the body asks for them. */
  stream: { content: Content; flag: StreamFlag | undefined } | undefined;
  /** The success values that differ; none where there is no body. */
  success: TypeNode[];
  /** The same by status, where statuses have bodies of their own; empty where one type says it all. */
  byStatus: { status: ResponseStatus; type: TypeNode }[];
  /** Whether one of the success statuses comes without a body. */
  mayBeEmpty: boolean;
  errors: DocumentedError[];
  requirement: Requirement | undefined;
  scopes: string[];
  /** The headers that success responses document, by name; required are those that all of them require. */
  headers: Header[];
};

/** The signature of every operation, in the order of the document. */
export function signaturesOf(api: Api, names: Names): Map<Id, Signature> {
  const types = new Map(api.types.map((type) => [type.id, type]));
  const operations = new Map(api.operations.map((operation) => [operation.id, operation]));
  const found = new Map<Id, Signature>();
  const visit = (resource: Resource, above: string[]): void => {
    const path = [...above, names.of(resource.id)];
    const file = operationsFile(names, resource.id);
    for (const id of resource.operations) {
      const operation = operations.get(id);
      if (!operation) continue;
      found.set(
        id,
        signatureOf({ operation, resource, file, access: [...path, names.of(id)] }, types),
      );
    }
    for (const child of resource.children) visit(child, path);
  };
  for (const resource of api.resources) visit(resource, []);
  return new Map(api.operations.flatMap(({ id }) => entry(found, id)));
}

function entry(found: ReadonlyMap<Id, Signature>, id: Id): [Id, Signature][] {
  const signature = found.get(id);
  return signature ? [[id, signature]] : [];
}

function signatureOf(
  placed: Pick<Signature, "operation" | "resource" | "file" | "access">,
  types: ReadonlyMap<Id, NamedType>,
): Signature {
  const { operation } = placed;
  const preferred = operation.success.map(({ contents }) => preferredContent(contents));
  const contents = preferred.filter((content) => content !== undefined);
  return {
    ...placed,
    request: requestOf(operation, types),
    sends: preferredContent(operation.body?.contents ?? []),
    receives: contents[0],
    stream: streamOf(operation, contents[0], types),
    success: distinct(contents.map(valueOf)),
    byStatus: byStatus(operation),
    mayBeEmpty: operation.success.length === 0 || preferred.includes(undefined),
    errors: operation.errors.map(({ status, contents: bodies, docs }) => {
      const type = preferredContent(bodies)?.type;
      return {
        status,
        type: type?.kind === "ref" ? type.to : undefined,
        description: docs.description ?? docs.summary ?? "",
      };
    }),
    requirement: requirementOf(operation.security),
    scopes: scopesOf(operation.security),
    headers: headersOf(operation),
  };
}

/** What streams: the content that is asked for, or one beside it that the body can ask for. */
function streamOf(
  operation: Operation,
  receives: Content | undefined,
  types: ReadonlyMap<Id, NamedType>,
): Signature["stream"] {
  if (receives && isStream(receives.codec)) return { content: receives, flag: undefined };
  const content = streamBeside(operation);
  const flag = content && streamFlag(operation, types);
  return flag && { content, flag };
}

function headersOf({ success }: Operation): Header[] {
  const all = new Map<string, Header>();
  for (const { headers } of success) for (const header of headers) all.set(header.wire, header);
  return [...all.values()].map((header) => ({
    ...header,
    required: success.every(({ headers }) =>
      headers.some(({ wire, required }) => wire === header.wire && required),
    ),
  }));
}

/** What a content is to a caller, whatever its schema says about text and bytes. */
function valueOf({ codec, type }: Content): TypeNode {
  switch (codec) {
    case "json":
    case "form":
    case "multipart":
      return type ?? { kind: "unknown" };
    case "text":
      return { kind: "string" };
    case "binary":
    case "events":
    case "jsonl":
    case "jsonSequence":
      return { kind: "bytes", encoding: "raw" };
    default:
      return assertNever(codec);
  }
}

/** Success statuses with bodies that differ, all of them JSON. */
function byStatus({ success }: Operation): Signature["byStatus"] {
  const rows = success.flatMap(({ status, contents }) => {
    const content = preferredContent(contents);
    return content ? [{ status, type: valueOf(content), codec: content.codec }] : [];
  });
  const differ = distinct(rows.map(({ type }) => type)).length > 1;
  return differ && rows.every(({ codec }) => codec === "json") ? rows : [];
}

function distinct(nodes: TypeNode[]): TypeNode[] {
  const seen = new Map(nodes.map((node) => [JSON.stringify(node), node]));
  return [...seen.values()];
}

function requestOf(
  operation: Operation,
  types: ReadonlyMap<Id, NamedType>,
): RequestArgument | undefined {
  const { body, idempotencyHeader } = operation;
  // The idempotency key is an option of every call, not an argument of this one.
  const parameters = operation.parameters.filter(({ wire }) => wire !== idempotencyHeader);
  const contents = body?.contents ?? [];
  const content = preferredContent(contents);
  if (parameters.length === 0 && !content) return undefined;
  const type: TypeNode = content ? valueOf(content) : { kind: "unknown" };
  const spreads = body?.argument === "fields";
  const bodyOptional = !body?.required || (spreads && !needsAny(type, types, new Set()));
  return {
    parameters,
    spread: content && spreads ? type : undefined,
    whole: content && !spreads ? { type, required: body?.required ?? false } : undefined,
    choices: contents.length > 1 ? choicesOf(contents) : [],
    optional: parameters.every(({ required }) => !required) && (!content || bodyOptional),
  };
}

function choicesOf(contents: Content[]): RequestArgument["choices"] {
  const first = preferredContent(contents);
  const ordered = [...contents].sort((a, b) => Number(b === first) - Number(a === first));
  return ordered.map((content) => ({ mediaType: content.mediaType, type: valueOf(content) }));
}

/** Whether a value of the type must have at least one property. */
function needsAny(
  node: TypeNode,
  types: ReadonlyMap<Id, NamedType>,
  seen: ReadonlySet<Id>,
): boolean {
  switch (node.kind) {
    case "ref": {
      const target = types.get(node.to);
      if (!target || seen.has(node.to)) return true;
      return needsAny(target.type, types, new Set([...seen, node.to]));
    }
    case "object":
      return node.properties.some(({ required }) => required);
    case "union":
      return node.variants.every((variant) => needsAny(variant, types, seen));
    case "intersection":
      return node.parts.some((part) => needsAny(part, types, seen));
    default:
      return true;
  }
}
