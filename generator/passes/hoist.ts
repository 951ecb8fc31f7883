/** Gives names to inline types that callers meet on their own: results and error bodies of operations. */
import { isStream, type Api, type Content, type Operation, type Response } from "../ir/api.ts";
import type { Hint, Id, NamedType, Source, TypeNode } from "../ir/types.ts";

/** The same text for the same place of a document, whatever folder it lies in. */
export type Identify = (source: Source) => string;

/** Moves inline objects and unions out of responses, so that hovers show a name and errors get a class. */
export function hoist(api: Api, identify: Identify): Api {
  // A response that several operations refer to is one type.
  const found = new Map<Id, NamedType>();
  const operations = api.operations.map((operation) => hoistOperation(operation, found, identify));
  return { ...api, operations, types: [...api.types, ...found.values()] };
}

function hoistOperation(
  operation: Operation,
  found: Map<Id, NamedType>,
  identify: Identify,
): Operation {
  const visit = (response: Response, suffix: string): Response => ({
    ...response,
    contents: response.contents.map((content) =>
      hoistContent(
        content,
        hintOf(operation, content, isStream(content.codec) ? "Event" : suffix),
        response,
        found,
        identify,
      ),
    ),
  });
  return {
    ...operation,
    success: operation.success.map((response) => visit(response, "Response")),
    errors: operation.errors.map((response) => visit(response, `${response.status} Error`)),
  };
}

/** A response component has a name of its own; any other is called after its operation. */
function hintOf(operation: Operation, { source }: Content, suffix: string): Hint {
  const [, component] = /\/components\/responses\/([^/]+)\//.exec(source.pointer) ?? [];
  const qualifiers = [...operation.group].reverse();
  return component === undefined
    ? { ideal: `${operation.hint.ideal} ${suffix}`, qualifiers }
    : { ideal: component, qualifiers: ["response"] };
}

function hoistContent(
  content: Content,
  hint: Hint,
  response: Response,
  found: Map<Id, NamedType>,
  identify: Identify,
): Content {
  const { type, codec, source } = content;
  if ((codec !== "json" && !isStream(codec)) || !type || !worthAName(type)) return content;
  const id: Id = `type:${identify(source)}`;
  const { description } = response.docs;
  found.set(id, {
    id,
    hint,
    type,
    docs: description === undefined ? {} : { description },
    usage: { input: false, output: true },
    source,
  });
  return { ...content, type: { kind: "ref", to: id } };
}

function worthAName(type: TypeNode): boolean {
  if (type.kind === "object") return type.properties.length > 0;
  return type.kind === "intersection" || type.kind === "union";
}
