import type { ServerName } from "../../core.js";
import type { CustomerEmailUpdateVerifyResponse, CustomerPaymentMethod, CustomerPaymentMethodCreateResponse, CustomerPortalCustomer, ListResourceCustomerPaymentMethod } from "../../models/customer-portal.js";
import type { CustomerPortalCustomersAddPaymentMethodError, CustomerPortalCustomersAddPaymentMethodRequest, CustomerPortalCustomersCheckEmailUpdateError, CustomerPortalCustomersCheckEmailUpdateRequest, CustomerPortalCustomersConfirmPaymentMethodError, CustomerPortalCustomersConfirmPaymentMethodRequest, CustomerPortalCustomersDeletePaymentMethodError, CustomerPortalCustomersDeletePaymentMethodRequest, CustomerPortalCustomersGetError, CustomerPortalCustomersListPaymentMethodsError, CustomerPortalCustomersListPaymentMethodsRequest, CustomerPortalCustomersRequestEmailUpdateError, CustomerPortalCustomersRequestEmailUpdateRequest, CustomerPortalCustomersUpdateError, CustomerPortalCustomersUpdateRequest, CustomerPortalCustomersVerifyEmailUpdateError, CustomerPortalCustomersVerifyEmailUpdateRequest } from "../../operations/customer-portal/customers.js";
import { type Call } from "../../runtime/call.js";
import type { Client } from "../../runtime/client.js";
import { type PagedCall } from "../../runtime/paginate.js";
import type { CallOptions, NoArguments } from "../../runtime/types.js";
import { type CustomerSessionOrMemberSessionOptions } from "../../security.js";
/** Operations of `customerPortal.customers`. */
export declare class CustomerPortalCustomers<Held> {
  #private;
  constructor(client: Client<Held>);
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
  get(request?: NoArguments, ...options: CustomerSessionOrMemberSessionOptions<Held>): Call<CustomerPortalCustomer, CustomerPortalCustomersGetError>;
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
  update(request?: CustomerPortalCustomersUpdateRequest, ...options: CustomerSessionOrMemberSessionOptions<Held>): Call<CustomerPortalCustomer, CustomerPortalCustomersUpdateError>;
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
  listPaymentMethods(request?: CustomerPortalCustomersListPaymentMethodsRequest, ...options: CustomerSessionOrMemberSessionOptions<Held>): PagedCall<ListResourceCustomerPaymentMethod, CustomerPaymentMethod, CustomerPortalCustomersListPaymentMethodsError>;
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
  addPaymentMethod(request: CustomerPortalCustomersAddPaymentMethodRequest, ...options: CustomerSessionOrMemberSessionOptions<Held>): Call<CustomerPaymentMethodCreateResponse, CustomerPortalCustomersAddPaymentMethodError>;
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
  confirmPaymentMethod(request: CustomerPortalCustomersConfirmPaymentMethodRequest, ...options: CustomerSessionOrMemberSessionOptions<Held>): Call<CustomerPaymentMethodCreateResponse, CustomerPortalCustomersConfirmPaymentMethodError>;
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
  deletePaymentMethod(request: CustomerPortalCustomersDeletePaymentMethodRequest, ...options: CustomerSessionOrMemberSessionOptions<Held>): Call<undefined, CustomerPortalCustomersDeletePaymentMethodError>;
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
  requestEmailUpdate(request: CustomerPortalCustomersRequestEmailUpdateRequest, ...options: CustomerSessionOrMemberSessionOptions<Held>): Call<unknown, CustomerPortalCustomersRequestEmailUpdateError>;
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
  checkEmailUpdate(request: CustomerPortalCustomersCheckEmailUpdateRequest, options?: CallOptions<never, ServerName>): Call<undefined, CustomerPortalCustomersCheckEmailUpdateError>;
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
  verifyEmailUpdate(request: CustomerPortalCustomersVerifyEmailUpdateRequest, options?: CallOptions<never, ServerName>): Call<CustomerEmailUpdateVerifyResponse, CustomerPortalCustomersVerifyEmailUpdateError>;
}
