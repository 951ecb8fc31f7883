/** Tokens from an authorization server: grants of OAuth 2.0 (RFC 6749), discovery of OpenID Connect. */
import { call } from "./call.js";
import { addressOf, Client, parseUrl } from "./client.js";
import { formBody } from "./encode.js";
import { ApiError, MissingCredentialError, RequestEncodeError } from "./errors.js";
import { nextDelay } from "./retry.js";
import { basic, bearer, setHeader } from "./security.js";
import type { ApiSpec, ClientOptions, OperationSpec, Outgoing, Scheme, Token } from "./types.js";

/** What grants have in common. Times are milliseconds. */
type Grant = {
  /** Replaces the address of the document: https, or http on this machine. */
  readonly tokenUrl?: string;
  readonly scopes?: readonly string[];
  /** How the client shows who it is (RFC 6749 section 2.3.1). Default: the header. */
  readonly clientAuthentication?: "header" | "body";
  /** Further fields of the token request, as `audience` or `resource`. */
  readonly parameters?: { readonly [name: string]: string };
};

/** The client's own right (RFC 6749 section 4.4). */
export type ClientCredentials = Grant & {
  readonly clientId: string;
  readonly clientSecret: string;
};

/** A user's right, renewed for as long as the refresh token lasts (RFC 6749 section 6). */
export type RefreshCredentials = Grant & {
  readonly accessToken?: string;
  /** When the access token ends, as of `Date.now()`; unknown where left out. */
  readonly expiresAt?: number;
  readonly refreshToken: string;
  readonly clientId?: string;
  readonly clientSecret?: string;
  /** Told of every renewal, before the new token is used: servers may replace the refresh token. */
  readonly onRefresh?: (tokens: RefreshedTokens) => void | Promise<void>;
};

/** What a renewal gave. */
export type RefreshedTokens = {
  readonly accessToken: string;
  readonly refreshToken: string;
  /** Absent where the server does not tell. */
  readonly expiresAt?: number;
};

/** A token, a function that fetches one, or what tokens are asked for with. */
export type OAuthCredential = Token | ClientCredentials | RefreshCredentials;

/** A function that gives a token, the same to everyone until it ends. */
export type TokenSource = (this: unknown) => Promise<string>;

/** How token requests travel. */
type Transport = Pick<ClientOptions<object>, "fetch" | "timeoutMs">;

/** Where the document sends token requests; relative to the server. @internal */
export type GrantAddress = { readonly tokenUrl?: string; readonly refreshUrl?: string };

/** A server's address and what is to be known before it is asked. */
type Endpoint = { readonly tokenUrl: string; readonly body?: boolean };

/** Tokens by client credentials or by a refresh token, as a function that any scheme accepts. */
export function tokenSource(
  grant: (ClientCredentials | RefreshCredentials) & { readonly tokenUrl: string } & Transport,
): TokenSource {
  const { tokenUrl } = grant;
  return shared(grant, () => Promise.resolve({ tokenUrl }), grant);
}

/**
 * The same for an issuer of OpenID Connect: `url` is the address of its configuration, which names the
 * token endpoint (OpenID Connect Discovery 1.0 section 4).
 */
export function openIdConnect(
  grant: (ClientCredentials | RefreshCredentials) & { readonly url: string } & Transport,
): TokenSource {
  let found: Promise<Endpoint> | undefined;
  const find = () =>
    (found ??= discover(grant.url, grant).catch((error: unknown) => {
      found = undefined;
      throw error;
    }));
  return shared(grant, find, grant);
}

/**
 * Client options in which grants have become token sources; a client that is made of it shares them.
 * @internal
 */
export function withGrants(
  api: ApiSpec,
  addresses: { readonly [scheme: string]: GrantAddress },
  options: ClientOptions<object> = {},
): ClientOptions<object> {
  const credentials: Record<string, unknown> = { ...options.credentials };
  for (const [scheme, { tokenUrl, refreshUrl }] of Object.entries(addresses)) {
    const grant = credentials[scheme];
    if (!isGrant(grant)) continue;
    const written =
      grant.tokenUrl ?? ("refreshToken" in grant ? refreshUrl : undefined) ?? tokenUrl ?? "";
    const address = parseUrl(written, addressOf(api, options))?.href ?? "";
    const endpoint = () => Promise.resolve({ tokenUrl: written && address });
    credentials[scheme] = shared(grant, endpoint, options);
  }
  return { ...options, credentials };
}

/** An access token in the `authorization` header. A call of its own takes tokens, not grants. @internal */
export const oauthToken: Scheme = (outgoing, secret) => {
  if (typeof secret === "string") return bearer(outgoing, secret);
  throw new RequestEncodeError("security: must be a token; give a grant to the client");
};

function isGrant(value: unknown): value is ClientCredentials | RefreshCredentials {
  return (
    typeof value === "object" && value !== null && ("clientId" in value || "refreshToken" in value)
  );
}

/** Renewed this long before the end, in milliseconds, and never later than at nine tenths. */
const margin = 60_000;

/** One token for all calls, and one request for it however many of them wait. */
function shared(
  grant: ClientCredentials | RefreshCredentials,
  endpoint: () => Promise<Endpoint>,
  transport: Transport,
): TokenSource {
  const refreshes = "refreshToken" in grant;
  let token = refreshes ? grant.accessToken : undefined;
  let refreshToken = refreshes ? grant.refreshToken : "";
  let staleAt = (refreshes ? grant.expiresAt : undefined) ?? Infinity;
  if (staleAt < Infinity) staleAt = staleBefore(staleAt);
  let pending: Promise<string> | undefined;

  const renew = async (): Promise<string> => {
    const answer = await request(grant, refreshToken, await endpoint(), transport);
    const accessToken = answer["access_token"];
    if (typeof accessToken !== "string" || accessToken === "") throw refused("no access token");
    if (!/^bearer$/i.test((answer["token_type"] as string | undefined) ?? "bearer"))
      throw refused("a token that is no bearer token");
    const life = Number(answer["expires_in"] ?? NaN) * 1000;
    const expiresAt = life >= 0 ? Date.now() + life : undefined;
    token = accessToken;
    staleAt = expiresAt === undefined ? Infinity : staleBefore(expiresAt);
    const rotated = answer["refresh_token"];
    if (refreshes && typeof rotated === "string" && rotated !== "") refreshToken = rotated;
    if (refreshes) {
      await told(grant, {
        accessToken,
        refreshToken,
        ...(expiresAt === undefined ? {} : { expiresAt }),
      });
    }
    return accessToken;
  };

  const get = async (refusedToken?: string): Promise<string> => {
    if (token !== undefined && token !== refusedToken && Date.now() < staleAt) return token;
    return (pending ??= renew().finally(() => {
      pending = undefined;
    }));
  };

  return async function (this: unknown) {
    const first = await get();
    if (isOutgoing(this)) this.retry = renewOnce(this, first, get);
    return first;
  };
}

function staleBefore(expiresAt: number): number {
  const life = expiresAt - Date.now();
  return expiresAt - Math.min(margin, Math.max(0, life / 10));
}

async function told(grant: RefreshCredentials, tokens: RefreshedTokens): Promise<void> {
  try {
    await grant.onRefresh?.(tokens);
  } catch (cause) {
    throw new MissingCredentialError("onRefresh failed", { cause });
  }
}

function isOutgoing(value: unknown): value is Outgoing {
  return value instanceof Object && "url" in value && "headers" in value;
}

/** After a 401, once a call: another token in place of the refused one. A body that was read stays sent. */
function renewOnce(
  outgoing: Outgoing,
  refusedToken: string,
  get: (refusedToken: string) => Promise<string>,
): NonNullable<Outgoing["retry"]> {
  return async (response, secrets) => {
    if (response.status !== 401 || outgoing.duplex) return false;
    outgoing.retry = undefined;
    const sent = Object.entries(outgoing.headers).filter(([, value]) =>
      value.includes(refusedToken),
    );
    if (sent.length === 0) return false;
    const fresh = await get(refusedToken);
    secrets.push(fresh);
    for (const [name, value] of sent) {
      setHeader(
        outgoing,
        name,
        value.replaceAll(refusedToken, () => fresh),
      );
    }
    return true;
  };
}

type Fields = { readonly [name: string]: unknown };

/** One token request (RFC 6749 sections 4.4.2 and 6). */
async function request(
  grant: ClientCredentials | RefreshCredentials,
  refreshToken: string,
  { tokenUrl, body }: Endpoint,
  transport: Transport,
): Promise<Fields> {
  const { clientId, clientSecret, scopes, parameters } = grant;
  const inBody =
    clientSecret === undefined ||
    (grant.clientAuthentication ? grant.clientAuthentication === "body" : body);
  const fields = {
    ...parameters,
    grant_type: refreshToken ? "refresh_token" : "client_credentials",
    refresh_token: refreshToken || undefined,
    scope: scopes?.length ? scopes.join(" ") : undefined,
    ...(inBody ? { client_id: clientId, client_secret: clientSecret } : {}),
  };
  const login = inBody
    ? undefined
    : { username: formEncoded(clientId ?? ""), password: formEncoded(clientSecret) };
  return ask(safeAddress("tokenUrl", tokenUrl), transport, { body: formBody({}) }, fields, login);
}

/** The serialisation that RFC 6749 asks for in a header too (section 2.3.1, appendix B). */
function formEncoded(text: string): string {
  return new URLSearchParams([["", text]]).toString().slice(1);
}

const wellKnown = "/.well-known/openid-configuration";

/** The token endpoint of an issuer, which must be the one that was asked (section 4.3). */
async function discover(written: string, transport: Transport): Promise<Endpoint> {
  const given = safeAddress("url", written);
  const address = given.pathname.includes("/.well-known/")
    ? given
    : new URL(given.href.replace(/\/*$/, wellKnown));
  const answer = await ask(address, transport);
  const { origin, href } = address;
  const issuer = String(answer["issuer"]).replace(/\/$/, "");
  const matches = href.endsWith(wellKnown)
    ? issuer + wellKnown === href
    : parseUrl(issuer)?.origin === origin;
  if (!matches) throw refused(`${origin}: the configuration is that of another issuer`);
  const tokenUrl = answer["token_endpoint"] as string;
  const target = parseUrl(tokenUrl);
  if (target?.protocol !== "https:" && target?.origin !== origin) {
    throw refused(`${origin}: no safe token endpoint`);
  }
  const ways = answer["token_endpoint_auth_methods_supported"];
  const body =
    Array.isArray(ways) &&
    !ways.includes("client_secret_basic") &&
    ways.includes("client_secret_post");
  return { tokenUrl, body };
}

/** Secrets travel encrypted, or stay on the machine. */
function safeAddress(name: string, text: string): URL {
  const url = parseUrl(text);
  const isLocal = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url?.hostname ?? "");
  const isSafe = url?.protocol === "https:" || (url?.protocol === "http:" && isLocal);
  if (!url || !isSafe || url.username + url.password + url.hash) {
    throw new RequestEncodeError(`${name}: must be an https address, or one of this machine`);
  }
  return url;
}

/** The codes of RFC 6749 section 5.2: whatever else a server says might repeat a secret. */
const codes = [
  "invalid_request",
  "invalid_client",
  "invalid_grant",
  "unauthorized_client",
  "unsupported_grant_type",
  "invalid_scope",
];

/** Sends one request to an authorization server, by the rules for all requests; fails without its words. */
async function ask(
  { origin, pathname, search }: URL,
  { fetch, timeoutMs = 30_000 }: Transport,
  operation: Partial<OperationSpec> = {},
  fields: object = {},
  login?: { readonly username: string; readonly password: string },
): Promise<Fields> {
  const client = new Client(
    {
      agent: "oauth-client",
      servers: {},
      schemes: { client: basic },
      requestId: "x-request-id",
      retry: nextDelay,
    },
    { baseUrl: origin, timeoutMs, maxResponseBytes: 2 ** 20, ...(fetch && { fetch }) },
  );
  const spec: OperationSpec = {
    id: "token",
    // Braces would be taken for parameters.
    route: `${operation.body ? "POST" : "GET"} ${pathname}${search.replaceAll("{", "%7B")}`,
    ...(login && { security: [["client"]] }),
    ...operation,
  };
  const security = login && { security: { client: login } };
  const result = await call<unknown, unknown>(client, spec, fields, security ?? {}).result();
  if (result.ok) return Object(result.data) as Fields;
  const { error } = result;
  if (!(error instanceof ApiError)) {
    // An answer that cannot be read may hold a token: it is not passed on.
    const cause = result.response ? {} : { cause: error };
    throw new MissingCredentialError(`${origin}: no answer that can be read`, cause);
  }
  const said = (Object(error.body) as Fields)["error"];
  const code = codes.find((known) => known === said);
  throw refused(`${origin}: ${error.status}${code ? ` ${code}` : ""}`);
}

function refused(why: string): MissingCredentialError {
  return new MissingCredentialError(`token refused: ${why}`);
}
