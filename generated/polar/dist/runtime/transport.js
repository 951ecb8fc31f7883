import { parseUrl } from "./client.js";
import { ConnectionError, SdkError } from "./errors.js";
const maxRedirects = 5;
export async function follow(fetch, outgoing, operationId, observer) {
    const request = (await observer?.request(outgoing)) ?? outgoing;
    const { origin } = new URL(request.url);
    let url = request.url;
    for (let hops = 0;; hops++) {
        let response, location, isHidden;
        try {
            outgoing.signal?.throwIfAborted();
            response = await (fetch ?? globalThis.fetch)(url, request);
            location = response.headers.get("location");
            isHidden = response.type === "opaqueredirect";
        }
        catch (cause) {
            throw cause instanceof SdkError
                ? cause
                : new ConnectionError(`${operationId}: no answer from ${origin}`, { cause });
        }
        await observer?.response(response);
        if (!isHidden && !(location && /^30[12378]$/.test(`${response.status}`)))
            return response;
        discard(response.body);
        const target = location ? parseUrl(location, url) : undefined;
        if (target?.origin !== origin || !/^(GET|HEAD)$/.test(request.method) || hops >= maxRedirects) {
            throw new ConnectionError(`${operationId}: redirect to ${target?.origin ?? "elsewhere"} refused`);
        }
        url = target.href;
    }
}
export function discard(body) {
    body?.cancel().catch(() => undefined);
}
