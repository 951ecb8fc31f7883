import type { ServerName } from "../core.js";
import { type Call, call } from "../runtime/call.js";
import type { Client } from "../runtime/client.js";
import { empty } from "../runtime/decode.js";
import { deepObject, formBody, multipart as multipartImport } from "../runtime/encode.js";
import type { TransportError, UntypedError } from "../runtime/errors.js";
import type { CallOptions, OperationSpec } from "../runtime/types.js";

/** Arguments of `forms.multipart`. */
export interface FormsMultipartRequest {
  file: Blob | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
  files?: (Blob | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>)[];
  meta?: { title?: string };
}

/** Every error that `forms.multipart` can end in. */
export type FormsMultipartError = UntypedError | TransportError;

/** Data of {@link multipart}. */
export const multipartOperation: OperationSpec = {
  id: "forms:multipart",
  route: "POST /multipart",
  body: multipartImport,
  decode: empty,
};

/** `POST /multipart`. Not repeated, unless an `idempotencyKey` is given or nothing was sent. */
export function multipart(
  client: Client<unknown>,
  request: FormsMultipartRequest,
  options?: CallOptions<never, ServerName>,
): Call<undefined, FormsMultipartError> {
  return call(client, multipartOperation, request, options);
}

/** Arguments of `forms.urlencoded`. */
export interface FormsUrlencodedRequest {
  name: string;
  filter?: { a?: string };
}

/** Every error that `forms.urlencoded` can end in. */
export type FormsUrlencodedError = UntypedError | TransportError;

/** Data of {@link urlencoded}. */
export const urlencodedOperation: OperationSpec = {
  id: "forms:urlencoded",
  route: "POST /urlencoded",
  body: formBody({ filter: deepObject }),
  decode: empty,
};

/** `POST /urlencoded`. Not repeated, unless an `idempotencyKey` is given or nothing was sent. */
export function urlencoded(
  client: Client<unknown>,
  request: FormsUrlencodedRequest,
  options?: CallOptions<never, ServerName>,
): Call<undefined, FormsUrlencodedError> {
  return call(client, urlencodedOperation, request, options);
}
