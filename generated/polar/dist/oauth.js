export { openIdConnect, tokenSource } from "./runtime/oauth.js";
export const openIdConnectUrls = {
  oidc: "/.well-known/openid-configuration",
};
