/** One clock and one stop for a whole call: waiting, headers, body, repeats. */
import { AbortedError, TimeoutError } from "./errors.js";

/** Ends a call from outside. `done` must be called once, or a timer and a listener stay behind. */
export type Deadline = {
  /** Handed to `fetch`, so that the socket is released. */
  readonly signal: AbortSignal;
  /** The work, or the deadline's error as soon as it strikes. */
  race<T>(work: Promise<T>): Promise<T>;
  /** Waits; fails like `race`. */
  sleep(milliseconds: number): Promise<void>;
  /** Milliseconds until the deadline, or until `limit` since the start if that is sooner. */
  left(limit?: number): number;
  done(): void;
};

/** Starts the clock. 0 and Infinity mean no limit; `outer` is the caller's signal. */
export function startDeadline(timeoutMs: number, outer: AbortSignal | undefined): Deadline {
  const controller = new AbortController();
  const start = Date.now();
  const total = timeoutMs > 0 ? timeoutMs : Infinity;
  let fail: (error: Error) => void = () => undefined;
  const struck = new Promise<never>((_, reject) => {
    fail = reject;
  });
  struck.catch(() => undefined);
  let wait: ReturnType<typeof setTimeout> | undefined;
  const stop = (error: Error) => {
    done();
    fail(error);
    controller.abort(error);
  };
  const aborted = () => stop(new AbortedError("aborted by the caller", { cause: outer?.reason }));
  const timer =
    total < Infinity
      ? setTimeout(
          () => stop(new TimeoutError(`no answer within ${timeoutMs} ms`)),
          Math.min(total, 2 ** 31 - 1),
        )
      : undefined;
  const done = () => {
    clearTimeout(timer);
    clearTimeout(wait);
    outer?.removeEventListener("abort", aborted);
  };
  if (outer?.aborted) aborted();
  else outer?.addEventListener("abort", aborted);
  const race = <T>(work: Promise<T>): Promise<T> => Promise.race([work, struck]);
  return {
    signal: controller.signal,
    race,
    sleep: (milliseconds) =>
      race(new Promise((resolve) => (wait = setTimeout(resolve, milliseconds)))),
    left: (limit = Infinity) => Math.min(total, limit) - (Date.now() - start),
    done,
  };
}
