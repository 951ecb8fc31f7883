import type { ServerName } from "../core.js";
import { ByStatus422Error, NotFound, Problem } from "../errors.js";
import type { ProblemBody } from "../models/failures.js";
import { type Call, call } from "../runtime/call.js";
import type { Client } from "../runtime/client.js";
import { empty } from "../runtime/decode.js";
import type { TransportError, UntypedError } from "../runtime/errors.js";
import type { CallOptions, NoArguments, OperationSpec } from "../runtime/types.js";

/** Errors of `failures.byStatus`. */
export type FailuresByStatusError =
  | NotFound<404>
  | NotFound<409>
  | ByStatus422Error<422>
  | UntypedError<404 | 409 | 422>
  | TransportError;

/** Data of {@link byStatus}. @internal */
export const byStatusOperation: OperationSpec = {
  errors: {
    401: "No credential.",
    404: NotFound,
    409: NotFound,
    418: "Not JSON.",
    422: ByStatus422Error,
  },
  id: "failures:byStatus",
  route: "GET /a",
  decode: empty,
};

/**
 * `GET /a`.
 * @throws {NotFound} 404
 * @throws {NotFound} 409
 * @throws {ByStatus422Error} 422
 */
export function byStatus(
  client: Client<unknown>,
  request?: NoArguments,
  options?: CallOptions<never, ServerName>,
): Call<undefined, FailuresByStatusError> {
  return call(client, byStatusOperation, request, options);
}

/** Errors of `failures.byRange`. */
export type FailuresByRangeError = Problem | UntypedError | TransportError;

/** Data of {@link byRange}. @internal */
export const byRangeOperation: OperationSpec = {
  errors: { "4XX": Problem, default: Problem },
  id: "failures:byRange",
  route: "GET /b",
};

/**
 * `GET /b`.
 * @throws {Problem} 4XX
 * @throws {Problem} default
 */
export function byRange(
  client: Client<unknown>,
  request?: NoArguments,
  options?: CallOptions<never, ServerName>,
): Call<string, FailuresByRangeError> {
  return call(client, byRangeOperation, request, options);
}

/** Errors of `failures.onlyDefault`. */
export type FailuresOnlyDefaultError = UntypedError | TransportError;

/** Data of {@link onlyDefault}. @internal */
export const onlyDefaultOperation: OperationSpec = { id: "failures:onlyDefault", route: "GET /c" };

/** `GET /c`. */
export function onlyDefault(
  client: Client<unknown>,
  request?: NoArguments,
  options?: CallOptions<never, ServerName>,
): Call<ProblemBody, FailuresOnlyDefaultError> {
  return call(client, onlyDefaultOperation, request, options);
}
