import { EntryConversion, LedgerConversion, PutResponseConversion } from "../conversions.js";
import type { ServerName } from "../core.js";
import { Taken } from "../errors.js";
import type { CountResponse, Entry, Ledger, PutResponse } from "../models/ledgers.js";
import { type Call, call } from "../runtime/call.js";
import type { Client } from "../runtime/client.js";
import {
  converted,
  convertedJson,
  convertedWithStatus,
  quoteIntegers,
} from "../runtime/convert.js";
import { empty } from "../runtime/decode.js";
import type { TransportError, UntypedError } from "../runtime/errors.js";
import type { CallOptions, NoArguments, OperationSpec } from "../runtime/types.js";

/** Arguments of `ledgers.get`. */
export interface LedgersGetRequest {
  /** Format: int64. */
  number: bigint;
  /** Format: date-time. */
  since?: Date;
}

/** Errors of `ledgers.get`. */
export type LedgersGetError = Taken<409> | UntypedError<409> | TransportError;

/** Data of {@link getLedgers}. @internal */
export const getLedgersOperation: OperationSpec = {
  errors: { 409: Taken },
  id: "ledgers:get",
  route: "GET /ledgers/{number}{?since}",
  decode: converted,
  output: { 200: LedgerConversion },
  quote: quoteIntegers,
};

/**
 * `GET /ledgers/{number}`.
 * @throws {Taken} 409
 */
export function getLedgers(
  client: Client<unknown>,
  request: LedgersGetRequest,
  options?: CallOptions<never, ServerName>,
): Call<Ledger, LedgersGetError> {
  return call(client, getLedgersOperation, request, options);
}

export { getLedgers as get };

/** Arguments of `ledgers.put`. */
export interface LedgersPutRequest {
  /** Format: int64. */
  number: bigint;
  body: Ledger;
}

/** Errors of `ledgers.put`. */
export type LedgersPutError = UntypedError | TransportError;

/** Data of {@link put}. @internal */
export const putOperation: OperationSpec = {
  id: "ledgers:put",
  route: "PUT /ledgers/{number}",
  body: convertedJson,
  input: LedgerConversion,
  whole: 1,
  decode: convertedWithStatus,
  output: { 200: LedgerConversion, 201: PutResponseConversion },
  quote: quoteIntegers,
};

/** `PUT /ledgers/{number}`. */
export function put(
  client: Client<unknown>,
  request: LedgersPutRequest,
  options?: CallOptions<never, ServerName>,
): Call<
  | { readonly status: 200; readonly body: Ledger }
  | { readonly status: 201; readonly body: PutResponse },
  LedgersPutError
> {
  return call(client, putOperation, request, options);
}

/** Arguments of `ledgers.add`. */
export interface LedgersAddRequest {
  body: Entry[];
}

/** Errors of `ledgers.add`. */
export type LedgersAddError = UntypedError | TransportError;

/** Data of {@link add}. @internal */
export const addOperation: OperationSpec = {
  id: "ledgers:add",
  route: "POST /ledgers",
  body: convertedJson,
  input: { items: EntryConversion },
  whole: 1,
  decode: empty,
};

/** `POST /ledgers`. */
export function add(
  client: Client<unknown>,
  request: LedgersAddRequest,
  options?: CallOptions<never, ServerName>,
): Call<undefined, LedgersAddError> {
  return call(client, addOperation, request, options);
}

/** Errors of `ledgers.count`. */
export type LedgersCountError = UntypedError | TransportError;

/** Data of {@link count}. @internal */
export const countOperation: OperationSpec = { id: "ledgers:count", route: "GET /ledgers" };

/** `GET /ledgers`. */
export function count(
  client: Client<unknown>,
  request?: NoArguments,
  options?: CallOptions<never, ServerName>,
): Call<CountResponse, LedgersCountError> {
  return call(client, countOperation, request, options);
}
