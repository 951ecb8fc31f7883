import type { ServerName } from "../core.js";
import type { Note, Receipt } from "../models/notes.js";
import { type Call, call } from "../runtime/call.js";
import type { Client } from "../runtime/client.js";
import { withStatus } from "../runtime/decode.js";
import { asIs, choice, json } from "../runtime/encode.js";
import type { TransportError, UntypedError } from "../runtime/errors.js";
import { multipart } from "../runtime/multipart.js";
import type { CallOptions, OperationSpec } from "../runtime/types.js";

/** Arguments of `notes.put`. */
export type NotesPutRequest = { id: string } & (
  | { contentType?: "application/json"; body: Note }
  | { contentType: "text/plain"; body: string }
  | {
      contentType: "multipart/form-data";
      body: { file?: Blob | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array> };
    }
);

/** Errors of `notes.put`. */
export type NotesPutError = UntypedError | TransportError;

/** Data of {@link put}. @internal */
export const putOperation: OperationSpec = {
  id: "notes:put",
  route: "PUT /notes/{id}",
  body: /* @__PURE__ */ choice({
    "application/json": json,
    "text/plain": /* @__PURE__ */ asIs("text/plain"),
    "multipart/form-data": /* @__PURE__ */ multipart(),
  }),
  whole: 1,
  decode: withStatus,
};

/** `PUT /notes/{id}`. */
export function put(
  client: Client<unknown>,
  request: NotesPutRequest,
  options?: CallOptions<never, ServerName>,
): Call<
  | { readonly status: 200; readonly body: Note }
  | { readonly status: 201; readonly body: Receipt }
  | undefined,
  NotesPutError
> {
  return call(client, putOperation, request, options);
}
