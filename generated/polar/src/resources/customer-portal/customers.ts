import type { ServerName } from "../../core.js";
import {
  CustomerNotReady,
  HTTPValidationError,
  PaymentMethodInUseByActiveSubscription,
  PaymentMethodSetupFailed,
  ResourceNotFound,
} from "../../errors.js";
import type {
  CustomerEmailUpdateVerifyResponse,
  CustomerPaymentMethod,
  CustomerPaymentMethodCreateResponse,
  CustomerPortalCustomer,
  ListResourceCustomerPaymentMethod,
} from "../../models/customer-portal.js";
import type {
  CustomerPortalCustomersAddPaymentMethodError,
  CustomerPortalCustomersAddPaymentMethodRequest,
  CustomerPortalCustomersCheckEmailUpdateError,
  CustomerPortalCustomersCheckEmailUpdateRequest,
  CustomerPortalCustomersConfirmPaymentMethodError,
  CustomerPortalCustomersConfirmPaymentMethodRequest,
  CustomerPortalCustomersDeletePaymentMethodError,
  CustomerPortalCustomersDeletePaymentMethodRequest,
  CustomerPortalCustomersGetError,
  CustomerPortalCustomersListPaymentMethodsError,
  CustomerPortalCustomersListPaymentMethodsRequest,
  CustomerPortalCustomersRequestEmailUpdateError,
  CustomerPortalCustomersRequestEmailUpdateRequest,
  CustomerPortalCustomersUpdateError,
  CustomerPortalCustomersUpdateRequest,
  CustomerPortalCustomersVerifyEmailUpdateError,
  CustomerPortalCustomersVerifyEmailUpdateRequest,
} from "../../operations/customer-portal/customers.js";
import { type Call, call } from "../../runtime/call.js";
import type { Client } from "../../runtime/client.js";
import { empty } from "../../runtime/decode.js";
import { json } from "../../runtime/encode.js";
import { type PagedCall, byPage, paged } from "../../runtime/paginate.js";
import type { CallOptions, NoArguments } from "../../runtime/types.js";
import {
  type CustomerSessionOrMemberSessionOptions,
  customerSessionOrMemberSession,
} from "../../security.js";

/** Operations of `customerPortal.customers`. */
export class CustomerPortalCustomers<Held> {
  readonly #client: Client<Held>;

  constructor(client: Client<Held>) {
    this.#client = client;
  }

  /**
   * Get Customer
   *
   * Returns the customer the session belongs to.
   *
   * `GET /v1/customer-portal/customers/me`. Scopes: `customer_portal:read`, `customer_portal:write`. Repeated when the connection or the server fails.
   * @see [Reference](../../../docs/resources/customer-portal/customers.md#get)
   * @example
   * await polar.customerPortal.customers.get();
   */
  get(
    request?: NoArguments,
    ...options: CustomerSessionOrMemberSessionOptions<Held>
  ): Call<CustomerPortalCustomer, CustomerPortalCustomersGetError> {
    return call(
      this.#client,
      {
        security: customerSessionOrMemberSession,
        id: "customer_portal:customers:get",
        route: "GET /v1/customer-portal/customers/me",
      },
      request,
      options[0],
    );
  }

  /**
   * Update Customer
   *
   * Changes billing details of the customer the session belongs to, or picks another default payment method.
   *
   * `PATCH /v1/customer-portal/customers/me`. Scopes: `customer_portal:write`. Not repeated, unless an `idempotencyKey` is given or nothing was sent.
   * @throws {HTTPValidationError} 422
   * @see [Reference](../../../docs/resources/customer-portal/customers.md#update)
   * @example
   * await polar.customerPortal.customers.update();
   */
  update(
    request?: CustomerPortalCustomersUpdateRequest,
    ...options: CustomerSessionOrMemberSessionOptions<Held>
  ): Call<CustomerPortalCustomer, CustomerPortalCustomersUpdateError> {
    return call(
      this.#client,
      {
        security: customerSessionOrMemberSession,
        errors: { 422: HTTPValidationError },
        id: "customer_portal:customers:update",
        route: "PATCH /v1/customer-portal/customers/me",
        body: json,
      },
      request,
      options[0],
    );
  }

  /**
   * List Payment Methods
   *
   * Pages through the payment methods the signed-in customer has saved. To make another one the default, update the customer with its id as `default_payment_method_id`.
   *
   * `GET /v1/customer-portal/customers/me/payment-methods`. Scopes: `customer_portal:read`, `customer_portal:write`. Repeated when the connection or the server fails.
   * @throws {HTTPValidationError} 422
   * @see [Reference](../../../docs/resources/customer-portal/customers.md#listpaymentmethods)
   * @example
   * for await (const item of polar.customerPortal.customers.listPaymentMethods({ page: 1, limit: 10 })) console.log(item);
   */
  listPaymentMethods(
    request?: CustomerPortalCustomersListPaymentMethodsRequest,
    ...options: CustomerSessionOrMemberSessionOptions<Held>
  ): PagedCall<
    ListResourceCustomerPaymentMethod,
    CustomerPaymentMethod,
    CustomerPortalCustomersListPaymentMethodsError
  > {
    return paged(
      this.#client,
      {
        security: customerSessionOrMemberSession,
        errors: { 422: HTTPValidationError },
        id: "customer_portal:customers:list_payment_methods",
        route: "GET /v1/customer-portal/customers/me/payment-methods{?page,limit}",
      },
      { advance: byPage, field: "page", items: ["items"], end: ["pagination", "max_page"] },
      request,
      options[0],
    );
  }

  /**
   * Add Payment Method
   *
   * Starts saving a payment method for the signed-in customer.
   *
   * The answer's `status` tells how it went:
   *
   * - `succeeded`: the payment method is saved and included
   * - `requires_action`: the customer must first pass a check of their bank, such as 3-D
   *   Secure, with the returned `client_secret`; confirm the payment method afterwards
   *
   * `POST /v1/customer-portal/customers/me/payment-methods`. Scopes: `customer_portal:write`. Not repeated, unless an `idempotencyKey` is given or nothing was sent.
   * @throws {PaymentMethodSetupFailed} 400
   * @throws {HTTPValidationError} 422
   * @see [Reference](../../../docs/resources/customer-portal/customers.md#addpaymentmethod)
   * @example
   * await polar.customerPortal.customers.addPaymentMethod({
   *   confirmation_token_id: "ctoken_example",
   *   set_default: true,
   *   return_url: "https://example.com/billing",
   * });
   */
  addPaymentMethod(
    request: CustomerPortalCustomersAddPaymentMethodRequest,
    ...options: CustomerSessionOrMemberSessionOptions<Held>
  ): Call<CustomerPaymentMethodCreateResponse, CustomerPortalCustomersAddPaymentMethodError> {
    return call(
      this.#client,
      {
        security: customerSessionOrMemberSession,
        errors: { 400: PaymentMethodSetupFailed, 422: HTTPValidationError },
        id: "customer_portal:customers:add_payment_method",
        route: "POST /v1/customer-portal/customers/me/payment-methods",
        body: json,
      },
      request,
      options[0],
    );
  }

  /**
   * Confirm Payment Method
   *
   * Finishes saving a payment method after the customer has passed the check that `requires_action` asked for.
   *
   * `POST /v1/customer-portal/customers/me/payment-methods/confirm`. Scopes: `customer_portal:write`. Not repeated, unless an `idempotencyKey` is given or nothing was sent.
   * @throws {CustomerNotReady} 403
   * @throws {HTTPValidationError} 422
   * @see [Reference](../../../docs/resources/customer-portal/customers.md#confirmpaymentmethod)
   * @example
   * await polar.customerPortal.customers.confirmPaymentMethod({
   *   setup_intent_id: "seti_example",
   *   set_default: true,
   * });
   */
  confirmPaymentMethod(
    request: CustomerPortalCustomersConfirmPaymentMethodRequest,
    ...options: CustomerSessionOrMemberSessionOptions<Held>
  ): Call<CustomerPaymentMethodCreateResponse, CustomerPortalCustomersConfirmPaymentMethodError> {
    return call(
      this.#client,
      {
        security: customerSessionOrMemberSession,
        errors: { 403: CustomerNotReady, 422: HTTPValidationError },
        id: "customer_portal:customers:confirm_payment_method",
        route: "POST /v1/customer-portal/customers/me/payment-methods/confirm",
        body: json,
      },
      request,
      options[0],
    );
  }

  /**
   * Delete Payment Method
   *
   * Removes a saved payment method of the signed-in customer. One that a running subscription depends on cannot be removed.
   *
   * `DELETE /v1/customer-portal/customers/me/payment-methods/{id}`. Scopes: `customer_portal:write`. Repeated when the connection or the server fails.
   * @throws {PaymentMethodInUseByActiveSubscription} 400
   * @throws {ResourceNotFound} 404
   * @throws {HTTPValidationError} 422
   * @see [Reference](../../../docs/resources/customer-portal/customers.md#deletepaymentmethod)
   * @example
   * await polar.customerPortal.customers.deletePaymentMethod({
   *   id: "5d8e3c2a-07f9-4d16-8b4c-2f9a6e0d7c53",
   * });
   */
  deletePaymentMethod(
    request: CustomerPortalCustomersDeletePaymentMethodRequest,
    ...options: CustomerSessionOrMemberSessionOptions<Held>
  ): Call<undefined, CustomerPortalCustomersDeletePaymentMethodError> {
    return call(
      this.#client,
      {
        security: customerSessionOrMemberSession,
        errors: {
          400: PaymentMethodInUseByActiveSubscription,
          404: ResourceNotFound,
          422: HTTPValidationError,
        },
        id: "customer_portal:customers:delete_payment_method",
        route: "DELETE /v1/customer-portal/customers/me/payment-methods/{id}",
        decode: empty,
      },
      request,
      options[0],
    );
  }

  /**
   * Request Email Change
   *
   * Mails a verification link to a new address. The signed-in customer's address changes only once that link has been used.
   *
   * `POST /v1/customer-portal/customers/me/email-update/request`. Scopes: `customer_portal:write`. Not repeated, unless an `idempotencyKey` is given or nothing was sent.
   * @throws {HTTPValidationError} 422
   * @see [Reference](../../../docs/resources/customer-portal/customers.md#requestemailupdate)
   * @example
   * await polar.customerPortal.customers.requestEmailUpdate({ email: "jane.new@example.com" });
   */
  requestEmailUpdate(
    request: CustomerPortalCustomersRequestEmailUpdateRequest,
    ...options: CustomerSessionOrMemberSessionOptions<Held>
  ): Call<unknown, CustomerPortalCustomersRequestEmailUpdateError> {
    return call(
      this.#client,
      {
        security: customerSessionOrMemberSession,
        errors: { 422: HTTPValidationError },
        id: "customer_portal:customers:request_email_update",
        route: "POST /v1/customer-portal/customers/me/email-update/request",
        body: json,
      },
      request,
      options[0],
    );
  }

  /**
   * Check Email Token
   *
   * Tells whether a verification token of an email change can still be used, without using it up.
   *
   * `GET /v1/customer-portal/customers/me/email-update/check`. Repeated when the connection or the server fails.
   * @throws {HTTPValidationError} 422
   * @see [Reference](../../../docs/resources/customer-portal/customers.md#checkemailupdate)
   * @example
   * await polar.customerPortal.customers.checkEmailUpdate({ token: "verify_8Hk2Vn5Rw1" });
   */
  checkEmailUpdate(
    request: CustomerPortalCustomersCheckEmailUpdateRequest,
    options?: CallOptions<never, ServerName>,
  ): Call<undefined, CustomerPortalCustomersCheckEmailUpdateError> {
    return call(
      this.#client,
      {
        errors: { 401: "Verification token unknown or expired.", 422: HTTPValidationError },
        id: "customer_portal:customers:check_email_update",
        route: "GET /v1/customer-portal/customers/me/email-update/check{?token}",
        decode: empty,
      },
      request,
      options,
    );
  }

  /**
   * Verify Email Change
   *
   * Completes an email change with the token from the verification mail. The customer is verified under the new address from then on and receives a fresh session token.
   *
   * `POST /v1/customer-portal/customers/me/email-update/verify`. Not repeated, unless an `idempotencyKey` is given or nothing was sent.
   * @see [Reference](../../../docs/resources/customer-portal/customers.md#verifyemailupdate)
   * @example
   * await polar.customerPortal.customers.verifyEmailUpdate({ token: "verify_8Hk2Vn5Rw1" });
   */
  verifyEmailUpdate(
    request: CustomerPortalCustomersVerifyEmailUpdateRequest,
    options?: CallOptions<never, ServerName>,
  ): Call<CustomerEmailUpdateVerifyResponse, CustomerPortalCustomersVerifyEmailUpdateError> {
    return call(
      this.#client,
      {
        errors: {
          401: "Verification token unknown or expired.",
          422: "The new address belongs to another customer.",
        },
        id: "customer_portal:customers:verify_email_update",
        route: "POST /v1/customer-portal/customers/me/email-update/verify",
        body: json,
      },
      request,
      options,
    );
  }
}
