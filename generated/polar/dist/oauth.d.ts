/** Where the issuer of each scheme describes itself, for `openIdConnect`. */
export declare const openIdConnectUrls: {
  readonly oidc: string;
};
export { openIdConnect, tokenSource, type ClientCredentials, type OAuthCredential, type RefreshCredentials, type RefreshedTokens, type TokenSource, } from "./runtime/oauth.js";
