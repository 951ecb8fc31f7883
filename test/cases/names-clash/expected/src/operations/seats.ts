import type { ServerName } from "../core.js";
import { type Call, call } from "../runtime/call.js";
import type { Client } from "../runtime/client.js";
import { empty } from "../runtime/decode.js";
import type { TransportError, UntypedError } from "../runtime/errors.js";
import type { CallOptions, NoArguments, OperationSpec } from "../runtime/types.js";

/** Arguments of `seats.getSeatsGetOne`. */
export interface SeatsGetSeatsGetOneRequest {
  id: string;
}

/** Errors of `seats.getSeatsGetOne`. */
export type SeatsGetSeatsGetOneError = UntypedError | TransportError;

/** Data of {@link getSeatsGetOne}. @internal */
export const getSeatsGetOneOperation: OperationSpec = {
  id: "seats:get_one",
  route: "GET /seats/{id}",
  decode: empty,
};

/** `GET /seats/{id}`. */
export function getSeatsGetOne(
  client: Client<unknown>,
  request: SeatsGetSeatsGetOneRequest,
  options?: CallOptions<never, ServerName>,
): Call<undefined, SeatsGetSeatsGetOneError> {
  return call(client, getSeatsGetOneOperation, request, options);
}

/** Arguments of `seats.putSeatsGetOne`. */
export interface SeatsPutSeatsGetOneRequest {
  id: string;
}

/** Errors of `seats.putSeatsGetOne`. */
export type SeatsPutSeatsGetOneError = UntypedError | TransportError;

/** Data of {@link putSeatsGetOne}. @internal */
export const putSeatsGetOneOperation: OperationSpec = {
  id: "seats:getOne",
  route: "PUT /seats/{id}",
  decode: empty,
};

/** `PUT /seats/{id}`. */
export function putSeatsGetOne(
  client: Client<unknown>,
  request: SeatsPutSeatsGetOneRequest,
  options?: CallOptions<never, ServerName>,
): Call<undefined, SeatsPutSeatsGetOneError> {
  return call(client, putSeatsGetOneOperation, request, options);
}

/** Errors of `seats.seats`. */
export type SeatsSeatsError = UntypedError | TransportError;

/** Data of {@link seats}. @internal */
export const seatsOperation: OperationSpec = { id: "!!!", route: "POST /seats", decode: empty };

/** `POST /seats`. */
export function seats(
  client: Client<unknown>,
  request?: NoArguments,
  options?: CallOptions<never, ServerName>,
): Call<undefined, SeatsSeatsError> {
  return call(client, seatsOperation, request, options);
}
