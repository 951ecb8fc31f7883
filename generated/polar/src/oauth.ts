/** Where the issuer of each scheme describes itself, for `openIdConnect`. */
export const openIdConnectUrls: { readonly oidc: string } = {
  oidc: "/.well-known/openid-configuration",
};
export {
  openIdConnect,
  tokenSource,
  type ClientCredentials,
  type OAuthCredential,
  type RefreshCredentials,
  type RefreshedTokens,
  type TokenSource,
} from "./runtime/oauth.js";
