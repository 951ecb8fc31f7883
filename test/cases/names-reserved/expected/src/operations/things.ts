import type { ServerName } from "../core.js";
import { ErrorError } from "../errors.js";
import type { PromiseModel, RecordModel, ResponseModel } from "../models/things.js";
import { type Call, call } from "../runtime/call.js";
import type { Client } from "../runtime/client.js";
import { empty } from "../runtime/decode.js";
import type { TransportError, UntypedError } from "../runtime/errors.js";
import type { CallOptions, NoArguments, OperationSpec } from "../runtime/types.js";

/** Errors of `things.delete`. */
export type ThingsDeleteError = UntypedError | TransportError;

/** Data of {@link deleteThings}. @internal */
export const deleteThingsOperation: OperationSpec = { id: "things:delete", route: "DELETE /a" };

/** `DELETE /a`. */
export function deleteThings(
  client: Client<unknown>,
  request?: NoArguments,
  options?: CallOptions<never, ServerName>,
): Call<ResponseModel, ThingsDeleteError> {
  return call(client, deleteThingsOperation, request, options);
}

export { deleteThings as delete };

/** Errors of `things.import`. */
export type ThingsImportError = UntypedError | TransportError;

/** Data of {@link importThings}. @internal */
export const importThingsOperation: OperationSpec = { id: "things:import", route: "POST /a" };

/** `POST /a`. */
export function importThings(
  client: Client<unknown>,
  request?: NoArguments,
  options?: CallOptions<never, ServerName>,
): Call<PromiseModel, ThingsImportError> {
  return call(client, importThingsOperation, request, options);
}

export { importThings as import };

/** Errors of `things.aThen`. */
export type ThingsAThenError = ErrorError<400> | UntypedError<400> | TransportError;

/** Data of {@link aThen}. @internal */
export const aThenOperation: OperationSpec = {
  errors: { 400: ErrorError },
  id: "things:then",
  route: "GET /a",
};

/**
 * `GET /a`.
 * @throws {ErrorError} 400
 */
export function aThen(
  client: Client<unknown>,
  request?: NoArguments,
  options?: CallOptions<never, ServerName>,
): Call<RecordModel, ThingsAThenError> {
  return call(client, aThenOperation, request, options);
}

/** Errors of `things.aConstructor`. */
export type ThingsAConstructorError = UntypedError | TransportError;

/** Data of {@link aConstructor}. @internal */
export const aConstructorOperation: OperationSpec = {
  id: "things:constructor",
  route: "PUT /a",
  decode: empty,
};

/** `PUT /a`. */
export function aConstructor(
  client: Client<unknown>,
  request?: NoArguments,
  options?: CallOptions<never, ServerName>,
): Call<undefined, ThingsAConstructorError> {
  return call(client, aConstructorOperation, request, options);
}

/** Errors of `things.proto`. */
export type ThingsProtoError = UntypedError | TransportError;

/** Data of {@link proto}. @internal */
export const protoOperation: OperationSpec = {
  id: "things:__proto__",
  route: "PATCH /a",
  decode: empty,
};

/** `PATCH /a`. */
export function proto(
  client: Client<unknown>,
  request?: NoArguments,
  options?: CallOptions<never, ServerName>,
): Call<undefined, ThingsProtoError> {
  return call(client, protoOperation, request, options);
}

/** Errors of `things.list`. */
export type ThingsListOperation2Error = UntypedError | TransportError;

/** Data of {@link listThings}. @internal */
export const listThingsOperation: OperationSpec = {
  id: "things:list",
  route: "GET /b",
  decode: empty,
};

/** `GET /b`. */
export function listThings(
  client: Client<unknown>,
  request?: NoArguments,
  options?: CallOptions<never, ServerName>,
): Call<undefined, ThingsListOperation2Error> {
  return call(client, listThingsOperation, request, options);
}

export { listThings as list };

/** Errors of `things.listOperation`. */
export type ThingsListOperationError = UntypedError | TransportError;

/** Data of {@link listOperationThings}. @internal */
export const listOperationThingsOperation: OperationSpec = {
  id: "things:listOperation",
  route: "PUT /b",
  decode: empty,
};

/** `PUT /b`. */
export function listOperationThings(
  client: Client<unknown>,
  request?: NoArguments,
  options?: CallOptions<never, ServerName>,
): Call<undefined, ThingsListOperationError> {
  return call(client, listOperationThingsOperation, request, options);
}

export { listOperationThings as listOperation };

/** Arguments of `things.call`. */
export interface ThingsCallRequest {
  request?: string;
}

/** Errors of `things.call`. */
export type ThingsCallError = UntypedError | TransportError;

/** Data of {@link callThings}. @internal */
export const callThingsOperation: OperationSpec = {
  id: "things:call",
  route: "POST /b{?request}",
  decode: empty,
};

/** `POST /b`. */
export function callThings(
  client: Client<unknown>,
  request?: ThingsCallRequest,
  options?: CallOptions<never, ServerName>,
): Call<undefined, ThingsCallError> {
  return call(client, callThingsOperation, request, options);
}

export { callThings as call };
