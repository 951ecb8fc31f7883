/** One clock and one stop for a whole call: waiting, headers, body, repeats. */
import { AbortedError, TimeoutError } from "./errors.js";

/** Ends a call from outside. After the last `start` must come `done`, or a timer and a listener stay behind. */
export type Deadline = {
  /** Handed to `fetch`, so that the socket is released. */
  readonly signal: AbortSignal;
  /** The work, or the deadline's error as soon as it strikes. One at a time. */
  guard<T>(work: Promise<T>): Promise<T>;
  /** Waits; never ends when the deadline strikes first. */
  sleep(milliseconds: number): Promise<void>;
  /** Milliseconds until the deadline, or until `limit` since the call began if that is sooner. */
  left(limit?: number): number;
  /** Watches on, after a `done`. The time in between counts. */
  readonly start: () => void;
  readonly done: () => void;
};

/** Starts the clock. 0 and Infinity mean no limit; `outer` is the caller's signal. */
export function startDeadline(timeoutMs: number, outer: AbortSignal | undefined): Deadline {
  const controller = new AbortController();
  const { signal } = controller;
  const begin = Date.now();
  const total = timeoutMs > 0 ? timeoutMs : Infinity;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait: typeof timer;
  let fail: (reason: unknown) => void = () => undefined;
  const stop = (error: Error) => {
    done();
    controller.abort(error);
    fail(error);
  };
  const aborted = () => stop(new AbortedError("aborted by the caller", { cause: outer?.reason }));
  const late = () => stop(new TimeoutError(`no answer within ${timeoutMs} ms`));
  const left = (limit = Infinity) => Math.min(total, limit) - (Date.now() - begin);
  const done = () => {
    clearTimeout(timer);
    clearTimeout(wait);
    outer?.removeEventListener("abort", aborted);
  };
  const start = () => {
    done();
    if (outer?.aborted) return aborted();
    outer?.addEventListener("abort", aborted);
    // The longest wait that timers know.
    if (total < 2 ** 31) timer = setTimeout(late, left());
  };
  const guard = <T>(work: Promise<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      fail = reject;
      if (signal.aborted) fail(signal.reason);
      work.then(resolve, reject);
    });
  const sleep = (milliseconds: number) =>
    new Promise<void>((resolve) => (wait = setTimeout(resolve, milliseconds)));
  start();
  return { signal, guard, sleep, left, start, done };
}
