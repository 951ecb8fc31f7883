import type { ServerName } from "./core.js";
import { Security } from "./runtime/security.js";
import type { CallOptions, Requirement, Token } from "./runtime/types.js";

/** One of the credentials that these operations accept, as a plain object. */
export type CustomerSessionOrMemberSession =
  | { readonly customerSession: Token; readonly memberSession?: never }
  | { readonly customerSession?: never; readonly memberSession: Token };

/** One of the credentials for a single call; prints as empty. */
export class CustomerSessionOrMemberSessionSecurity extends Security<CustomerSessionOrMemberSession> {}

/** What a client must hold for `security` to be left out. */
export type CustomerSessionOrMemberSessionHeld =
  { readonly customerSession: unknown } | { readonly memberSession: unknown };

/** The options argument; required when the client holds no credential that fits. */
export type CustomerSessionOrMemberSessionOptions<Held> = [Held] extends [
  CustomerSessionOrMemberSessionHeld,
]
  ? [
      options?: CallOptions<
        CustomerSessionOrMemberSession | CustomerSessionOrMemberSessionSecurity,
        ServerName
      >,
    ]
  : [
      options: CallOptions<
        CustomerSessionOrMemberSession | CustomerSessionOrMemberSessionSecurity,
        ServerName
      > & {
        readonly security: CustomerSessionOrMemberSession | CustomerSessionOrMemberSessionSecurity;
      },
    ];

/** Any of these sets, in the order in which they are tried. */
export const customerSessionOrMemberSession: Requirement = [["customerSession"], ["memberSession"]];
export { CustomerSessionOrMemberSessionSecurity as CustomerPortalSeatsListSeatsSecurity };
export { CustomerSessionOrMemberSessionSecurity as CustomerPortalSeatsAssignSeatSecurity };
export { CustomerSessionOrMemberSessionSecurity as CustomerPortalSeatsRevokeSeatSecurity };
export { CustomerSessionOrMemberSessionSecurity as CustomerPortalSeatsResendInvitationSecurity };
export { CustomerSessionOrMemberSessionSecurity as CustomerPortalSeatsListClaimedSubscriptionsSecurity };
export { CustomerSessionOrMemberSessionSecurity as CustomerPortalCustomersGetSecurity };
export { CustomerSessionOrMemberSessionSecurity as CustomerPortalCustomersUpdateSecurity };
export { CustomerSessionOrMemberSessionSecurity as CustomerPortalCustomersListPaymentMethodsSecurity };
export { CustomerSessionOrMemberSessionSecurity as CustomerPortalCustomersAddPaymentMethodSecurity };
export { CustomerSessionOrMemberSessionSecurity as CustomerPortalCustomersConfirmPaymentMethodSecurity };
export { CustomerSessionOrMemberSessionSecurity as CustomerPortalCustomersDeletePaymentMethodSecurity };
export { CustomerSessionOrMemberSessionSecurity as CustomerPortalCustomersRequestEmailUpdateSecurity };

/** One of the credentials that these operations accept, as a plain object. */
export type OidcOrPatOrOat =
  | { readonly oidc: Token; readonly pat?: never; readonly oat?: never }
  | { readonly oidc?: never; readonly pat: Token; readonly oat?: never }
  | { readonly oidc?: never; readonly pat?: never; readonly oat: Token };

/** One of the credentials for a single call; prints as empty. */
export class OidcOrPatOrOatSecurity extends Security<OidcOrPatOrOat> {}

/** What a client must hold for `security` to be left out. */
export type OidcOrPatOrOatHeld =
  { readonly oidc: unknown } | { readonly pat: unknown } | { readonly oat: unknown };

/** The options argument; required when the client holds no credential that fits. */
export type OidcOrPatOrOatOptions<Held> = [Held] extends [OidcOrPatOrOatHeld]
  ? [options?: CallOptions<OidcOrPatOrOat | OidcOrPatOrOatSecurity, ServerName>]
  : [
      options: CallOptions<OidcOrPatOrOat | OidcOrPatOrOatSecurity, ServerName> & {
        readonly security: OidcOrPatOrOat | OidcOrPatOrOatSecurity;
      },
    ];

/** Any of these sets, in the order in which they are tried. */
export const oidcOrPatOrOat: Requirement = [["oidc"], ["pat"], ["oat"]];
export { OidcOrPatOrOatSecurity as CustomerSeatsListSeatsSecurity };
export { OidcOrPatOrOatSecurity as CustomerSeatsAssignSeatSecurity };
export { OidcOrPatOrOatSecurity as CustomerSeatsRevokeSeatSecurity };
export { OidcOrPatOrOatSecurity as CustomerSeatsResendInvitationSecurity };
export { OidcOrPatOrOatSecurity as CustomersListSecurity };
export { OidcOrPatOrOatSecurity as CustomersCreateSecurity };
export { OidcOrPatOrOatSecurity as CustomersExportSecurity };
export { OidcOrPatOrOatSecurity as CustomersGetSecurity };
export { OidcOrPatOrOatSecurity as CustomersUpdateSecurity };
export { OidcOrPatOrOatSecurity as CustomersDeleteSecurity };
export { OidcOrPatOrOatSecurity as CustomersGetExternalSecurity };
export { OidcOrPatOrOatSecurity as CustomersUpdateExternalSecurity };
export { OidcOrPatOrOatSecurity as CustomersDeleteExternalSecurity };
export { OidcOrPatOrOatSecurity as CustomersGetStateSecurity };
export { OidcOrPatOrOatSecurity as CustomersGetStateExternalSecurity };
export { OidcOrPatOrOatSecurity as CustomersListPaymentMethodsSecurity };
export { OidcOrPatOrOatSecurity as CustomersListPaymentMethodsExternalSecurity };
export { OidcOrPatOrOatSecurity as CustomersMembersCreateSecurity };
export { OidcOrPatOrOatSecurity as CustomersMembersGetSecurity };
export { OidcOrPatOrOatSecurity as CustomersMembersUpdateSecurity };
export { OidcOrPatOrOatSecurity as CustomersMembersDeleteSecurity };
export { OidcOrPatOrOatSecurity as CustomersMembersCreateExternalSecurity };
export { OidcOrPatOrOatSecurity as CustomersMembersGetExternalSecurity };
export { OidcOrPatOrOatSecurity as CustomersMembersUpdateExternalSecurity };
export { OidcOrPatOrOatSecurity as CustomersMembersDeleteExternalSecurity };
