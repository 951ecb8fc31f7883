import { parseUrl } from "./client.js";
import { ConnectionError, SdkError } from "./errors.js";
const maxRedirects = 5;
export async function follow(fetch, outgoing, operationId, observer) {
    const request = observer ? await observer.request(outgoing) : outgoing;
    let { url } = request;
    const originOf = (address) => parseUrl(address, url)?.origin;
    for (let hops = 0;; hops++) {
        let response, location;
        try {
            outgoing.signal?.throwIfAborted();
            response = await (fetch ?? globalThis.fetch)(url, request);
            location = response.headers.get("location");
        }
        catch (cause) {
            throw cause instanceof SdkError
                ? cause
                : new ConnectionError(`${operationId}: no answer from ${originOf("")}`, { cause });
        }
        await observer?.response(response);
        if (!location || !/30[12378]/.test(`${response.status}`))
            return response;
        discard(response.body);
        const target = originOf(location);
        if (target !== originOf("") || !/GET|HEAD/.test(request.method) || hops >= maxRedirects) {
            throw new ConnectionError(`${operationId}: redirect to ${target} refused`);
        }
        url = new URL(location, url).href;
    }
}
export function discard(body) {
    body?.cancel().catch(() => undefined);
}
