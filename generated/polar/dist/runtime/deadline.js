import { AbortedError, TimeoutError } from "./errors.js";
export function startDeadline(timeoutMs, outer) {
    const controller = new AbortController();
    const { signal } = controller;
    const begin = Date.now();
    const total = timeoutMs > 0 ? timeoutMs : Infinity;
    let timer;
    let wait;
    let fail = () => undefined;
    const stop = (error) => {
        done();
        controller.abort(error);
        fail(error);
    };
    const aborted = () => stop(new AbortedError("aborted", { cause: outer?.reason }));
    const late = () => stop(new TimeoutError(`no answer within ${timeoutMs} ms`));
    const left = (limit = Infinity) => Math.min(total, limit) - (Date.now() - begin);
    const done = () => {
        clearTimeout(timer);
        clearTimeout(wait);
        outer?.removeEventListener("abort", aborted);
    };
    const start = () => {
        done();
        if (outer?.aborted)
            return aborted();
        outer?.addEventListener("abort", aborted);
        if (total < 2 ** 31)
            timer = setTimeout(late, left());
    };
    const guard = (work) => new Promise((resolve, reject) => {
        fail = reject;
        if (signal.aborted)
            fail(signal.reason);
        work.then(resolve, reject);
    });
    const sleep = (milliseconds) => new Promise((resolve) => (wait = setTimeout(resolve, milliseconds)));
    start();
    return [signal, guard, sleep, left, start, done];
}
