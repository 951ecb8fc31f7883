import { addressOf, Client } from "./client.js";
import { startDeadline } from "./deadline.js";
import { decode } from "./decode.js";
import { encode } from "./encode.js";
import { SdkError } from "./errors.js";
import { nextDelay } from "./retry.js";
import { authorize, setHeader } from "./security.js";
import { discard, follow } from "./transport.js";
export function startExchange(client, operation, request, options, trace) {
    const config = Client.config(client);
    const { api } = config;
    const deadline = startDeadline(options.timeoutMs ?? config.timeoutMs ?? 60_000, options.signal);
    const policy = (options.retry ?? config.retry ?? {}) || { maxAttempts: 1 };
    const outgoing = {
        method: operation.method,
        url: "",
        headers: new Headers({ "user-agent": api.agent }),
        redirect: "manual",
        signal: deadline.signal,
    };
    let repeatable = false;
    let attempt = 1;
    let secrets = [];
    const hide = (text) => secrets.reduce((shown, secret) => (secret.length > 3 ? shown.replaceAll(secret, "[redacted]") : shown), text);
    const observer = api.observe?.(config, operation, hide);
    const prepare = async () => {
        outgoing.url = addressOf(api, (options.baseUrl ?? options.server) ? options : config);
        for (const [name, value] of Object.entries({ ...config.headers, ...options.headers })) {
            if (value !== undefined)
                setHeader(outgoing, name, value);
        }
        encode(operation, outgoing, request);
        const key = options.idempotencyKey ?? operation.idempotency?.();
        if (key)
            setHeader(outgoing, operation.idempotencyHeader ?? "idempotency-key", key);
        repeatable = !outgoing.duplex && !(!key && /^(POST|PATCH)$/.test(operation.method));
        const credentials = options.security ?? config.credentials;
        secrets = await authorize(outgoing, operation, api.schemes, credentials);
    };
    const again = async (response, error) => {
        const delay = nextDelay(policy, attempt, repeatable, response, error);
        if (delay >= deadline.left(policy.maxElapsedMs))
            return false;
        await observer?.retry(attempt, delay, response);
        attempt++;
        await deadline.sleep(delay);
        return true;
    };
    const send = async () => {
        for (;;) {
            try {
                const response = await follow(config.fetch, outgoing, operation.id, observer);
                if (!(await outgoing.retry?.(response, secrets)) && !(await again(response)))
                    return response;
                discard(response.body);
            }
            catch (error) {
                if (!(await again(undefined, error)))
                    throw error;
            }
        }
    };
    const addCaller = (error) => {
        if (error instanceof SdkError) {
            error.stack = (trace.stack ?? "").replace(/^Error.*/, () => String(error));
        }
        return error;
    };
    const fail = async (error) => {
        await observer?.failure(error);
        return addCaller(error);
    };
    let answer = deadline.race(prepare().then(send));
    answer.then(deadline.done, deadline.done);
    const settle = async () => {
        const response = await answer;
        deadline.start();
        const { status } = response;
        const headers = new Headers([...response.headers].map(([name, value]) => [name, hide(value)]));
        const requestId = headers.get(api.requestId) ?? undefined;
        info = { status, headers, requestId, url: hide(response.url) };
        try {
            const limit = config.maxResponseBytes ?? 64 * 2 ** 20;
            const data = await deadline.race(decode(operation, response, info, limit, hide));
            return { ok: true, data, response: info };
        }
        catch (error) {
            if (!(await again(undefined, error)))
                throw error;
            info = undefined;
            answer = deadline.race(send());
            return settle();
        }
    };
    let info;
    let outcome;
    return {
        hide,
        fail,
        outcome: () => (outcome ??= settle()
            .catch(async (error) => ({
            ok: false,
            error: await fail(error),
            response: info,
        }))
            .finally(deadline.done)),
        raw: () => answer.catch((error) => {
            throw addCaller(error);
        }),
    };
}
