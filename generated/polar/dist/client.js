import { CustomerNotReady, HTTPValidationError, PaymentMethodInUseByActiveSubscription, PaymentMethodSetupFailed, ResourceNotFound, AmbiguousExternalCustomerID, NotPermitted } from "./errors.js";
import { call, empty, json, byPage, paged, text, deepObject, validateWithAll, Client, merged, observe, sendRequest } from "./runtime/index.js";
import { customerSessionOrMemberSession, oidcOrPatOrOat } from "./security.js";
import { api } from "./core.js";
export class CustomerPortalCustomers {
  #client;
  constructor(client) {
    this.#client = client;
  }
  get(request, ...options) {
    return call(this.#client, {
      security: customerSessionOrMemberSession,
      id: "customer_portal:customers:get",
      route: "GET /v1/customer-portal/customers/me",
    }, request, options[0]);
  }
  update(request, ...options) {
    return call(this.#client, {
      security: customerSessionOrMemberSession,
      errors: { 422: HTTPValidationError },
      id: "customer_portal:customers:update",
      route: "PATCH /v1/customer-portal/customers/me",
      body: json,
    }, request, options[0]);
  }
  listPaymentMethods(request, ...options) {
    return paged(this.#client, {
      security: customerSessionOrMemberSession,
      errors: { 422: HTTPValidationError },
      id: "customer_portal:customers:list_payment_methods",
      route: "GET /v1/customer-portal/customers/me/payment-methods{?page,limit}",
    }, { advance: byPage, field: "page", items: ["items"], end: ["pagination", "max_page"] }, request, options[0]);
  }
  addPaymentMethod(request, ...options) {
    return call(this.#client, {
      security: customerSessionOrMemberSession,
      errors: { 400: PaymentMethodSetupFailed, 422: HTTPValidationError },
      id: "customer_portal:customers:add_payment_method",
      route: "POST /v1/customer-portal/customers/me/payment-methods",
      body: json,
    }, request, options[0]);
  }
  confirmPaymentMethod(request, ...options) {
    return call(this.#client, {
      security: customerSessionOrMemberSession,
      errors: { 403: CustomerNotReady, 422: HTTPValidationError },
      id: "customer_portal:customers:confirm_payment_method",
      route: "POST /v1/customer-portal/customers/me/payment-methods/confirm",
      body: json,
    }, request, options[0]);
  }
  deletePaymentMethod(request, ...options) {
    return call(this.#client, {
      security: customerSessionOrMemberSession,
      errors: {
        400: PaymentMethodInUseByActiveSubscription,
        404: ResourceNotFound,
        422: HTTPValidationError,
      },
      id: "customer_portal:customers:delete_payment_method",
      route: "DELETE /v1/customer-portal/customers/me/payment-methods/{id}",
      decode: empty,
    }, request, options[0]);
  }
  requestEmailUpdate(request, ...options) {
    return call(this.#client, {
      security: customerSessionOrMemberSession,
      errors: { 422: HTTPValidationError },
      id: "customer_portal:customers:request_email_update",
      route: "POST /v1/customer-portal/customers/me/email-update/request",
      body: json,
    }, request, options[0]);
  }
  checkEmailUpdate(request, options) {
    return call(this.#client, {
      errors: { 401: "Verification token unknown or expired.", 422: HTTPValidationError },
      id: "customer_portal:customers:check_email_update",
      route: "GET /v1/customer-portal/customers/me/email-update/check{?token}",
      decode: empty,
    }, request, options);
  }
  verifyEmailUpdate(request, options) {
    return call(this.#client, {
      errors: {
        401: "Verification token unknown or expired.",
        422: "The new address belongs to another customer.",
      },
      id: "customer_portal:customers:verify_email_update",
      route: "POST /v1/customer-portal/customers/me/email-update/verify",
      body: json,
    }, request, options);
  }
}
export class CustomerPortalSeats {
  #client;
  constructor(client) {
    this.#client = client;
  }
  listSeats(request, ...options) {
    return call(this.#client, {
      security: customerSessionOrMemberSession,
      errors: {
        401: "Credential missing or invalid.",
        403: "Access denied, or seat-based pricing is switched off.",
        404: "No such subscription or order.",
        422: HTTPValidationError,
      },
      id: "customer_portal:seats:list_seats",
      route: "GET /v1/customer-portal/seats{?subscription_id,order_id}",
    }, request, options[0]);
  }
  assignSeat(request, ...options) {
    return call(this.#client, {
      security: customerSessionOrMemberSession,
      errors: {
        400: "All seats are taken, or the person already holds one.",
        401: "Credential missing or invalid.",
        403: "Access denied, or seat-based pricing is switched off.",
        404: "Subscription, order or customer does not exist.",
        422: HTTPValidationError,
      },
      id: "customer_portal:seats:assign_seat",
      route: "POST /v1/customer-portal/seats",
      body: json,
    }, request, options[0]);
  }
  revokeSeat(request, ...options) {
    return call(this.#client, {
      security: customerSessionOrMemberSession,
      errors: {
        401: "Credential missing or invalid.",
        403: "Access denied, or seat-based pricing is switched off.",
        404: "No such seat.",
        422: HTTPValidationError,
      },
      id: "customer_portal:seats:revoke_seat",
      route: "DELETE /v1/customer-portal/seats/{seat_id}",
    }, request, options[0]);
  }
  resendInvitation(request, ...options) {
    return call(this.#client, {
      security: customerSessionOrMemberSession,
      errors: {
        400: "Seat is no longer waiting for its invitation to be accepted.",
        401: "Credential missing or invalid.",
        403: "Access denied, or seat-based pricing is switched off.",
        404: "No such seat.",
        422: HTTPValidationError,
      },
      id: "customer_portal:seats:resend_invitation",
      route: "POST /v1/customer-portal/seats/{seat_id}/resend",
    }, request, options[0]);
  }
  listClaimedSubscriptions(request, ...options) {
    return paged(this.#client, {
      security: customerSessionOrMemberSession,
      errors: { 401: "Credential missing or invalid.", 422: HTTPValidationError },
      id: "customer_portal:seats:list_claimed_subscriptions",
      route: "GET /v1/customer-portal/seats/subscriptions{?page,limit}",
    }, { advance: byPage, field: "page", items: ["items"], end: ["pagination", "max_page"] }, request, options[0]);
  }
}
export class CustomerPortal {
  seats;
  customers;
  constructor(client) {
    this.seats = new CustomerPortalSeats(client);
    this.customers = new CustomerPortalCustomers(client);
  }
}
export class CustomerSeats {
  #client;
  constructor(client) {
    this.#client = client;
  }
  listSeats(request, ...options) {
    return call(this.#client, {
      security: oidcOrPatOrOat,
      errors: {
        401: "Credential missing or invalid.",
        403: "Access denied, or seat-based pricing is switched off.",
        404: "No such subscription or order.",
        422: HTTPValidationError,
      },
      id: "customer-seats:list_seats",
      route: "GET /v1/customer-seats{?subscription_id,order_id}",
    }, request, options[0]);
  }
  assignSeat(request, ...options) {
    return call(this.#client, {
      security: oidcOrPatOrOat,
      errors: {
        400: "All seats are taken, or the person already holds one.",
        401: "Credential missing or invalid.",
        403: "Access denied, or seat-based pricing is switched off.",
        404: "Subscription, order or customer does not exist.",
        422: HTTPValidationError,
      },
      id: "customer-seats:assign_seat",
      route: "POST /v1/customer-seats",
      body: json,
    }, request, options[0]);
  }
  revokeSeat(request, ...options) {
    return call(this.#client, {
      security: oidcOrPatOrOat,
      errors: {
        401: "Credential missing or invalid.",
        403: "Access denied, or seat-based pricing is switched off.",
        404: "No such seat.",
        422: HTTPValidationError,
      },
      id: "customer-seats:revoke_seat",
      route: "DELETE /v1/customer-seats/{seat_id}",
    }, request, options[0]);
  }
  resendInvitation(request, ...options) {
    return call(this.#client, {
      security: oidcOrPatOrOat,
      errors: {
        400: "Seat is no longer waiting for its invitation to be accepted.",
        401: "Credential missing or invalid.",
        403: "Access denied, or seat-based pricing is switched off.",
        404: "No such seat.",
        422: HTTPValidationError,
      },
      id: "customer-seats:resend_invitation",
      route: "POST /v1/customer-seats/{seat_id}/resend",
    }, request, options[0]);
  }
  getClaimInfo(request, options) {
    return call(this.#client, {
      errors: {
        400: "Invitation token unknown or expired.",
        403: "The seller does not offer seat-based pricing.",
        404: "No such seat.",
        422: HTTPValidationError,
      },
      id: "customer-seats:get_claim_info",
      route: "GET /v1/customer-seats/claim/{invitation_token}",
    }, request, options);
  }
  claimSeat(request, options) {
    return call(this.#client, {
      errors: {
        400: "Invitation token unknown, expired or used before.",
        403: "The seller does not offer seat-based pricing.",
        422: HTTPValidationError,
      },
      id: "customer-seats:claim_seat",
      route: "POST /v1/customer-seats/claim",
      body: json,
    }, request, options);
  }
}
export class CustomersMembers {
  #client;
  constructor(client) {
    this.#client = client;
  }
  create(request, ...options) {
    return call(this.#client, {
      security: oidcOrPatOrOat,
      errors: { 403: NotPermitted, 404: ResourceNotFound, 422: HTTPValidationError },
      id: "customers:members:create",
      route: "POST /v1/customers/{id}/members",
      body: json,
    }, request, options[0]);
  }
  get(request, ...options) {
    return call(this.#client, {
      security: oidcOrPatOrOat,
      errors: { 404: ResourceNotFound, 422: HTTPValidationError },
      id: "customers:members:get",
      route: "GET /v1/customers/{id}/members/{member_id}",
    }, request, options[0]);
  }
  update(request, ...options) {
    return call(this.#client, {
      security: oidcOrPatOrOat,
      errors: { 404: ResourceNotFound, 422: HTTPValidationError },
      id: "customers:members:update",
      route: "PATCH /v1/customers/{id}/members/{member_id}",
      body: json,
    }, request, options[0]);
  }
  delete(request, ...options) {
    return call(this.#client, {
      security: oidcOrPatOrOat,
      errors: { 404: ResourceNotFound, 422: HTTPValidationError },
      id: "customers:members:delete",
      route: "DELETE /v1/customers/{id}/members/{member_id}",
      decode: empty,
    }, request, options[0]);
  }
  createExternal(request, ...options) {
    return call(this.#client, {
      security: oidcOrPatOrOat,
      errors: {
        403: NotPermitted,
        404: ResourceNotFound,
        409: AmbiguousExternalCustomerID,
        422: HTTPValidationError,
      },
      id: "customers:members:create_external",
      route: "POST /v1/customers/external/{external_id}/members",
      body: json,
      whole: 1,
    }, request, options[0]);
  }
  getExternal(request, ...options) {
    return call(this.#client, {
      security: oidcOrPatOrOat,
      errors: {
        404: ResourceNotFound,
        409: AmbiguousExternalCustomerID,
        422: HTTPValidationError,
      },
      id: "customers:members:get_external",
      route: "GET /v1/customers/external/{external_id}/members/{member_external_id}",
    }, request, options[0]);
  }
  updateExternal(request, ...options) {
    return call(this.#client, {
      security: oidcOrPatOrOat,
      errors: {
        404: ResourceNotFound,
        409: AmbiguousExternalCustomerID,
        422: HTTPValidationError,
      },
      id: "customers:members:update_external",
      route: "PATCH /v1/customers/external/{external_id}/members/{member_external_id}",
      body: json,
    }, request, options[0]);
  }
  deleteExternal(request, ...options) {
    return call(this.#client, {
      security: oidcOrPatOrOat,
      errors: {
        404: ResourceNotFound,
        409: AmbiguousExternalCustomerID,
        422: HTTPValidationError,
      },
      id: "customers:members:delete_external",
      route: "DELETE /v1/customers/external/{external_id}/members/{member_external_id}",
      decode: empty,
    }, request, options[0]);
  }
}
export class Customers {
  #client;
  members;
  constructor(client) {
    this.#client = client;
    this.members = new CustomersMembers(client);
  }
  list(request, ...options) {
    return paged(this.#client, {
      security: oidcOrPatOrOat,
      errors: { 422: HTTPValidationError },
      id: "customers:list",
      route: "GET /v1/customers/{?organization_id,email,query,active,page,limit,sorting}",
      query: { metadata: deepObject },
    }, { advance: byPage, field: "page", items: ["items"], end: ["pagination", "max_page"] }, request, options[0]);
  }
  create(request, ...options) {
    return call(this.#client, {
      security: oidcOrPatOrOat,
      errors: { 422: HTTPValidationError },
      id: "customers:create",
      route: "POST /v1/customers/",
      body: json,
    }, request, options[0]);
  }
  export(request, ...options) {
    return call(this.#client, {
      security: oidcOrPatOrOat,
      errors: { 422: HTTPValidationError },
      id: "customers:export",
      route: "GET /v1/customers/export{?organization_id}",
      accept: "text/csv",
      decode: text,
    }, request, options[0]);
  }
  get(request, ...options) {
    return call(this.#client, {
      security: oidcOrPatOrOat,
      errors: { 404: ResourceNotFound, 422: HTTPValidationError },
      id: "customers:get",
      route: "GET /v1/customers/{id}",
    }, request, options[0]);
  }
  update(request, ...options) {
    return call(this.#client, {
      security: oidcOrPatOrOat,
      errors: { 404: ResourceNotFound, 422: HTTPValidationError },
      id: "customers:update",
      route: "PATCH /v1/customers/{id}",
      body: json,
    }, request, options[0]);
  }
  delete(request, ...options) {
    return call(this.#client, {
      security: oidcOrPatOrOat,
      errors: { 404: ResourceNotFound, 422: HTTPValidationError },
      id: "customers:delete",
      route: "DELETE /v1/customers/{id}{?anonymize}",
      decode: empty,
    }, request, options[0]);
  }
  getExternal(request, ...options) {
    return call(this.#client, {
      security: oidcOrPatOrOat,
      errors: { 404: ResourceNotFound, 422: HTTPValidationError },
      id: "customers:get_external",
      route: "GET /v1/customers/external/{external_id}",
    }, request, options[0]);
  }
  updateExternal(request, ...options) {
    return call(this.#client, {
      security: oidcOrPatOrOat,
      errors: { 404: ResourceNotFound, 422: HTTPValidationError },
      id: "customers:update_external",
      route: "PATCH /v1/customers/external/{external_id}",
      body: json,
    }, request, options[0]);
  }
  deleteExternal(request, ...options) {
    return call(this.#client, {
      security: oidcOrPatOrOat,
      errors: { 404: ResourceNotFound, 422: HTTPValidationError },
      id: "customers:delete_external",
      route: "DELETE /v1/customers/external/{external_id}{?anonymize}",
      decode: empty,
    }, request, options[0]);
  }
  getState(request, ...options) {
    return call(this.#client, {
      security: oidcOrPatOrOat,
      errors: { 404: ResourceNotFound, 422: HTTPValidationError },
      id: "customers:get_state",
      route: "GET /v1/customers/{id}/state",
    }, request, options[0]);
  }
  getStateExternal(request, ...options) {
    return call(this.#client, {
      security: oidcOrPatOrOat,
      errors: { 404: ResourceNotFound, 422: HTTPValidationError },
      id: "customers:get_state_external",
      route: "GET /v1/customers/external/{external_id}/state",
    }, request, options[0]);
  }
  listPaymentMethods(request, ...options) {
    return paged(this.#client, {
      security: oidcOrPatOrOat,
      errors: { 404: ResourceNotFound, 422: HTTPValidationError },
      id: "customers:list_payment_methods",
      route: "GET /v1/customers/{id}/payment-methods{?page,limit}",
    }, { advance: byPage, field: "page", items: ["items"], end: ["pagination", "max_page"] }, request, options[0]);
  }
  listPaymentMethodsExternal(request, ...options) {
    return paged(this.#client, {
      security: oidcOrPatOrOat,
      errors: { 404: ResourceNotFound, 422: HTTPValidationError },
      id: "customers:list_payment_methods_external",
      route: "GET /v1/customers/external/{external_id}/payment-methods{?page,limit}",
    }, { advance: byPage, field: "page", items: ["items"], end: ["pagination", "max_page"] }, request, options[0]);
  }
}
export class Polar extends Client {
  customerPortal = new CustomerPortal(this);
  customerSeats = new CustomerSeats(this);
  customers = new Customers(this);
  constructor(options) {
    super({ ...api, observe, validate: validateWithAll }, options);
  }
  with(options) {
    return new Polar(merged(this, options));
  }
  request(method, path, options) {
    return sendRequest(this, method, path, options);
  }
}
