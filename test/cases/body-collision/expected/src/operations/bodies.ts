import type { ServerName } from "../core.js";
import type { Named } from "../models/bodies.js";
import { type Call, call } from "../runtime/call.js";
import type { Client } from "../runtime/client.js";
import { empty } from "../runtime/decode.js";
import { json } from "../runtime/encode.js";
import type { TransportError, UntypedError } from "../runtime/errors.js";
import type { CallOptions, OperationSpec } from "../runtime/types.js";

/** Arguments of `bodies.collides`. */
export interface BodiesCollidesRequest {
  id: string;
  body: { id?: string; name?: string };
}

/** Errors of `bodies.collides`. */
export type BodiesCollidesError = UntypedError | TransportError;

/** Data of {@link collides}. @internal */
export const collidesOperation: OperationSpec = {
  id: "bodies:collides",
  route: "PUT /collides/{id}",
  body: json,
  whole: 1,
  decode: empty,
};

/** `PUT /collides/{id}`. */
export function collides(
  client: Client<unknown>,
  request: BodiesCollidesRequest,
  options?: CallOptions<never, ServerName>,
): Call<undefined, BodiesCollidesError> {
  return call(client, collidesOperation, request, options);
}

/** Arguments of `bodies.fields`. */
export interface BodiesFieldsRequest {
  id: string;
  name: string;
}

/** Errors of `bodies.fields`. */
export type BodiesFieldsError = UntypedError | TransportError;

/** Data of {@link fields}. @internal */
export const fieldsOperation: OperationSpec = {
  id: "bodies:fields",
  route: "PUT /fields/{id}",
  body: json,
  decode: empty,
};

/** `PUT /fields/{id}`. */
export function fields(
  client: Client<unknown>,
  request: BodiesFieldsRequest,
  options?: CallOptions<never, ServerName>,
): Call<undefined, BodiesFieldsError> {
  return call(client, fieldsOperation, request, options);
}

/** Arguments of `bodies.list`. */
export interface BodiesListRequest {
  body: string[];
}

/** Errors of `bodies.list`. */
export type BodiesListError = UntypedError | TransportError;

/** Data of {@link list}. @internal */
export const listOperation: OperationSpec = {
  id: "bodies:list",
  route: "PUT /list",
  body: json,
  whole: 1,
  decode: empty,
};

/** `PUT /list`. */
export function list(
  client: Client<unknown>,
  request: BodiesListRequest,
  options?: CallOptions<never, ServerName>,
): Call<undefined, BodiesListError> {
  return call(client, listOperation, request, options);
}

/** Arguments of `bodies.free`. */
export interface BodiesFreeRequest {
  body: { [key: string]: unknown };
}

/** Errors of `bodies.free`. */
export type BodiesFreeError = UntypedError | TransportError;

/** Data of {@link free}. @internal */
export const freeOperation: OperationSpec = {
  id: "bodies:free",
  route: "PUT /free",
  body: json,
  whole: 1,
  decode: empty,
};

/** `PUT /free`. */
export function free(
  client: Client<unknown>,
  request: BodiesFreeRequest,
  options?: CallOptions<never, ServerName>,
): Call<undefined, BodiesFreeError> {
  return call(client, freeOperation, request, options);
}

/** Arguments of `bodies.ownBody`. */
export interface BodiesOwnBodyRequest {
  body: { body?: string };
}

/** Errors of `bodies.ownBody`. */
export type BodiesOwnBodyError = UntypedError | TransportError;

/** Data of {@link ownBody}. @internal */
export const ownBodyOperation: OperationSpec = {
  id: "bodies:ownBody",
  route: "PUT /own-body",
  body: json,
  whole: 1,
  decode: empty,
};

/** `PUT /own-body`. */
export function ownBody(
  client: Client<unknown>,
  request: BodiesOwnBodyRequest,
  options?: CallOptions<never, ServerName>,
): Call<undefined, BodiesOwnBodyError> {
  return call(client, ownBodyOperation, request, options);
}

/** Arguments of `bodies.optional`. */
export interface BodiesOptionalRequest {
  id: string;
  body?: string[];
}

/** Errors of `bodies.optional`. */
export type BodiesOptionalError = UntypedError | TransportError;

/** Data of {@link optional}. @internal */
export const optionalOperation: OperationSpec = {
  id: "bodies:optional",
  route: "PUT /optional/{id}",
  body: json,
  whole: 1,
  optional: 1,
  decode: empty,
};

/** `PUT /optional/{id}`. */
export function optional(
  client: Client<unknown>,
  request: BodiesOptionalRequest,
  options?: CallOptions<never, ServerName>,
): Call<undefined, BodiesOptionalError> {
  return call(client, optionalOperation, request, options);
}

/** Arguments of `bodies.optionalFields`. */
export interface BodiesOptionalFieldsRequest {
  name: string;
}

/** Errors of `bodies.optionalFields`. */
export type BodiesOptionalFieldsError = UntypedError | TransportError;

/** Data of {@link optionalFields}. @internal */
export const optionalFieldsOperation: OperationSpec = {
  id: "bodies:optionalFields",
  route: "PUT /optional-fields",
  body: json,
  optional: 1,
  decode: empty,
};

/** `PUT /optional-fields`. */
export function optionalFields(
  client: Client<unknown>,
  request?: BodiesOptionalFieldsRequest,
  options?: CallOptions<never, ServerName>,
): Call<undefined, BodiesOptionalFieldsError> {
  return call(client, optionalFieldsOperation, request, options);
}

/** Arguments of `bodies.optionalBeside`. */
export interface BodiesOptionalBesideRequest {
  id: string;
  body?: Named;
}

/** Errors of `bodies.optionalBeside`. */
export type BodiesOptionalBesideError = UntypedError | TransportError;

/** Data of {@link optionalBeside}. @internal */
export const optionalBesideOperation: OperationSpec = {
  id: "bodies:optionalBeside",
  route: "PUT /optional-beside/{id}",
  body: json,
  whole: 1,
  optional: 1,
  decode: empty,
};

/** `PUT /optional-beside/{id}`. */
export function optionalBeside(
  client: Client<unknown>,
  request: BodiesOptionalBesideRequest,
  options?: CallOptions<never, ServerName>,
): Call<undefined, BodiesOptionalBesideError> {
  return call(client, optionalBesideOperation, request, options);
}
