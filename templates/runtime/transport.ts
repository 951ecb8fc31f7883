/** One attempt on the wire: fetch, and redirects under rules of our own. */
import { parseUrl } from "./client.js";
import { ConnectionError, SdkError } from "./errors.js";
import type { ClientOptions, Observer, Outgoing } from "./types.js";

/**
 * Sends a request. Only GET and HEAD follow redirects, five at most and only within the origin, so that neither a
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
  for (let hops = 0; ; hops++) {
    let response, location;
    try {
      // Not left to fetch: one of the caller's own may know nothing of signals.
      outgoing.signal?.throwIfAborted();
      response = await (fetch ?? globalThis.fetch)(url, request);
      // Whatever is no response ends here.
      location =
        "get" in response.headers &&
        /30[12378]/.test(`${response.status}`) &&
        response.headers.get("location");
    } catch (cause) {
      throw cause instanceof SdkError
        ? cause
        : new ConnectionError(`${operationId}: no answer from ${new URL(url).origin}`, { cause });
    }
    await observer?.response(response);
    // In a page a redirect has status 0 and no address: Fetch standard, "opaque-redirect filtered response".
    if (response.status && !location) return response;
    discard(response.body);
    const target = (location && parseUrl(location, url)) as URL | undefined;
    if (target?.origin !== new URL(url).origin || !/GET|HEAD/.test(request.method) || hops > 4) {
      throw new ConnectionError(
        `${operationId}: redirect to ${target?.origin ?? "nowhere"} refused`,
      );
    }
    url = target.href;
  }
}

/** Gives up a body that nobody will read, so that the connection is free again. */
export function discard(body: { cancel(): Promise<void> } | null | undefined): void {
  body?.cancel().catch(() => undefined);
}
