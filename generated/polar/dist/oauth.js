export const openIdConnectUrls = {
  oidc: "/.well-known/openid-configuration",
};
export { openIdConnect, tokenSource, } from "./runtime/oauth.js";
