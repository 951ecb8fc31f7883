import type { ServerName } from "../core.js";
import { type Call, call } from "../runtime/call.js";
import type { Client } from "../runtime/client.js";
import { empty } from "../runtime/decode.js";
import {
  cookieFields,
  deepObject,
  formObject,
  headerFields,
  joined,
  jsonField,
  pathField,
} from "../runtime/encode.js";
import type { TransportError, UntypedError } from "../runtime/errors.js";
import { reserved } from "../runtime/reserved.js";
import type { CallOptions, OperationSpec } from "../runtime/types.js";

/** Arguments of `things.get`. */
export interface ThingsGetRequest {
  id: string;
  label: string;
  matrix: string;
  list: string[];
  form?: string[];
  comma?: string[];
  space?: string[];
  pipe?: string[];
  deep?: { a?: string };
  flat?: { b?: string };
  json?: { c?: string };
  address?: string;
  places?: string[];
  /**
   * At least 1.
   * @default 5
   */
  "needed[]": number;
  /** Follows the call. */
  "X-Trace"?: string;
  session?: string;
}

/** Errors of `things.get`. */
export type ThingsGetError = UntypedError | TransportError;

/** Data of {@link getThings}. @internal */
export const getThingsOperation: OperationSpec = {
  id: "things:get",
  route: "GET /things/{id}/<label>/<matrix>/<list>{?form,needed[]}",
  query: {
    comma: /* @__PURE__ */ joined(","),
    space: /* @__PURE__ */ joined("%20"),
    pipe: /* @__PURE__ */ joined("%7C"),
    deep: deepObject,
    flat: formObject,
    json: jsonField,
    address: /* @__PURE__ */ reserved(),
    places: /* @__PURE__ */ reserved(/* @__PURE__ */ joined(",")),
  },
  write: [
    /* @__PURE__ */ pathField("label", "label"),
    /* @__PURE__ */ pathField("matrix", "matrix"),
    /* @__PURE__ */ pathField("list", "simple"),
    /* @__PURE__ */ headerFields(false, "X-Trace"),
    /* @__PURE__ */ cookieFields("session"),
  ],
  decode: empty,
};

/** `GET /things/{id}/{label}/{matrix}/{list}`. */
export function getThings(
  client: Client<unknown>,
  request: ThingsGetRequest,
  options?: CallOptions<never, ServerName>,
): Call<undefined, ThingsGetError> {
  return call(client, getThingsOperation, request, options);
}

export { getThings as get };

/** Arguments of `things.kind`. */
export interface ThingsKindRequest {
  "is?it": string;
}

/** Errors of `things.kind`. */
export type ThingsKindError = UntypedError | TransportError;

/** Data of {@link kind}. @internal */
export const kindOperation: OperationSpec = {
  id: "things:kind",
  route: "GET /kinds/<is?it>",
  write: [/* @__PURE__ */ pathField("is?it", "simple")],
  decode: empty,
};

/** `GET /kinds/{is?it}`. */
export function kind(
  client: Client<unknown>,
  request: ThingsKindRequest,
  options?: CallOptions<never, ServerName>,
): Call<undefined, ThingsKindError> {
  return call(client, kindOperation, request, options);
}
