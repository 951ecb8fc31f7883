import type { CustomerSeat } from "./shared.js";
/** Outcome of accepting an invitation. */
export interface CustomerSeatClaimResponse {
  /** The seat, now claimed. */
  seat: CustomerSeat;
  /** Token that opens the customer portal at once. */
  customer_session_token: string;
}
/** A seat to give to someone. */
export interface SeatAssign {
  /**
   * Subscription to take the seat from. Format: uuid.
   * @example "19a6b4c7-d2e3-4f58-8c01-b7d9e6f5a430"
   */
  subscription_id?: string | null;
  /**
   * One-time order to take the seat from, in place of a subscription. Format: uuid.
   * @example "64d0e9f2-8b1c-47a5-9f63-c3a1b2d4e508"
   */
  order_id?: string | null;
  /**
   * Address of the person who gets the seat. Together with `external_member_id` it creates the member when there is none yet. Format: email.
   * @example "sam.lee@example.com"
   */
  email?: string | null;
  /**
   * Customer who gets the seat, by the identifier in your own system.
   * @example "user_42"
   */
  external_customer_id?: string | null;
  /**
   * Customer who gets the seat. Format: uuid.
   * @example "3f6d2b8e-91c4-4a7d-b0f5-6e2a8c1d4b97"
   */
  customer_id?: string | null;
  /**
   * Member who gets the seat, by the identifier in your own system. Alone, it must name someone who already is a member.
   * @example "staff_7"
   */
  external_member_id?: string | null;
  /**
   * Member who gets the seat. Format: uuid.
   * @example "e21a7c5d-48b3-4f96-a7d1-9c0b3e5f6a82"
   */
  member_id?: string | null;
  /**
   * Data of your own to keep with the seat: 10 keys at most, and no more than 1 KB in all.
   * @example {"department":"design"}
   */
  metadata?: {
    [key: string]: unknown;
  } | null;
  /**
   * Whether to skip the invitation mail and mark the seat as claimed right away. Open to API calls only, not to the portal's pages.
   * @default false
   */
  immediate_claim?: boolean;
}
/** An invitation to accept. */
export interface SeatClaim {
  /**
   * Token taken from the link in the invitation mail.
   * @example "invite_4Zt9Qm2Lx8"
   */
  invitation_token: string;
}
/** What an invitation offers. Reading it changes nothing, so that mail scanners which follow links do no harm. */
export interface SeatClaimInfo {
  /**
   * Product the seat gives access to.
   * @example "Team plan"
   */
  product_name: string;
  /** Identifier of that product. Format: uuid. */
  product_id: string;
  /**
   * Seller of the product.
   * @example "Example Org"
   */
  organization_name: string;
  /**
   * Short name of the seller.
   * @example "example-org"
   */
  organization_slug: string;
  /**
   * Address the invitation went to.
   * @example "sam.lee@example.com"
   */
  customer_email: string;
  /** Whether the invitation can still be accepted. */
  can_claim: boolean;
}
