import type { ServerName } from "../core.js";
import type { ApiGetByIdError, ApiGetByIdRequest, ApiGetError } from "../operations/api.js";
import { type Call, call } from "../runtime/call.js";
import type { Client } from "../runtime/client.js";
import { empty } from "../runtime/decode.js";
import type { CallOptions, NoArguments } from "../runtime/types.js";

/** Operations of `api`. */
export class Api<Held> {
  readonly #client: Client<Held>;

  constructor(client: Client<Held>) {
    this.#client = client;
  }

  /**
   * `GET /`. Repeated when the connection or the server fails.
   * @see [Reference](../../docs/resources/api.md#get)
   * @example
   * await anonymous.api.get();
   */
  get(
    request?: NoArguments,
    options?: CallOptions<never, ServerName>,
  ): Call<undefined, ApiGetError> {
    return call(this.#client, { id: "GET /", route: "GET /", decode: empty }, request, options);
  }

  /**
   * `GET /{id}`. Repeated when the connection or the server fails.
   * @see [Reference](../../docs/resources/api.md#getbyid)
   * @example
   * await anonymous.api.getById({ id: "<id>" });
   */
  getById(
    request: ApiGetByIdRequest,
    options?: CallOptions<never, ServerName>,
  ): Call<undefined, ApiGetByIdError> {
    return call(
      this.#client,
      { id: "GET /{id}", route: "GET /{id}", decode: empty },
      request,
      options,
    );
  }
}
