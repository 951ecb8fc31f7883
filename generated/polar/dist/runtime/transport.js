import { parseUrl } from "./client.js";
import { ConnectionError, SdkError } from "./errors.js";
export async function follow(fetch, outgoing, operationId, observer) {
  const request = observer ? await observer.request(outgoing) : outgoing;
  let { url } = request;
  for (let hops = 0;; hops++) {
    let response, location;
    try {
      outgoing.signal?.throwIfAborted();
      response = await (fetch ?? globalThis.fetch)(url, request);
      location =
        "get" in response.headers &&
          /30[12378]/.test(`${response.status}`) &&
          response.headers.get("location");
    }
    catch (cause) {
      throw cause instanceof SdkError
        ? cause
        : new ConnectionError(`${operationId}: no answer from ${new URL(url).origin}`, { cause });
    }
    await observer?.response(response);
    if (response.status && !location)
      return response;
    discard(response.body);
    const target = location ? parseUrl(location, url) : undefined;
    if (target?.origin !== new URL(url).origin || !/GET|HEAD/.test(request.method) || hops > 4) {
      throw new ConnectionError(`${operationId}: redirect to ${target?.origin ?? "nowhere"} refused`);
    }
    url = target.href;
  }
}
export function discard(body) {
  body?.cancel().catch(() => undefined);
}
