import { AbortedError, TimeoutError } from "./errors.js";
export function startDeadline(timeoutMs, outer) {
    const controller = new AbortController();
    const begin = Date.now();
    const total = timeoutMs > 0 ? timeoutMs : Infinity;
    let timer;
    let wait;
    let fail = () => undefined;
    const struck = new Promise((_, reject) => {
        fail = reject;
    });
    struck.catch(() => undefined);
    const stop = (error) => {
        done();
        fail(error);
        controller.abort(error);
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
        if (outer?.aborted)
            return aborted();
        outer?.addEventListener("abort", aborted);
        if (total < 2 ** 31)
            timer = setTimeout(late, left());
    };
    start();
    const race = (work) => Promise.race([work, struck]);
    const sleep = (milliseconds) => race(new Promise((resolve) => (wait = setTimeout(resolve, milliseconds))));
    return { signal: controller.signal, race, sleep, left, start, done };
}
