import { validate, Client, nextDelay, bearer } from "./runtime/index.js";
export const api = {
  agent: "sdkwright-polar/0.1.0",
  requestId: "x-request-id",
  servers: { production: "https://api.polar.sh", sandbox: "https://sandbox-api.polar.sh" },
  schemes: {
    oidc: bearer,
    pat: bearer,
    oat: bearer,
    customerSession: bearer,
    memberSession: bearer,
  },
  retry: nextDelay,
  validate,
};
export function createClient(options) {
  return new Client(api, options);
}
