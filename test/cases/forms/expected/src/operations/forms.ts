import type { ServerName } from "../core.js";
import type { Upload } from "../models/forms.js";
import { type Call, call } from "../runtime/call.js";
import type { Client } from "../runtime/client.js";
import { empty } from "../runtime/decode.js";
import { deepObject, formBody, formObject, joined, jsonItems } from "../runtime/encode.js";
import type { TransportError, UntypedError } from "../runtime/errors.js";
import { multipart as multipartImport } from "../runtime/multipart.js";
import { reserved } from "../runtime/reserved.js";
import type { CallOptions, OperationSpec } from "../runtime/types.js";

/** Arguments of `forms.multipart`. */
export interface FormsMultipartRequest {
  file: Blob | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
  files?: (Blob | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>)[];
  meta?: { title?: string };
}

/** Errors of `forms.multipart`. */
export type FormsMultipartError = UntypedError | TransportError;

/** Data of {@link multipart}. @internal */
export const multipartOperation: OperationSpec = {
  id: "forms:multipart",
  route: "POST /multipart",
  body: /* @__PURE__ */ multipartImport({ meta: "application/json" }),
  decode: empty,
};

/** `POST /multipart`. */
export function multipart(
  client: Client<unknown>,
  request: FormsMultipartRequest,
  options?: CallOptions<never, ServerName>,
): Call<undefined, FormsMultipartError> {
  return call(client, multipartOperation, request, options);
}

/** Arguments of `forms.parts`. */
export type FormsPartsRequest = Upload;

/** Errors of `forms.parts`. */
export type FormsPartsError = UntypedError | TransportError;

/** Data of {@link parts}. @internal */
export const partsOperation: OperationSpec = {
  id: "forms:parts",
  route: "POST /parts",
  body: /* @__PURE__ */ multipartImport({
    image: "image/png",
    sheet: { type: "text/csv", headers: { "X-Kind": "sheet" } },
    flat: /* @__PURE__ */ joined(","),
    deep: deepObject,
  }),
  decode: empty,
};

/** `POST /parts`. */
export function parts(
  client: Client<unknown>,
  request?: FormsPartsRequest,
  options?: CallOptions<never, ServerName>,
): Call<undefined, FormsPartsError> {
  return call(client, partsOperation, request, options);
}

/** Arguments of `forms.mixed`. */
export interface FormsMixedRequest {
  body: string[];
}

/** Errors of `forms.mixed`. */
export type FormsMixedError = UntypedError | TransportError;

/** Data of {@link mixed}. @internal */
export const mixedOperation: OperationSpec = {
  id: "forms:mixed",
  route: "POST /mixed",
  body: /* @__PURE__ */ multipartImport({}, "multipart/mixed"),
  whole: 1,
  decode: empty,
};

/** `POST /mixed`. */
export function mixed(
  client: Client<unknown>,
  request: FormsMixedRequest,
  options?: CallOptions<never, ServerName>,
): Call<undefined, FormsMixedError> {
  return call(client, mixedOperation, request, options);
}

/** Arguments of `forms.plain`. */
export interface FormsPlainRequest {
  a?: string;
}

/** Errors of `forms.plain`. */
export type FormsPlainError = UntypedError | TransportError;

/** Data of {@link plain}. @internal */
export const plainOperation: OperationSpec = {
  id: "forms:plain",
  route: "POST /plain",
  body: /* @__PURE__ */ multipartImport(),
  decode: empty,
};

/** `POST /plain`. */
export function plain(
  client: Client<unknown>,
  request?: FormsPlainRequest,
  options?: CallOptions<never, ServerName>,
): Call<undefined, FormsPlainError> {
  return call(client, plainOperation, request, options);
}

/** Arguments of `forms.urlencoded`. */
export interface FormsUrlencodedRequest {
  name: string;
  tags?: string[];
  filter?: { a?: string };
  address?: { street?: string };
  rows?: { n?: number }[];
  spread?: { x?: number; y?: number };
  flat?: string[];
  spaced?: string[];
  piped?: string[];
  link?: string;
}

/** Errors of `forms.urlencoded`. */
export type FormsUrlencodedError = UntypedError | TransportError;

/** Data of {@link urlencoded}. @internal */
export const urlencodedOperation: OperationSpec = {
  id: "forms:urlencoded",
  route: "POST /urlencoded",
  body: /* @__PURE__ */ formBody({
    filter: deepObject,
    address: jsonItems,
    rows: jsonItems,
    spread: formObject,
    flat: /* @__PURE__ */ joined(","),
    spaced: /* @__PURE__ */ joined("%20"),
    piped: /* @__PURE__ */ joined("%7C"),
    link: /* @__PURE__ */ reserved(),
  }),
  decode: empty,
};

/** `POST /urlencoded`. */
export function urlencoded(
  client: Client<unknown>,
  request: FormsUrlencodedRequest,
  options?: CallOptions<never, ServerName>,
): Call<undefined, FormsUrlencodedError> {
  return call(client, urlencodedOperation, request, options);
}
