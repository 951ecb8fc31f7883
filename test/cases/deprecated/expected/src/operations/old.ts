import type { ServerName } from "../core.js";
import type { OldModel } from "../models/old.js";
import { type Call, call } from "../runtime/call.js";
import type { Client } from "../runtime/client.js";
import type { TransportError, UntypedError } from "../runtime/errors.js";
import type { CallOptions, OperationSpec } from "../runtime/types.js";

/** Arguments of `old.get`. */
export interface OldGetRequest {
  /** @deprecated */
  q?: string;
}

/** Errors of `old.get`. */
export type OldGetError = UntypedError | TransportError;

/** Data of {@link getOld}. @internal */
export const getOldOperation: OperationSpec = { id: "old:get", route: "GET /old{?q}" };

/**
 * `GET /old`.
 * @deprecated
 */
export function getOld(
  client: Client<unknown>,
  request?: OldGetRequest,
  options?: CallOptions<never, ServerName>,
): Call<OldModel, OldGetError> {
  return call(client, getOldOperation, request, options);
}

export { getOld as get };
