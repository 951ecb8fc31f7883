/** Gives names to inline types that callers meet on their own: results and error bodies of operations. */
import type { Api, Content, Operation, Response } from "../ir/api.ts";
import type { Hint, Id, NamedType, TypeNode } from "../ir/types.ts";

/** Moves inline objects and unions out of responses, so that hovers show a name and errors get a class. */
export function hoist(api: Api): Api {
  const found: NamedType[] = [];
  const operations = api.operations.map((operation) => hoistOperation(operation, found));
  return { ...api, operations, types: [...api.types, ...found] };
}

function hoistOperation(operation: Operation, found: NamedType[]): Operation {
  const name = (suffix: string): Hint => ({
    ideal: `${operation.hint.ideal} ${suffix}`,
    qualifiers: [...operation.group].reverse(),
  });
  const visit = (response: Response, hint: Hint): Response => ({
    ...response,
    contents: response.contents.map((content) => hoistContent(content, hint, response, found)),
  });
  return {
    ...operation,
    success: operation.success.map((response) => visit(response, name("Response"))),
    errors: operation.errors.map((response) => visit(response, name(`${response.status} Error`))),
  };
}

function hoistContent(content: Content, hint: Hint, response: Response, found: NamedType[]): Content {
  const { type, codec, source } = content;
  if (codec !== "json" || !type || !worthAName(type)) return content;
  const id: Id = `type:${source.file === "" ? "" : source.file}${source.pointer}`;
  found.push({
    id,
    hint,
    type,
    docs: response.docs.description === undefined ? {} : { description: response.docs.description },
    usage: { input: false, output: true },
    source,
  });
  return { ...content, type: { kind: "ref", to: id } };
}

function worthAName(type: TypeNode): boolean {
  if (type.kind === "object") return type.properties.length > 0;
  return type.kind === "intersection" || type.kind === "union";
}
