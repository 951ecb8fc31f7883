/** Reports what the document may say and emitted code cannot do yet, and takes it out of the way. */
import type { Diagnostics } from "../diagnostics.ts";
import { isStream, preferredContent, streamBeside, type Api, type Operation } from "../ir/api.ts";
import { streamFlag } from "../ir/stream-flag.ts";
import type { Id, NamedType } from "../ir/types.ts";

/** Degrades operations visibly: each loss is one diagnostic at its place. */
export function keepSupported(api: Api, diagnostics: Diagnostics): Api {
  const types = new Map(api.types.map((type) => [type.id, type]));
  for (const operation of api.operations) reportChoice(operation, types, diagnostics);
  return { ...api, operations: api.operations.map((operation) => keep(operation, diagnostics)) };
}

/** Of a stream and another answer callers choose one by a field of the body; where there is none, we do. */
function reportChoice(
  operation: Operation,
  types: ReadonlyMap<Id, NamedType>,
  diagnostics: Diagnostics,
): void {
  const contents = operation.success.flatMap((response) => response.contents);
  const [taken] = operation.success.map((response) => preferredContent(response.contents));
  const stream = streamBeside(operation);
  const left =
    stream && !streamFlag(operation, types)
      ? stream
      : taken && isStream(taken.codec)
        ? contents.find((content) => content !== taken && !isStream(content.codec))
        : undefined;
  if (!left || !taken) return;
  diagnostics.report("SW5105", left.source, {
    operation: operation.operationId,
    mediaType: left.mediaType,
    assumed: taken.mediaType,
  });
}

function keep(operation: Operation, diagnostics: Diagnostics): Operation {
  const { pagination } = operation;
  if (pagination?.style !== "nextUrl" && pagination?.style !== "linkHeader") return operation;
  diagnostics.report("SW5104", operation.source, {
    operation: operation.operationId,
    style: pagination.style,
  });
  const { pagination: _dropped, ...rest } = operation;
  return rest;
}
