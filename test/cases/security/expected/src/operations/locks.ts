import type { ServerName } from "../core.js";
import { type Call, call } from "../runtime/call.js";
import type { Client } from "../runtime/client.js";
import { empty } from "../runtime/decode.js";
import type { TransportError, UntypedError } from "../runtime/errors.js";
import type { CallOptions, NoArguments, OperationSpec } from "../runtime/types.js";
import {
  type BearerOptions,
  type BearerOrLoginOptions,
  type CookieKeyOptions,
  type HeaderKeyAndQueryKeyOptions,
  type OauthOrSsoOptions,
  bearer,
  bearerOrLogin,
  cookieKey,
  headerKeyAndQueryKey,
  oauthOrSso,
} from "../security.js";

/** Errors of `locks.root`. */
export type LocksRootError = UntypedError | TransportError;

/** Data of {@link root}. @internal */
export const rootOperation: OperationSpec = {
  security: bearer,
  id: "locks:root",
  route: "GET /root",
  decode: empty,
};

/** `GET /root`. */
export function root<Held>(
  client: Client<Held>,
  request?: NoArguments,
  ...options: BearerOptions<Held>
): Call<undefined, LocksRootError> {
  return call(client, rootOperation, request, options[0]);
}

/** Errors of `locks.any`. */
export type LocksAnyError = UntypedError | TransportError;

/** Data of {@link anyLocks}. @internal */
export const anyLocksOperation: OperationSpec = {
  security: bearerOrLogin,
  id: "locks:any",
  route: "GET /any",
  decode: empty,
};

/** `GET /any`. */
export function anyLocks<Held>(
  client: Client<Held>,
  request?: NoArguments,
  ...options: BearerOrLoginOptions<Held>
): Call<undefined, LocksAnyError> {
  return call(client, anyLocksOperation, request, options[0]);
}

export { anyLocks as any };

/** Errors of `locks.all`. */
export type LocksAllError = UntypedError | TransportError;

/** Data of {@link all}. @internal */
export const allOperation: OperationSpec = {
  security: headerKeyAndQueryKey,
  id: "locks:all",
  route: "GET /all",
  decode: empty,
};

/** `GET /all`. */
export function all<Held>(
  client: Client<Held>,
  request?: NoArguments,
  ...options: HeaderKeyAndQueryKeyOptions<Held>
): Call<undefined, LocksAllError> {
  return call(client, allOperation, request, options[0]);
}

/** Errors of `locks.optional`. */
export type LocksOptionalError = UntypedError | TransportError;

/** Data of {@link optional}. @internal */
export const optionalOperation: OperationSpec = {
  security: cookieKey,
  id: "locks:optional",
  route: "GET /optional",
  decode: empty,
};

/** `GET /optional`. */
export function optional<Held>(
  client: Client<Held>,
  request?: NoArguments,
  ...options: CookieKeyOptions<Held>
): Call<undefined, LocksOptionalError> {
  return call(client, optionalOperation, request, options[0]);
}

/** Errors of `locks.none`. */
export type LocksNoneError = UntypedError | TransportError;

/** Data of {@link none}. @internal */
export const noneOperation: OperationSpec = { id: "locks:none", route: "GET /none", decode: empty };

/** `GET /none`. */
export function none(
  client: Client<unknown>,
  request?: NoArguments,
  options?: CallOptions<never, ServerName>,
): Call<undefined, LocksNoneError> {
  return call(client, noneOperation, request, options);
}

/** Errors of `locks.scoped`. */
export type LocksScopedError = UntypedError | TransportError;

/** Scopes of which `locks.scoped` needs one. */
export type LocksScopedScope = "read" | "write" | "openid";

/** Data of {@link scoped}. @internal */
export const scopedOperation: OperationSpec = {
  security: oauthOrSso,
  id: "locks:scoped",
  route: "GET /scoped",
  decode: empty,
};

/** `GET /scoped`. Scopes: `read`, `write`, `openid`. */
export function scoped<Held>(
  client: Client<Held>,
  request?: NoArguments,
  ...options: OauthOrSsoOptions<Held>
): Call<undefined, LocksScopedError> {
  return call(client, scopedOperation, request, options[0]);
}
