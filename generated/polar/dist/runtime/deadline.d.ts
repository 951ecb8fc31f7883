/** Ends a call from outside. After the last `start` must come `done`, or a timer and a listener stay behind. */
export type Deadline = {
    /** Handed to `fetch`, so that the socket is released. */
    readonly signal: AbortSignal;
    /** The work, or the deadline's error as soon as it strikes. */
    race<T>(work: Promise<T>): Promise<T>;
    /** Waits; fails like `race`. */
    sleep(milliseconds: number): Promise<void>;
    /** Milliseconds until the deadline, or until `limit` since the call began if that is sooner. */
    left(limit?: number): number;
    /** Watches on, after a `done`. The time in between counts. */
    readonly start: () => void;
    readonly done: () => void;
};
/** Starts the clock. 0 and Infinity mean no limit; `outer` is the caller's signal. */
export declare function startDeadline(timeoutMs: number, outer: AbortSignal | undefined): Deadline;
