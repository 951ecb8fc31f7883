import { call, addressOf, Client, parseUrl, formBody, ApiError, MissingCredentialError, RequestEncodeError, nextDelay, basic, bearer, setHeader } from "./index.js";
export function tokenSource(grant) {
  const { tokenUrl } = grant;
  return shared(grant, () => Promise.resolve({ tokenUrl }), grant);
}
export function openIdConnect(grant) {
  let found;
  const find = () => (found ??= discover(grant.url, grant).catch((error) => {
    found = undefined;
    throw error;
  }));
  return shared(grant, find, grant);
}
export function withGrants(api, addresses, options = {}) {
  const credentials = { ...options.credentials };
  for (const [scheme, { tokenUrl, refreshUrl }] of Object.entries(addresses)) {
    const grant = credentials[scheme];
    if (!isGrant(grant))
      continue;
    const written = grant.tokenUrl ?? ("refreshToken" in grant ? refreshUrl : undefined) ?? tokenUrl ?? "";
    const address = parseUrl(written, addressOf(api, options))?.href ?? "";
    const endpoint = () => Promise.resolve({ tokenUrl: written && address });
    credentials[scheme] = shared(grant, endpoint, options);
  }
  return { ...options, credentials };
}
export const oauthToken = (outgoing, secret) => {
  if (typeof secret === "string")
    return bearer(outgoing, secret);
  throw new RequestEncodeError("security: must be a token; give a grant to the client");
};
function isGrant(value) {
  return (typeof value === "object" && value !== null && ("clientId" in value || "refreshToken" in value));
}
const margin = 60_000;
function shared(grant, endpoint, transport) {
  const refreshes = "refreshToken" in grant;
  let token = refreshes ? grant.accessToken : undefined;
  let refreshToken = refreshes ? grant.refreshToken : "";
  let staleAt = (refreshes ? grant.expiresAt : undefined) ?? Infinity;
  if (staleAt < Infinity)
    staleAt = staleBefore(staleAt);
  let pending;
  const renew = async () => {
    const answer = await request(grant, refreshToken, await endpoint(), transport);
    const accessToken = answer["access_token"];
    if (typeof accessToken !== "string" || accessToken === "")
      throw refused("no access token");
    if (!/^bearer$/i.test(answer["token_type"] ?? "bearer"))
      throw refused("a token that is no bearer token");
    const life = Number(answer["expires_in"] ?? NaN) * 1000;
    const expiresAt = life >= 0 ? Date.now() + life : undefined;
    token = accessToken;
    staleAt = expiresAt === undefined ? Infinity : staleBefore(expiresAt);
    const rotated = answer["refresh_token"];
    if (refreshes && typeof rotated === "string" && rotated !== "")
      refreshToken = rotated;
    if (refreshes) {
      await told(grant, {
        accessToken,
        refreshToken,
        ...(expiresAt === undefined ? {} : { expiresAt }),
      });
    }
    return accessToken;
  };
  const get = async (refusedToken) => {
    if (token !== undefined && token !== refusedToken && Date.now() < staleAt)
      return token;
    return (pending ??= renew().finally(() => {
      pending = undefined;
    }));
  };
  return async function () {
    const first = await get();
    if (isOutgoing(this))
      this.retry = renewOnce(this, first, get);
    return first;
  };
}
function staleBefore(expiresAt) {
  const life = expiresAt - Date.now();
  return expiresAt - Math.min(margin, Math.max(0, life / 10));
}
async function told(grant, tokens) {
  try {
    await grant.onRefresh?.(tokens);
  }
  catch (cause) {
    throw new MissingCredentialError("onRefresh failed", { cause });
  }
}
function isOutgoing(value) {
  return value instanceof Object && "url" in value && "headers" in value;
}
function renewOnce(outgoing, refusedToken, get) {
  return async (response, secrets) => {
    if (response.status !== 401 || outgoing.duplex)
      return false;
    outgoing.retry = undefined;
    const sent = Object.entries(outgoing.headers).filter(([, value]) => value.includes(refusedToken));
    if (sent.length === 0)
      return false;
    const fresh = await get(refusedToken);
    secrets.push(fresh);
    for (const [name, value] of sent) {
      setHeader(outgoing, name, value.replaceAll(refusedToken, () => fresh));
    }
    return true;
  };
}
async function request(grant, refreshToken, { tokenUrl, body }, transport) {
  const { clientId, clientSecret, scopes, parameters } = grant;
  const inBody = clientSecret === undefined ||
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
function formEncoded(text) {
  return new URLSearchParams([["", text]]).toString().slice(1);
}
const wellKnown = "/.well-known/openid-configuration";
async function discover(written, transport) {
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
  if (!matches)
    throw refused(`${origin}: the configuration is that of another issuer`);
  const tokenUrl = answer["token_endpoint"];
  const target = parseUrl(tokenUrl);
  if (target?.protocol !== "https:" && target?.origin !== origin) {
    throw refused(`${origin}: no safe token endpoint`);
  }
  const ways = answer["token_endpoint_auth_methods_supported"];
  const body = Array.isArray(ways) &&
    !ways.includes("client_secret_basic") &&
    ways.includes("client_secret_post");
  return { tokenUrl, body };
}
function safeAddress(name, text) {
  const url = parseUrl(text);
  const isLocal = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url?.hostname ?? "");
  const isSafe = url?.protocol === "https:" || (url?.protocol === "http:" && isLocal);
  if (!url || !isSafe || url.username + url.password + url.hash) {
    throw new RequestEncodeError(`${name}: must be an https address, or one of this machine`);
  }
  return url;
}
const codes = [
  "invalid_request",
  "invalid_client",
  "invalid_grant",
  "unauthorized_client",
  "unsupported_grant_type",
  "invalid_scope",
];
async function ask({ origin, pathname, search }, { fetch, timeoutMs = 30_000 }, operation = {}, fields = {}, login) {
  const client = new Client({
    agent: "oauth-client",
    servers: {},
    schemes: { client: basic },
    requestId: "x-request-id",
    retry: nextDelay,
  }, { baseUrl: origin, timeoutMs, maxResponseBytes: 2 ** 20, ...(fetch && { fetch }) });
  const spec = {
    id: "token",
    route: `${operation.body ? "POST" : "GET"} ${pathname}${search.replaceAll("{", "%7B")}`,
    ...(login && { security: [["client"]] }),
    ...operation,
  };
  const security = login && { security: { client: login } };
  const result = await call(client, spec, fields, security ?? {}).result();
  if (result.ok)
    return Object(result.data);
  const { error } = result;
  if (!(error instanceof ApiError)) {
    const cause = result.response ? {} : { cause: error };
    throw new MissingCredentialError(`${origin}: no answer that can be read`, cause);
  }
  const said = Object(error.body)["error"];
  const code = codes.find((known) => known === said);
  throw refused(`${origin}: ${error.status}${code ? ` ${code}` : ""}`);
}
function refused(why) {
  return new MissingCredentialError(`token refused: ${why}`);
}
