import { type Call, call } from "../../runtime/call.js";
import type { Client } from "../../runtime/client.js";
import { text } from "../../runtime/decode.js";
import { asIs } from "../../runtime/encode.js";
import type { TransportError, UntypedError } from "../../runtime/errors.js";
import type { OperationSpec } from "../../runtime/types.js";
import {
  type GlobalThisPWNED11PWNED1ScriptX2Options,
  globalThisPWNED11PWNED1ScriptX2,
} from "../../security.js";

/** Arguments of `a.bGlobalThis.pwned1`. */
export interface ABGlobalThisPwned1Request {
  id: string;
  body?: string;
}

/** Errors of `a.bGlobalThis.pwned1`. */
export type ABGlobalThisPwned1Error = UntypedError | TransportError;

/** Scopes of which `a.bGlobalThis.pwned1` needs one. */
export type ABGlobalThisPwned1Scope =
  '*/ "; \'; `; ${globalThis.PWNED_1} globalThis.PWNED_1 = 1; /* <\/script><\u0021-- \u2028globalThis.PWNED_1\u2029\n\u202e @throws {PWNED_1} {{PWNED_1}} {{{PWNED_1}}} \\" \\\\ // #\t\u0000\ud800 ```\nglobalThis.PWNED_1\n```';

/** Data of {@link pwned1}. @internal */
export const pwned1Operation: OperationSpec = {
  security: globalThisPWNED11PWNED1ScriptX2,
  id: 'a:b"; globalThis.PWNED_1; //',
  route: "PUT /typed/{id}",
  body: /* @__PURE__ */ asIs('text/plain; x="*/PWNED_1`"'),
  whole: 1,
  optional: 1,
  accept: 'text/csv;"+PWNED_1+"',
  decode: text,
};

/**
 * `PUT /typed/{id}`. Scopes: `*​/ "; '; `; ${globalThis.PWNED_1} globalThis.PWNED_1 = 1; /​* </script><!--
 * globalThis.PWNED_1
 *
 * [U+202E] @throws {PWNED_1} {{PWNED_1}} {{{PWNED_1}}} \" \\ // #	[U+0000][U+D800] ```
 * globalThis.PWNED_1
 * ````.
 */
export function pwned1<Held>(
  client: Client<Held>,
  request: ABGlobalThisPwned1Request,
  ...options: GlobalThisPWNED11PWNED1ScriptX2Options<Held>
): Call<string, ABGlobalThisPwned1Error> {
  return call(client, pwned1Operation, request, options[0]);
}
