/** Reports where emitted code has to choose between answers that the document leaves open. */
import type { Diagnostics } from "../diagnostics.ts";
import { isStream, preferredContent, streamBeside, type Api, type Operation } from "../ir/api.ts";
import { streamFlag } from "../ir/stream-flag.ts";
import type { Id, NamedType } from "../ir/types.ts";

/** Changes nothing: each choice is one diagnostic at its place. */
export function keepSupported(api: Api, diagnostics: Diagnostics): Api {
  const types = new Map(api.types.map((type) => [type.id, type]));
  for (const operation of api.operations) reportChoice(operation, types, diagnostics);
  return api;
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
