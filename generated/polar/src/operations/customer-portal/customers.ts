import type { ServerName } from "../../core.js";
import {
  CustomerNotReady,
  HTTPValidationError,
  PaymentMethodInUseByActiveSubscription,
  PaymentMethodSetupFailed,
  ResourceNotFound,
} from "../../errors.js";
import type {
  CustomerEmailUpdateRequest,
  CustomerEmailUpdateVerifyRequest,
  CustomerEmailUpdateVerifyResponse,
  CustomerPaymentMethod,
  CustomerPaymentMethodConfirm,
  CustomerPaymentMethodCreate,
  CustomerPaymentMethodCreateResponse,
  CustomerPortalCustomer,
  CustomerPortalCustomerUpdate,
  ListResourceCustomerPaymentMethod,
} from "../../models/customer-portal/a-m.js";
import { type Call, call } from "../../runtime/call.js";
import type { Client } from "../../runtime/client.js";
import { empty } from "../../runtime/decode.js";
import { json } from "../../runtime/encode.js";
import type { TransportError, UntypedError } from "../../runtime/errors.js";
import { type PageSpec, type PagedCall, byPage, paged } from "../../runtime/paginate.js";
import type { CallOptions, NoArguments, OperationSpec } from "../../runtime/types.js";
import {
  type CustomerSessionOrMemberSessionOptions,
  customerSessionOrMemberSession,
} from "../../security.js";

/** Every error that `customerPortal.customers.get` can end in. */
export type CustomerPortalCustomersGetError = UntypedError | TransportError;

/** Scopes of which `customerPortal.customers.get` needs one. */
export type CustomerPortalCustomersGetScope = "customer_portal:read" | "customer_portal:write";

/** Data of {@link getCustomers}. */
export const getCustomersOperation: OperationSpec = {
  security: customerSessionOrMemberSession,
  id: "customer_portal:customers:get",
  route: "GET /v1/customer-portal/customers/me",
};

/**
 * Get Customer
 *
 * Returns the customer the session belongs to.
 *
 * `GET /v1/customer-portal/customers/me`. Scopes: `customer_portal:read`, `customer_portal:write`. Repeated when the connection or the server fails.
 */
export function getCustomers<Held>(
  client: Client<Held>,
  request?: NoArguments,
  ...options: CustomerSessionOrMemberSessionOptions<Held>
): Call<CustomerPortalCustomer, CustomerPortalCustomersGetError> {
  return call(client, getCustomersOperation, request, options[0]);
}

export { getCustomers as get };

/** Arguments of `customerPortal.customers.update`. */
export type CustomerPortalCustomersUpdateRequest = CustomerPortalCustomerUpdate;

/** Every error that `customerPortal.customers.update` can end in. */
export type CustomerPortalCustomersUpdateError =
  HTTPValidationError<422> | UntypedError<422> | TransportError;

/** Scopes of which `customerPortal.customers.update` needs one. */
export type CustomerPortalCustomersUpdateScope = "customer_portal:write";

/** Data of {@link update}. */
export const updateOperation: OperationSpec = {
  security: customerSessionOrMemberSession,
  errors: { 422: HTTPValidationError },
  id: "customer_portal:customers:update",
  route: "PATCH /v1/customer-portal/customers/me",
  body: json,
};

/**
 * Update Customer
 *
 * Changes billing details of the customer the session belongs to, or picks another default payment method.
 *
 * `PATCH /v1/customer-portal/customers/me`. Scopes: `customer_portal:write`. Not repeated, unless an `idempotencyKey` is given or nothing was sent.
 *
 * @throws {HTTPValidationError} 422
 */
export function update<Held>(
  client: Client<Held>,
  request?: CustomerPortalCustomersUpdateRequest,
  ...options: CustomerSessionOrMemberSessionOptions<Held>
): Call<CustomerPortalCustomer, CustomerPortalCustomersUpdateError> {
  return call(client, updateOperation, request, options[0]);
}

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
export type CustomerPortalCustomersListPaymentMethodsError =
  HTTPValidationError<422> | UntypedError<422> | TransportError;

/** Scopes of which `customerPortal.customers.listPaymentMethods` needs one. */
export type CustomerPortalCustomersListPaymentMethodsScope =
  "customer_portal:read" | "customer_portal:write";

/** Data of {@link listPaymentMethods}. */
export const listPaymentMethodsOperation: OperationSpec = {
  security: customerSessionOrMemberSession,
  errors: { 422: HTTPValidationError },
  id: "customer_portal:customers:list_payment_methods",
  route: "GET /v1/customer-portal/customers/me/payment-methods{?page,limit}",
};

/** Pages of {@link listPaymentMethods}. */
export const listPaymentMethodsPages: PageSpec = {
  advance: byPage,
  field: "page",
  items: ["items"],
  last: ["pagination", "max_page"],
};

/**
 * List Payment Methods
 *
 * Pages through the payment methods the signed-in customer has saved. To make another one the default, update the customer with its id as `default_payment_method_id`.
 *
 * `GET /v1/customer-portal/customers/me/payment-methods`. Scopes: `customer_portal:read`, `customer_portal:write`. Repeated when the connection or the server fails.
 *
 * @throws {HTTPValidationError} 422
 */
export function listPaymentMethods<Held>(
  client: Client<Held>,
  request?: CustomerPortalCustomersListPaymentMethodsRequest,
  ...options: CustomerSessionOrMemberSessionOptions<Held>
): PagedCall<
  ListResourceCustomerPaymentMethod,
  CustomerPaymentMethod,
  CustomerPortalCustomersListPaymentMethodsError
> {
  return paged(client, listPaymentMethodsOperation, listPaymentMethodsPages, request, options[0]);
}

/** Arguments of `customerPortal.customers.addPaymentMethod`. */
export type CustomerPortalCustomersAddPaymentMethodRequest = CustomerPaymentMethodCreate;

/** Every error that `customerPortal.customers.addPaymentMethod` can end in. */
export type CustomerPortalCustomersAddPaymentMethodError =
  | PaymentMethodSetupFailed<400>
  | HTTPValidationError<422>
  | UntypedError<400 | 422>
  | TransportError;

/** Scopes of which `customerPortal.customers.addPaymentMethod` needs one. */
export type CustomerPortalCustomersAddPaymentMethodScope = "customer_portal:write";

/** Data of {@link addPaymentMethod}. */
export const addPaymentMethodOperation: OperationSpec = {
  security: customerSessionOrMemberSession,
  errors: { 400: PaymentMethodSetupFailed, 422: HTTPValidationError },
  id: "customer_portal:customers:add_payment_method",
  route: "POST /v1/customer-portal/customers/me/payment-methods",
  body: json,
};

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
export function addPaymentMethod<Held>(
  client: Client<Held>,
  request: CustomerPortalCustomersAddPaymentMethodRequest,
  ...options: CustomerSessionOrMemberSessionOptions<Held>
): Call<CustomerPaymentMethodCreateResponse, CustomerPortalCustomersAddPaymentMethodError> {
  return call(client, addPaymentMethodOperation, request, options[0]);
}

/** Arguments of `customerPortal.customers.confirmPaymentMethod`. */
export type CustomerPortalCustomersConfirmPaymentMethodRequest = CustomerPaymentMethodConfirm;

/** Every error that `customerPortal.customers.confirmPaymentMethod` can end in. */
export type CustomerPortalCustomersConfirmPaymentMethodError =
  CustomerNotReady<403> | HTTPValidationError<422> | UntypedError<403 | 422> | TransportError;

/** Scopes of which `customerPortal.customers.confirmPaymentMethod` needs one. */
export type CustomerPortalCustomersConfirmPaymentMethodScope = "customer_portal:write";

/** Data of {@link confirmPaymentMethod}. */
export const confirmPaymentMethodOperation: OperationSpec = {
  security: customerSessionOrMemberSession,
  errors: { 403: CustomerNotReady, 422: HTTPValidationError },
  id: "customer_portal:customers:confirm_payment_method",
  route: "POST /v1/customer-portal/customers/me/payment-methods/confirm",
  body: json,
};

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
export function confirmPaymentMethod<Held>(
  client: Client<Held>,
  request: CustomerPortalCustomersConfirmPaymentMethodRequest,
  ...options: CustomerSessionOrMemberSessionOptions<Held>
): Call<CustomerPaymentMethodCreateResponse, CustomerPortalCustomersConfirmPaymentMethodError> {
  return call(client, confirmPaymentMethodOperation, request, options[0]);
}

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
export type CustomerPortalCustomersDeletePaymentMethodError =
  | PaymentMethodInUseByActiveSubscription<400>
  | ResourceNotFound<404>
  | HTTPValidationError<422>
  | UntypedError<400 | 404 | 422>
  | TransportError;

/** Scopes of which `customerPortal.customers.deletePaymentMethod` needs one. */
export type CustomerPortalCustomersDeletePaymentMethodScope = "customer_portal:write";

/** Data of {@link deletePaymentMethod}. */
export const deletePaymentMethodOperation: OperationSpec = {
  security: customerSessionOrMemberSession,
  errors: {
    400: PaymentMethodInUseByActiveSubscription,
    404: ResourceNotFound,
    422: HTTPValidationError,
  },
  id: "customer_portal:customers:delete_payment_method",
  route: "DELETE /v1/customer-portal/customers/me/payment-methods/{id}",
  decode: empty,
};

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
export function deletePaymentMethod<Held>(
  client: Client<Held>,
  request: CustomerPortalCustomersDeletePaymentMethodRequest,
  ...options: CustomerSessionOrMemberSessionOptions<Held>
): Call<undefined, CustomerPortalCustomersDeletePaymentMethodError> {
  return call(client, deletePaymentMethodOperation, request, options[0]);
}

/** Arguments of `customerPortal.customers.requestEmailUpdate`. */
export type CustomerPortalCustomersRequestEmailUpdateRequest = CustomerEmailUpdateRequest;

/** Every error that `customerPortal.customers.requestEmailUpdate` can end in. */
export type CustomerPortalCustomersRequestEmailUpdateError =
  HTTPValidationError<422> | UntypedError<422> | TransportError;

/** Scopes of which `customerPortal.customers.requestEmailUpdate` needs one. */
export type CustomerPortalCustomersRequestEmailUpdateScope = "customer_portal:write";

/** Data of {@link requestEmailUpdate}. */
export const requestEmailUpdateOperation: OperationSpec = {
  security: customerSessionOrMemberSession,
  errors: { 422: HTTPValidationError },
  id: "customer_portal:customers:request_email_update",
  route: "POST /v1/customer-portal/customers/me/email-update/request",
  body: json,
};

/**
 * Request Email Change
 *
 * Mails a verification link to a new address. The signed-in customer's address changes only once that link has been used.
 *
 * `POST /v1/customer-portal/customers/me/email-update/request`. Scopes: `customer_portal:write`. Not repeated, unless an `idempotencyKey` is given or nothing was sent.
 *
 * @throws {HTTPValidationError} 422
 */
export function requestEmailUpdate<Held>(
  client: Client<Held>,
  request: CustomerPortalCustomersRequestEmailUpdateRequest,
  ...options: CustomerSessionOrMemberSessionOptions<Held>
): Call<unknown, CustomerPortalCustomersRequestEmailUpdateError> {
  return call(client, requestEmailUpdateOperation, request, options[0]);
}

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
export type CustomerPortalCustomersCheckEmailUpdateError =
  HTTPValidationError<422> | UntypedError<422> | TransportError;

/** Data of {@link checkEmailUpdate}. */
export const checkEmailUpdateOperation: OperationSpec = {
  errors: { 401: "Verification token unknown or expired.", 422: HTTPValidationError },
  id: "customer_portal:customers:check_email_update",
  route: "GET /v1/customer-portal/customers/me/email-update/check{?token}",
  decode: empty,
};

/**
 * Check Email Token
 *
 * Tells whether a verification token of an email change can still be used, without using it up.
 *
 * `GET /v1/customer-portal/customers/me/email-update/check`. Repeated when the connection or the server fails.
 *
 * @throws {HTTPValidationError} 422
 */
export function checkEmailUpdate(
  client: Client<unknown>,
  request: CustomerPortalCustomersCheckEmailUpdateRequest,
  options?: CallOptions<never, ServerName>,
): Call<undefined, CustomerPortalCustomersCheckEmailUpdateError> {
  return call(client, checkEmailUpdateOperation, request, options);
}

/** Arguments of `customerPortal.customers.verifyEmailUpdate`. */
export type CustomerPortalCustomersVerifyEmailUpdateRequest = CustomerEmailUpdateVerifyRequest;

/** Every error that `customerPortal.customers.verifyEmailUpdate` can end in. */
export type CustomerPortalCustomersVerifyEmailUpdateError = UntypedError | TransportError;

/** Data of {@link verifyEmailUpdate}. */
export const verifyEmailUpdateOperation: OperationSpec = {
  errors: {
    401: "Verification token unknown or expired.",
    422: "The new address belongs to another customer.",
  },
  id: "customer_portal:customers:verify_email_update",
  route: "POST /v1/customer-portal/customers/me/email-update/verify",
  body: json,
};

/**
 * Verify Email Change
 *
 * Completes an email change with the token from the verification mail. The customer is verified under the new address from then on and receives a fresh session token.
 *
 * `POST /v1/customer-portal/customers/me/email-update/verify`. Not repeated, unless an `idempotencyKey` is given or nothing was sent.
 */
export function verifyEmailUpdate(
  client: Client<unknown>,
  request: CustomerPortalCustomersVerifyEmailUpdateRequest,
  options?: CallOptions<never, ServerName>,
): Call<CustomerEmailUpdateVerifyResponse, CustomerPortalCustomersVerifyEmailUpdateError> {
  return call(client, verifyEmailUpdateOperation, request, options);
}
