/** Requests that no description has: the escape hatch of a client. */
import { call, type Call } from "./call.js";
import { Client } from "./client.js";
import { form, json } from "./encode.js";
import type { TransportError, UntypedError } from "./errors.js";
import type { CallOptions, CredentialSet } from "./types.js";

/** What a request takes beside its method and its path. */
export type RequestOptions<ServerName extends string = string> = CallOptions<
  CredentialSet,
  ServerName
> & {
  /** Plain values and lists of them. */
  readonly query?: { readonly [name: string]: unknown };
  /**
   * Text is sent as it is, and so are forms, bytes and streams, which are never repeated. Everything else goes as JSON.
   */
  readonly body?: unknown;
};

/**
 * Sends a request by the rules for all others: credentials, retries, deadline, errors, hooks. The segments of its path
 * are encoded as path parameters are, and lead nowhere but to the server. The first credential that `security` holds,
 * or else the client, is sent. The value is parsed JSON, or undefined; ask `raw()` for anything else.
 * @internal
 */
export function sendRequest(
  client: Client<unknown>,
  method: string,
  path: string,
  { query = {}, body, ...options }: RequestOptions = {},
): Call<unknown, UntypedError | TransportError> {
  const names = Object.keys(options.security ?? Client.config(client).credentials);
  const segments = path.split("/");
  return call(
    client,
    {
      id: `${method} ${path}`,
      // The second one is empty in addresses of other origins, and refused then.
      route: `${method} ${segments.map((part, at) => (at === 1 ? "{1}" : part && `{${at}}`)).join("/")}`,
      query: {
        query: (_, all, add) => {
          for (const [name, value] of Object.entries(all as object)) form(name, value, add);
        },
      },
      security: names[0] ? names.map((name) => [name]) : [[]],
      body(outgoing, rest, operation) {
        // What the platform has of bodies has a tag.
        const tag = (body as { readonly [Symbol.toStringTag]?: string } | undefined)?.[
          Symbol.toStringTag
        ];
        const isText = typeof body === "string";
        if (tag) outgoing.duplex = "half";
        // Bun would name no type.
        if (isText) outgoing.headers["content-type"] ??= "text/plain;charset=UTF-8";
        if (tag ?? isText) outgoing.body = body as string;
        else json(outgoing, rest, operation);
      },
      whole: 1,
      optional: 1,
      decode: (content) => (content ? (JSON.parse(content) as unknown) : undefined),
    },
    Object.assign({ query, body }, segments),
    { ...options, validation: "none" },
  );
}
