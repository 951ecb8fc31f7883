/** The promise with more to it that every operation returns. */
import type { Client } from "./client.js";
import { startExchange, type Exchange } from "./exchange.js";
import type { Arguments } from "./encode.js";
import type { CallOptions, OperationSpec, ResponseInfo, Result } from "./types.js";

/**
 * A call that was sent, once. Await it for the value; ask `result()` for an outcome that never throws,
 * `withResponse()` for the headers too, `raw()` for the untouched response.
 */
// It does not say that it implements `Promise<T>`, which compilers of every user would prove again.
export class Call<T, E = unknown, Known = unknown> {
  /** Exists for the compiler only, to which a call is a promise like any other. */
  declare readonly [Symbol.toStringTag]: string;
  readonly #exchange: Exchange;

  /** Only operations make calls. */
  constructor(...none: [never]);
  /** @internal */
  constructor(exchange: Exchange);
  constructor(exchange: Exchange) {
    this.#exchange = exchange;
  }

  /** The untouched response, whatever its status; ask before anything else reads the body. */
  raw(): Promise<Response> {
    return this.#exchange[2]();
  }

  /** How the call ended: `ok` tells which, and nothing is thrown. */
  result(): Promise<Result<T, E>> {
    return this.then(
      (data) => ({ ok: true, data, response: this.#exchange[1]() as ResponseInfo }),
      (error: unknown) => ({ ok: false, error: error as E, response: this.#exchange[1]() }),
    );
  }

  /** The value with status, headers and request id; throws what awaiting would throw. */
  withResponse(): Promise<{ data: T; response: Known & ResponseInfo }> {
    return this.then((data) => ({ data, response: this.#exchange[1]() as Known & ResponseInfo }));
  }

  then<A = T, B = never>(
    onValue?: ((value: T) => A | PromiseLike<A>) | null,
    onError?: ((error: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return (this.#exchange[0]() as Promise<T>).then(onValue, onError);
  }

  catch<B = never>(onError?: ((error: unknown) => B | PromiseLike<B>) | null): Promise<T | B> {
    return this.then(null, onError);
  }

  finally(onEnd?: (() => void) | null): Promise<T> {
    return this.then().finally(onEnd);
  }
}

/** Sends an operation. @internal */
export function call<T, E, Known = unknown>(
  client: Client<unknown>,
  operation: OperationSpec,
  request?: object,
  options?: CallOptions<object>,
): Call<T, E, Known> {
  return new Call(startExchange(client, operation, request as Arguments | undefined, options));
}
