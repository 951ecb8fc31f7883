import { Security } from "./runtime/index.js";
export class CustomerSessionOrMemberSessionSecurity extends Security {
}
export const customerSessionOrMemberSession = [["customerSession"], ["memberSession"]];
export class OidcOrPatOrOatSecurity extends Security {
}
export const oidcOrPatOrOat = [["oidc"], ["pat"], ["oat"]];
