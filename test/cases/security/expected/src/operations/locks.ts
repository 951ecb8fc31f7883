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

export type LocksRootError = UntypedError | TransportError;

/** Data of {@link root}. @internal */
export const rootOperation: OperationSpec = {
  security: bearer,
  id: "locks:root",
  route: "GET /root",
  decode: empty,
};

/** `GET /root`. Repeated when the connection or the server fails. */
export function root<Held>(
  client: Client<Held>,
  request?: NoArguments,
  ...options: BearerOptions<Held>
): Call<undefined, LocksRootError> {
  return call(client, rootOperation, request, options[0]);
}

export type LocksAnyError = UntypedError | TransportError;

/** Data of {@link anyLocks}. @internal */
export const anyLocksOperation: OperationSpec = {
  security: bearerOrLogin,
  id: "locks:any",
  route: "GET /any",
  decode: empty,
};

/** `GET /any`. Repeated when the connection or the server fails. */
export function anyLocks<Held>(
  client: Client<Held>,
  request?: NoArguments,
  ...options: BearerOrLoginOptions<Held>
): Call<undefined, LocksAnyError> {
  return call(client, anyLocksOperation, request, options[0]);
}

export { anyLocks as any };

export type LocksAllError = UntypedError | TransportError;

/** Data of {@link all}. @internal */
export const allOperation: OperationSpec = {
  security: headerKeyAndQueryKey,
  id: "locks:all",
  route: "GET /all",
  decode: empty,
};

/** `GET /all`. Repeated when the connection or the server fails. */
export function all<Held>(
  client: Client<Held>,
  request?: NoArguments,
  ...options: HeaderKeyAndQueryKeyOptions<Held>
): Call<undefined, LocksAllError> {
  return call(client, allOperation, request, options[0]);
}

export type LocksOptionalError = UntypedError | TransportError;

/** Data of {@link optional}. @internal */
export const optionalOperation: OperationSpec = {
  security: cookieKey,
  id: "locks:optional",
  route: "GET /optional",
  decode: empty,
};

/** `GET /optional`. Repeated when the connection or the server fails. */
export function optional<Held>(
  client: Client<Held>,
  request?: NoArguments,
  ...options: CookieKeyOptions<Held>
): Call<undefined, LocksOptionalError> {
  return call(client, optionalOperation, request, options[0]);
}

export type LocksNoneError = UntypedError | TransportError;

/** Data of {@link none}. @internal */
export const noneOperation: OperationSpec = { id: "locks:none", route: "GET /none", decode: empty };

/** `GET /none`. Repeated when the connection or the server fails. */
export function none(
  client: Client<unknown>,
  request?: NoArguments,
  options?: CallOptions<never, ServerName>,
): Call<undefined, LocksNoneError> {
  return call(client, noneOperation, request, options);
}

export type LocksScopedError = UntypedError | TransportError;

export type LocksScopedScope = "read" | "write" | "openid";

/** Data of {@link scoped}. @internal */
export const scopedOperation: OperationSpec = {
  security: oauthOrSso,
  id: "locks:scoped",
  route: "GET /scoped",
  decode: empty,
};

/** `GET /scoped`. Scopes: `read`, `write`, `openid`. Repeated when the connection or the server fails. */
export function scoped<Held>(
  client: Client<Held>,
  request?: NoArguments,
  ...options: OauthOrSsoOptions<Held>
): Call<undefined, LocksScopedError> {
  return call(client, scopedOperation, request, options[0]);
}
