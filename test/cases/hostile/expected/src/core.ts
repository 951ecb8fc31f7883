import { Client } from "./runtime/client.js";
import { authorization, bearer, headerKey } from "./runtime/security.js";
import type { ApiSpec, ClientOptions, Token } from "./runtime/types.js";

/** What the runtime needs to know of the API as a whole. */
export const api: ApiSpec = {
  agent:
    "global-this-pwned-1-global-this-pwned-1-1-script-global-this-pwned-1-throws-pwned-1-pwned-1-pwned-1-global-this-pwned-1/0.1.0",
  requestId: "x-request-id",
  servers: {
    default: 'https://example.com/"+globalThis.PWNED_1+`$(PWNED_1)*/',
    server2: 'https://"+PWNED_1+".example.com',
  },
  schemes: {
    globalThisPWNED11PWNED1ScriptX: headerKey("*/\"];globalThis.PWNED_1=1;//'`$<\/script>"),
    digest: authorization('x"+PWNED_1+"'),
    oauth: bearer,
  },
};

/** Credentials by scheme. Which ones a client holds decides what it can call. */
export interface Credentials {
  /**
   * *​/ "; '; `; ${globalThis.PWNED_1} globalThis.PWNED_1 = 1; /​* </script><!--
   * globalThis.PWNED_1
   *
   * [U+202E] @throws {PWNED_1} {{PWNED_1}} {{{PWNED_1}}} \" \\ // #	[U+0000][U+D800] ```
   * globalThis.PWNED_1
   * ```
   */
  globalThisPWNED11PWNED1ScriptX?: Token | undefined;
  /**
   * *​/ "; '; `; ${globalThis.PWNED_1} globalThis.PWNED_1 = 1; /​* </script><!--
   * globalThis.PWNED_1
   *
   * [U+202E] @throws {PWNED_1} {{PWNED_1}} {{{PWNED_1}}} \" \\ // #	[U+0000][U+D800] ```
   * globalThis.PWNED_1
   * ```
   */
  digest?: Token | undefined;
  /**
   * Scopes: *​/"}];globalThis.PWNED_1=1;//'`${PWNED_1}</script>
   * [U+202E]@x.
   *
   * *​/ "; '; `; ${globalThis.PWNED_1} globalThis.PWNED_1 = 1; /​* </script><!--
   * globalThis.PWNED_1
   *
   * [U+202E] @throws {PWNED_1} {{PWNED_1}} {{{PWNED_1}}} \" \\ // #	[U+0000][U+D800] ```
   * globalThis.PWNED_1
   * ```
   */
  oauth?: Token | undefined;
}

/** The servers of the API by name. */
export type ServerName = "default" | "server2";

/** Options of a client. */
export type GlobalThisPWNED1GlobalThisPWNED11ScriptGlobalThisPWNED1ThrowsPWNED1PWNED1PWNED1GlobalThisPWNED1Options<
  Held extends Credentials = object,
> = ClientOptions<Held, ServerName>;

/** Makes the client that standalone functions take first. It carries no operation itself, so that a bundle holds only the functions in use. */
export function createClient<Held extends Credentials = object>(
  options?: GlobalThisPWNED1GlobalThisPWNED11ScriptGlobalThisPWNED1ThrowsPWNED1PWNED1PWNED1GlobalThisPWNED1Options<Held>,
): Client<Held> {
  return new Client(api, options);
}
