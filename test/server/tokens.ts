/** Tokens that tests and the demo call the server with. */
import type { Seed } from "./seed.ts";
import type { Store } from "./store.ts";

/** Scopes of a portal session. */
export const portalScopes = ["customer_portal:read", "customer_portal:write"];

const allScopes = ["customers", "members", "customer_seats"].flatMap((area) => [
  `${area}:read`,
  `${area}:write`,
]);

/** Ready tokens with every scope, and ways to make others. */
export type Tokens = {
  /** Organization access token of the seeded organization. */
  oat: string;
  /** Personal access token; it sees all organizations. */
  pat: string;
  oidc: string;
  /** A portal session; without an id, of the individual with many claimed seats. */
  customerSession(customerId?: string): string;
  /** A portal session of a member; without an id, of the owner of the paying team. */
  memberSession(memberId?: string): string;
  /** A token of any scheme with just these scopes. */
  withScopes(
    scheme: "oat" | "pat" | "oidc" | "customer_session" | "member_session",
    scopes: string[],
  ): string;
};

/** Issues the tokens for a freshly seeded store. */
export function createTokens(store: Store, seed: Seed): Tokens {
  const organizationId = seed.organization.id;
  const session = (customerId: string, scopes = portalScopes) =>
    store.addToken({ scheme: "customer_session", scopes, customerId }).value;
  const memberSession = (memberId: string, scopes = portalScopes) => {
    const customerId = store.members.get(memberId)?.customer_id;
    if (customerId === undefined) throw new Error(`No member ${memberId}`);
    return store.addToken({ scheme: "member_session", scopes, customerId, memberId }).value;
  };
  return {
    oat: store.addToken({ scheme: "oat", scopes: allScopes, organizationId }).value,
    pat: store.addToken({ scheme: "pat", scopes: allScopes }).value,
    oidc: store.addToken({ scheme: "oidc", scopes: allScopes }).value,
    customerSession: (customerId = seed.customer.id) => session(customerId),
    memberSession: (memberId = seed.owner.id) => memberSession(memberId),
    withScopes(scheme, scopes) {
      if (scheme === "customer_session") return session(seed.customer.id, scopes);
      if (scheme === "member_session") return memberSession(seed.owner.id, scopes);
      return store.addToken({ scheme, scopes, ...(scheme === "oat" && { organizationId }) }).value;
    },
  };
}
