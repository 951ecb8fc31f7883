/** What each kind of security scheme asks of a caller, and what it does to a request. */
import type { SecurityScheme } from "../ir/api.ts";
import { assertNever } from "../ir/types.ts";
import { code, stringLiteral, type Code, type Prose } from "./encode.ts";
import { codeSpan, markdownLine } from "./markdown.ts";

/** The runtime's type for the credential of a scheme. */
export function credentialTypeName(scheme: SecurityScheme): "BasicLogin" | "Token" {
  return scheme.kind === "basic" ? "BasicLogin" : "Token";
}

/** The same for a client, which can also hold what tokens are asked for with. */
export function heldTypeName(scheme: SecurityScheme): "BasicLogin" | "Token" | "OAuthCredential" {
  return scheme.kind === "oauth2" ? "OAuthCredential" : credentialTypeName(scheme);
}

/** Schemes whose tokens an authorization server gives out. */
export function grantedSchemes(schemes: readonly SecurityScheme[]): GrantedScheme[] {
  return schemes.filter((scheme) => scheme.kind === "oauth2" || scheme.kind === "openIdConnect");
}

type GrantedScheme = Extract<SecurityScheme, { kind: "oauth2" | "openIdConnect" }>;

/** Where the flows of a scheme send token requests; those of the client's own right before others. */
export function grantAddresses({ flows }: Extract<SecurityScheme, { kind: "oauth2" }>): {
  tokenUrl?: string;
  refreshUrl?: string;
} {
  const own = flows.find(({ kind }) => kind === "clientCredentials");
  const all = own ? [own, ...flows] : flows;
  const tokenUrl = all.find((flow) => flow.tokenUrl !== undefined)?.tokenUrl;
  const refreshUrl = all.find((flow) => flow.refreshUrl !== undefined)?.refreshUrl;
  return {
    ...(tokenUrl === undefined ? {} : { tokenUrl }),
    ...(refreshUrl === undefined ? {} : { refreshUrl }),
  };
}

/** The runtime's function for a scheme, with its argument; `use` imports a function by name. */
export function schemeFunction(scheme: SecurityScheme, use: (name: string) => Code): Code {
  switch (scheme.kind) {
    case "basic":
      return use("basic");
    case "oauth2":
      return use("oauthToken");
    case "bearer":
    case "openIdConnect":
      return use("bearer");
    case "http":
      return code`${use("authorization")}(${stringLiteral(scheme.scheme)})`;
    case "apiKey": {
      const place = { header: "headerKey", query: "queryKey", cookie: "cookieKey" }[scheme.in];
      return code`${use(place)}(${stringLiteral(scheme.name)})`;
    }
    case "mutualTLS":
      return use("connection");
    default:
      return assertNever(scheme);
  }
}

/** What a scheme is, in words. */
export function schemeKind(scheme: SecurityScheme): Prose {
  switch (scheme.kind) {
    case "apiKey":
      return `key in ${scheme.in} ${codeSpan(scheme.name)}` as Prose;
    case "http":
      return `HTTP ${markdownLine(scheme.scheme)}` as Prose;
    case "basic":
      return "user name and password" as Prose;
    case "bearer":
      return "bearer token" as Prose;
    case "oauth2":
      return "OAuth 2 token" as Prose;
    case "openIdConnect":
      return "OpenID Connect token" as Prose;
    case "mutualTLS":
      return "client certificate" as Prose;
    default:
      return assertNever(scheme);
  }
}
