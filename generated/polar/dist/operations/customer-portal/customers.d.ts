import type { ServerName } from "../../core.js";
import { CustomerNotReady, HTTPValidationError, PaymentMethodInUseByActiveSubscription, PaymentMethodSetupFailed, ResourceNotFound } from "../../errors.js";
import type { CustomerEmailUpdateRequest, CustomerEmailUpdateVerifyRequest, CustomerEmailUpdateVerifyResponse, CustomerPaymentMethod, CustomerPaymentMethodConfirm, CustomerPaymentMethodCreate, CustomerPaymentMethodCreateResponse, CustomerPortalCustomer, CustomerPortalCustomerUpdate, ListResourceCustomerPaymentMethod } from "../../models/customer-portal/a-m.js";
import { type Call } from "../../runtime/call.js";
import type { Client } from "../../runtime/client.js";
import type { TransportError, UntypedError } from "../../runtime/errors.js";
import { type PageSpec, type PagedCall } from "../../runtime/paginate.js";
import type { CallOptions, NoArguments, OperationSpec } from "../../runtime/types.js";
import { type CustomerSessionOrMemberSessionOptions } from "../../security.js";
/** Every error that `customerPortal.customers.get` can end in. */
export type CustomerPortalCustomersGetError = UntypedError | TransportError;
/** Scopes of which `customerPortal.customers.get` needs one. */
export type CustomerPortalCustomersGetScope = "customer_portal:read" | "customer_portal:write";
/** Data of {@link getCustomers}. */
export declare const getCustomersOperation: OperationSpec;
/**
 * Get Customer
 *
 * Returns the customer the session belongs to.
 *
 * `GET /v1/customer-portal/customers/me`. Scopes: `customer_portal:read`, `customer_portal:write`. Repeated when the connection or the server fails.
 */
export declare function getCustomers<Held>(client: Client<Held>, request?: NoArguments, ...options: CustomerSessionOrMemberSessionOptions<Held>): Call<CustomerPortalCustomer, CustomerPortalCustomersGetError>;
export { getCustomers as get };
/** Arguments of `customerPortal.customers.update`. */
export type CustomerPortalCustomersUpdateRequest = CustomerPortalCustomerUpdate;
/** Every error that `customerPortal.customers.update` can end in. */
export type CustomerPortalCustomersUpdateError = HTTPValidationError<422> | UntypedError<422> | TransportError;
/** Scopes of which `customerPortal.customers.update` needs one. */
export type CustomerPortalCustomersUpdateScope = "customer_portal:write";
/** Data of {@link update}. */
export declare const updateOperation: OperationSpec;
/**
 * Update Customer
 *
 * Changes billing details of the customer the session belongs to, or picks another default payment method.
 *
 * `PATCH /v1/customer-portal/customers/me`. Scopes: `customer_portal:write`. Not repeated, unless an `idempotencyKey` is given or nothing was sent.
 *
 * @throws {HTTPValidationError} 422
 */
export declare function update<Held>(client: Client<Held>, request?: CustomerPortalCustomersUpdateRequest, ...options: CustomerSessionOrMemberSessionOptions<Held>): Call<CustomerPortalCustomer, CustomerPortalCustomersUpdateError>;
/** Arguments of `customerPortal.customers.listPaymentMethods`. */
export interface CustomerPortalCustomersListPaymentMethodsRequest {
  /**
   * Page number, starting at 1.
   *
   * More than 0.
   *
   * @default 1
   */
  page?: number;
  /**
   * Number of items on a page, 100 at most.
   *
   * More than 0.
   *
   * @default 10
   */
  limit?: number;
}
/** Every error that `customerPortal.customers.listPaymentMethods` can end in. */
export type CustomerPortalCustomersListPaymentMethodsError = HTTPValidationError<422> | UntypedError<422> | TransportError;
/** Scopes of which `customerPortal.customers.listPaymentMethods` needs one. */
export type CustomerPortalCustomersListPaymentMethodsScope = "customer_portal:read" | "customer_portal:write";
/** Data of {@link listPaymentMethods}. */
export declare const listPaymentMethodsOperation: OperationSpec;
/** Pages of {@link listPaymentMethods}. */
export declare const listPaymentMethodsPages: PageSpec;
/**
 * List Payment Methods
 *
 * Pages through the payment methods the signed-in customer has saved. To make another one the default, update the customer with its id as `default_payment_method_id`.
 *
 * `GET /v1/customer-portal/customers/me/payment-methods`. Scopes: `customer_portal:read`, `customer_portal:write`. Repeated when the connection or the server fails.
 *
 * @throws {HTTPValidationError} 422
 */
export declare function listPaymentMethods<Held>(client: Client<Held>, request?: CustomerPortalCustomersListPaymentMethodsRequest, ...options: CustomerSessionOrMemberSessionOptions<Held>): PagedCall<ListResourceCustomerPaymentMethod, CustomerPaymentMethod, CustomerPortalCustomersListPaymentMethodsError>;
/** Arguments of `customerPortal.customers.addPaymentMethod`. */
export type CustomerPortalCustomersAddPaymentMethodRequest = CustomerPaymentMethodCreate;
/** Every error that `customerPortal.customers.addPaymentMethod` can end in. */
export type CustomerPortalCustomersAddPaymentMethodError = PaymentMethodSetupFailed<400> | HTTPValidationError<422> | UntypedError<400 | 422> | TransportError;
/** Scopes of which `customerPortal.customers.addPaymentMethod` needs one. */
export type CustomerPortalCustomersAddPaymentMethodScope = "customer_portal:write";
/** Data of {@link addPaymentMethod}. */
export declare const addPaymentMethodOperation: OperationSpec;
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
 *
 * @throws {PaymentMethodSetupFailed} 400
 * @throws {HTTPValidationError} 422
 */
export declare function addPaymentMethod<Held>(client: Client<Held>, request: CustomerPortalCustomersAddPaymentMethodRequest, ...options: CustomerSessionOrMemberSessionOptions<Held>): Call<CustomerPaymentMethodCreateResponse, CustomerPortalCustomersAddPaymentMethodError>;
/** Arguments of `customerPortal.customers.confirmPaymentMethod`. */
export type CustomerPortalCustomersConfirmPaymentMethodRequest = CustomerPaymentMethodConfirm;
/** Every error that `customerPortal.customers.confirmPaymentMethod` can end in. */
export type CustomerPortalCustomersConfirmPaymentMethodError = CustomerNotReady<403> | HTTPValidationError<422> | UntypedError<403 | 422> | TransportError;
/** Scopes of which `customerPortal.customers.confirmPaymentMethod` needs one. */
export type CustomerPortalCustomersConfirmPaymentMethodScope = "customer_portal:write";
/** Data of {@link confirmPaymentMethod}. */
export declare const confirmPaymentMethodOperation: OperationSpec;
/**
 * Confirm Payment Method
 *
 * Finishes saving a payment method after the customer has passed the check that `requires_action` asked for.
 *
 * `POST /v1/customer-portal/customers/me/payment-methods/confirm`. Scopes: `customer_portal:write`. Not repeated, unless an `idempotencyKey` is given or nothing was sent.
 *
 * @throws {CustomerNotReady} 403
 * @throws {HTTPValidationError} 422
 */
export declare function confirmPaymentMethod<Held>(client: Client<Held>, request: CustomerPortalCustomersConfirmPaymentMethodRequest, ...options: CustomerSessionOrMemberSessionOptions<Held>): Call<CustomerPaymentMethodCreateResponse, CustomerPortalCustomersConfirmPaymentMethodError>;
/** Arguments of `customerPortal.customers.deletePaymentMethod`. */
export interface CustomerPortalCustomersDeletePaymentMethodRequest {
  /**
   * Identifier of the payment method.
   *
   * Format: uuid4.
   *
   * @example "5d8e3c2a-07f9-4d16-8b4c-2f9a6e0d7c53"
   */
  id: string;
}
/** Every error that `customerPortal.customers.deletePaymentMethod` can end in. */
export type CustomerPortalCustomersDeletePaymentMethodError = PaymentMethodInUseByActiveSubscription<400> | ResourceNotFound<404> | HTTPValidationError<422> | UntypedError<400 | 404 | 422> | TransportError;
/** Scopes of which `customerPortal.customers.deletePaymentMethod` needs one. */
export type CustomerPortalCustomersDeletePaymentMethodScope = "customer_portal:write";
/** Data of {@link deletePaymentMethod}. */
export declare const deletePaymentMethodOperation: OperationSpec;
/**
 * Delete Payment Method
 *
 * Removes a saved payment method of the signed-in customer. One that a running subscription depends on cannot be removed.
 *
 * `DELETE /v1/customer-portal/customers/me/payment-methods/{id}`. Scopes: `customer_portal:write`. Repeated when the connection or the server fails.
 *
 * @throws {PaymentMethodInUseByActiveSubscription} 400
 * @throws {ResourceNotFound} 404
 * @throws {HTTPValidationError} 422
 */
export declare function deletePaymentMethod<Held>(client: Client<Held>, request: CustomerPortalCustomersDeletePaymentMethodRequest, ...options: CustomerSessionOrMemberSessionOptions<Held>): Call<undefined, CustomerPortalCustomersDeletePaymentMethodError>;
/** Arguments of `customerPortal.customers.requestEmailUpdate`. */
export type CustomerPortalCustomersRequestEmailUpdateRequest = CustomerEmailUpdateRequest;
/** Every error that `customerPortal.customers.requestEmailUpdate` can end in. */
export type CustomerPortalCustomersRequestEmailUpdateError = HTTPValidationError<422> | UntypedError<422> | TransportError;
/** Scopes of which `customerPortal.customers.requestEmailUpdate` needs one. */
export type CustomerPortalCustomersRequestEmailUpdateScope = "customer_portal:write";
/** Data of {@link requestEmailUpdate}. */
export declare const requestEmailUpdateOperation: OperationSpec;
/**
 * Request Email Change
 *
 * Mails a verification link to a new address. The signed-in customer's address changes only once that link has been used.
 *
 * `POST /v1/customer-portal/customers/me/email-update/request`. Scopes: `customer_portal:write`. Not repeated, unless an `idempotencyKey` is given or nothing was sent.
 *
 * @throws {HTTPValidationError} 422
 */
export declare function requestEmailUpdate<Held>(client: Client<Held>, request: CustomerPortalCustomersRequestEmailUpdateRequest, ...options: CustomerSessionOrMemberSessionOptions<Held>): Call<unknown, CustomerPortalCustomersRequestEmailUpdateError>;
/** Arguments of `customerPortal.customers.checkEmailUpdate`. */
export interface CustomerPortalCustomersCheckEmailUpdateRequest {
  /**
   * Token taken from the link in the verification mail.
   *
   * @example "verify_8Hk2Vn5Rw1"
   */
  token: string;
}
/** Every error that `customerPortal.customers.checkEmailUpdate` can end in. */
export type CustomerPortalCustomersCheckEmailUpdateError = HTTPValidationError<422> | UntypedError<422> | TransportError;
/** Data of {@link checkEmailUpdate}. */
export declare const checkEmailUpdateOperation: OperationSpec;
/**
 * Check Email Token
 *
 * Tells whether a verification token of an email change can still be used, without using it up.
 *
 * `GET /v1/customer-portal/customers/me/email-update/check`. Repeated when the connection or the server fails.
 *
 * @throws {HTTPValidationError} 422
 */
export declare function checkEmailUpdate(client: Client<unknown>, request: CustomerPortalCustomersCheckEmailUpdateRequest, options?: CallOptions<never, ServerName>): Call<undefined, CustomerPortalCustomersCheckEmailUpdateError>;
/** Arguments of `customerPortal.customers.verifyEmailUpdate`. */
export type CustomerPortalCustomersVerifyEmailUpdateRequest = CustomerEmailUpdateVerifyRequest;
/** Every error that `customerPortal.customers.verifyEmailUpdate` can end in. */
export type CustomerPortalCustomersVerifyEmailUpdateError = UntypedError | TransportError;
/** Data of {@link verifyEmailUpdate}. */
export declare const verifyEmailUpdateOperation: OperationSpec;
/**
 * Verify Email Change
 *
 * Completes an email change with the token from the verification mail. The customer is verified under the new address from then on and receives a fresh session token.
 *
 * `POST /v1/customer-portal/customers/me/email-update/verify`. Not repeated, unless an `idempotencyKey` is given or nothing was sent.
 */
export declare function verifyEmailUpdate(client: Client<unknown>, request: CustomerPortalCustomersVerifyEmailUpdateRequest, options?: CallOptions<never, ServerName>): Call<CustomerEmailUpdateVerifyResponse, CustomerPortalCustomersVerifyEmailUpdateError>;
