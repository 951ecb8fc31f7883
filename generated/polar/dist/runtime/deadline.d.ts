/**
 * Ends a call from outside. After the last `start` must come `done`, or a timer and a listener stay behind.
 * `signal` is for `fetch`, so that the socket is released. `guard` gives the work, or the deadline's error as
 * soon as it strikes; one at a time. `sleep` waits, for ever when the deadline strikes first. `left` are the
 * milliseconds until the deadline, or until `limit` since the call began if that is sooner. `start` watches
 * on after a `done`; the time in between counts.
 */
export type Deadline = readonly [
    signal: AbortSignal,
    guard: <T>(work: Promise<T>) => Promise<T>,
    sleep: (milliseconds: number) => Promise<void>,
    left: (limit?: number) => number,
    start: () => void,
    done: () => void
];
/** Starts the clock. 0 and Infinity mean no limit; `outer` is the caller's signal. */
export declare function startDeadline(timeoutMs: number, outer: AbortSignal | undefined): Deadline;
