/** What each kind of security scheme asks of a caller, and what it does to a request. */
import type { SecurityScheme } from "../ir/api.ts";
import { assertNever } from "../ir/types.ts";
import { code, stringLiteral, type Code, type Prose } from "./encode.ts";
import { codeSpan, markdownLine } from "./markdown.ts";

/** The runtime's type for the credential of a scheme. */
export function credentialTypeName(scheme: SecurityScheme): "BasicLogin" | "Token" {
  return scheme.kind === "basic" ? "BasicLogin" : "Token";
}

/** The runtime's function for a scheme, with its argument; `use` imports a function by name. */
export function schemeFunction(scheme: SecurityScheme, use: (name: string) => Code): Code {
  switch (scheme.kind) {
    case "basic":
      return use("basic");
    case "bearer":
    case "oauth2":
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
