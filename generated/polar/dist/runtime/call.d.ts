import type { ResponseInfo, Result } from "./types.js";
/**
 * A call that was sent, once. Await it for the value; ask `result()` for an outcome that never throws,
 * `withResponse()` for the headers too, `raw()` for the untouched response.
 */
export declare class Call<T, E = unknown, Known = unknown> {
  #private;
  /** Exists for the compiler only, to which a call is a promise like any other. */
  readonly [Symbol.toStringTag]: string;
  /** Only operations make calls. */
  constructor(...none: [never]);
  /** The untouched response, whatever its status; ask before anything else reads the body. */
  raw(): Promise<Response>;
  /** How the call ended: `ok` tells which, and nothing is thrown. */
  result(): Promise<Result<T, E>>;
  /** The value with status, headers and request id; throws what awaiting would throw. */
  withResponse(): Promise<{
    data: T;
    response: Known & ResponseInfo;
  }>;
  then<A = T, B = never>(onValue?: ((value: T) => A | PromiseLike<A>) | null, onError?: ((error: unknown) => B | PromiseLike<B>) | null): Promise<A | B>;
  catch<B = never>(onError?: ((error: unknown) => B | PromiseLike<B>) | null): Promise<T | B>;
  finally(onEnd?: (() => void) | null): Promise<T>;
}
