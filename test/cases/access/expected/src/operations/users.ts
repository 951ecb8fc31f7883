import type { ServerName } from "../core.js";
import type { User, UserInput } from "../models/users.js";
import { type Call, call } from "../runtime/call.js";
import type { Client } from "../runtime/client.js";
import { json } from "../runtime/encode.js";
import type { TransportError, UntypedError } from "../runtime/errors.js";
import type { CallOptions, OperationSpec } from "../runtime/types.js";

/** Arguments of `users.create`. */
export type UsersCreateRequest = UserInput;

/** Errors of `users.create`. */
export type UsersCreateError = UntypedError | TransportError;

/** Data of {@link create}. @internal */
export const createOperation: OperationSpec = {
  id: "users:create",
  route: "POST /users",
  body: json,
};

/** `POST /users`. */
export function create(
  client: Client<unknown>,
  request: UsersCreateRequest,
  options?: CallOptions<never, ServerName>,
): Call<User, UsersCreateError> {
  return call(client, createOperation, request, options);
}
