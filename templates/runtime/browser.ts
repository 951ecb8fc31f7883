/** Keeps credentials of servers out of pages, where everybody who opens the page can read them. */
import { RequestEncodeError } from "./errors.js";
import type { ClientOptions, CredentialSet } from "./types.js";

/** What a client of a package with such credentials takes beside all others. */
export type BrowserOptions = {
  /**
   * Lets a client in a page hold a credential that is meant for servers. Whoever opens the page can then
   * read it, and do all that it allows.
   */
  readonly dangerouslyAllowBrowser?: boolean;
};

/**
 * The options, unless a page would hold one of these credentials: throws a `RequestEncodeError` then.
 * @internal
 */
export function outsideBrowsers(
  schemes: readonly string[],
  options: ClientOptions<object> & BrowserOptions = {},
): ClientOptions<object> {
  const held = (options.credentials ?? {}) as CredentialSet;
  const found = schemes.find((scheme) => held[scheme] !== undefined);
  // A window has a document; servers and their workers have none.
  if (found !== undefined && !options.dangerouslyAllowBrowser && "document" in globalThis) {
    throw new RequestEncodeError(
      `${found}: a secret of servers, which everybody can read in a page (dangerouslyAllowBrowser)`,
    );
  }
  return options;
}
