/** Reports what the document may say and emitted code cannot do yet, and takes it out of the way. */
import type { Diagnostics } from "../diagnostics.ts";
import type { Api, Operation } from "../ir/api.ts";

/** Degrades operations visibly: each loss is one diagnostic at its place. */
export function keepSupported(api: Api, diagnostics: Diagnostics): Api {
  return { ...api, operations: api.operations.map((operation) => keep(operation, diagnostics)) };
}

function keep(operation: Operation, diagnostics: Diagnostics): Operation {
  const { operationId } = operation;
  for (const response of operation.success) {
    for (const { codec, mediaType, source } of response.contents) {
      if (codec !== "events" && codec !== "jsonl") continue;
      diagnostics.report("SW5103", source, { operation: operationId, mediaType });
    }
  }
  return operation;
}
