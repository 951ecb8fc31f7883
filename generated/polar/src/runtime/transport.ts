/** One attempt on the wire: fetch, and redirects under rules of our own. */
import { parseUrl } from "./client.js";
import { ConnectionError, SdkError } from "./errors.js";
import type { ClientOptions, Observer, Outgoing } from "./types.js";

/** Redirects that are followed at most. */
const maxRedirects = 5;

/**
 * Sends a request. Only GET and HEAD follow redirects, and only within the origin, so that neither a
 * credential nor a body travels on (RFC 9110 section 15.4).
 */
export async function follow(
  fetch: ClientOptions<object>["fetch"],
  outgoing: Outgoing,
  operationId: string,
  observer: Observer | undefined,
): Promise<Response> {
  const request = observer ? await observer.request(outgoing) : outgoing;
  let { url } = request;
  const originOf = (address: string) => parseUrl(address, url)?.origin;
  for (let hops = 0; ; hops++) {
    let response, location;
    try {
      // Not left to fetch: one of the caller's own may know nothing of signals.
      outgoing.signal?.throwIfAborted();
      response = await (fetch ?? globalThis.fetch)(url, request);
      location = response.headers.get("location");
    } catch (cause) {
      throw cause instanceof SdkError
        ? cause
        : new ConnectionError(`${operationId}: no answer from ${originOf("")}`, { cause });
    }
    await observer?.response(response);
    if (!location || !/30[12378]/.test(`${response.status}`)) return response;
    discard(response.body);
    const target = originOf(location);
    if (target !== originOf("") || !/GET|HEAD/.test(request.method) || hops >= maxRedirects) {
      throw new ConnectionError(`${operationId}: redirect to ${target} refused`);
    }
    url = new URL(location, url).href;
  }
}

/** Gives up a body that nobody will read, so that the connection is free again. */
export function discard(body: { cancel(): Promise<void> } | null | undefined): void {
  body?.cancel().catch(() => undefined);
}
