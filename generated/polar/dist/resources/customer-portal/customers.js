import { CustomerNotReady, HTTPValidationError, PaymentMethodInUseByActiveSubscription, PaymentMethodSetupFailed, ResourceNotFound, } from "../../errors.js";
import { call } from "../../runtime/call.js";
import { empty } from "../../runtime/decode.js";
import { json } from "../../runtime/encode.js";
import { byPage, paged } from "../../runtime/paginate.js";
import { customerSessionOrMemberSession, } from "../../security.js";
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
    }, { advance: byPage, field: "page", items: ["items"], last: ["pagination", "max_page"] }, request, options[0]);
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
