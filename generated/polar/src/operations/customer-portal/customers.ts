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
} from "../../models/customer-portal.js";
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

/** Errors of `customerPortal.customers.get`. */
export type CustomerPortalCustomersGetError = UntypedError | TransportError;

/** Scopes of which `customerPortal.customers.get` needs one. */
export type CustomerPortalCustomersGetScope = "customer_portal:read" | "customer_portal:write";

/** Data of {@link getCustomers}. @internal */
export const getCustomersOperation: OperationSpec = {
  security: customerSessionOrMemberSession,
  id: "customer_portal:customers:get",
  route: "GET /v1/customer-portal/customers/me",
};

/**
 * Get Customer
 *
 * `GET /v1/customer-portal/customers/me`. Scopes: `customer_portal:read`, `customer_portal:write`.
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

/** Errors of `customerPortal.customers.update`. */
export type CustomerPortalCustomersUpdateError =
  HTTPValidationError<422> | UntypedError<422> | TransportError;

/** Scopes of which `customerPortal.customers.update` needs one. */
export type CustomerPortalCustomersUpdateScope = "customer_portal:write";

/** Data of {@link update}. @internal */
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
 * `PATCH /v1/customer-portal/customers/me`. Scopes: `customer_portal:write`.
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
   * Page number, starting at 1. More than 0.
   * @default 1
   */
  page?: number;
  /**
   * Number of items on a page, 100 at most. More than 0.
   * @default 10
   */
  limit?: number;
}

/** Errors of `customerPortal.customers.listPaymentMethods`. */
export type CustomerPortalCustomersListPaymentMethodsError =
  HTTPValidationError<422> | UntypedError<422> | TransportError;

/** Scopes of which `customerPortal.customers.listPaymentMethods` needs one. */
export type CustomerPortalCustomersListPaymentMethodsScope =
  "customer_portal:read" | "customer_portal:write";

/** Data of {@link listPaymentMethods}. @internal */
export const listPaymentMethodsOperation: OperationSpec = {
  security: customerSessionOrMemberSession,
  errors: { 422: HTTPValidationError },
  id: "customer_portal:customers:list_payment_methods",
  route: "GET /v1/customer-portal/customers/me/payment-methods{?page,limit}",
};

/** Pages of {@link listPaymentMethods}. @internal */
export const listPaymentMethodsPages: PageSpec = {
  advance: byPage,
  field: "page",
  items: ["items"],
  end: ["pagination", "max_page"],
};

/**
 * List Payment Methods
 *
 * `GET /v1/customer-portal/customers/me/payment-methods`. Scopes: `customer_portal:read`, `customer_portal:write`.
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

/** Errors of `customerPortal.customers.addPaymentMethod`. */
export type CustomerPortalCustomersAddPaymentMethodError =
  | PaymentMethodSetupFailed<400>
  | HTTPValidationError<422>
  | UntypedError<400 | 422>
  | TransportError;

/** Scopes of which `customerPortal.customers.addPaymentMethod` needs one. */
export type CustomerPortalCustomersAddPaymentMethodScope = "customer_portal:write";

/** Data of {@link addPaymentMethod}. @internal */
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
 * `POST /v1/customer-portal/customers/me/payment-methods`. Scopes: `customer_portal:write`.
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

/** Errors of `customerPortal.customers.confirmPaymentMethod`. */
export type CustomerPortalCustomersConfirmPaymentMethodError =
  CustomerNotReady<403> | HTTPValidationError<422> | UntypedError<403 | 422> | TransportError;

/** Scopes of which `customerPortal.customers.confirmPaymentMethod` needs one. */
export type CustomerPortalCustomersConfirmPaymentMethodScope = "customer_portal:write";

/** Data of {@link confirmPaymentMethod}. @internal */
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
 * `POST /v1/customer-portal/customers/me/payment-methods/confirm`. Scopes: `customer_portal:write`.
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
   * Identifier of the payment method. Format: uuid4.
   * @example "5d8e3c2a-07f9-4d16-8b4c-2f9a6e0d7c53"
   */
  id: string;
}

/** Errors of `customerPortal.customers.deletePaymentMethod`. */
export type CustomerPortalCustomersDeletePaymentMethodError =
  | PaymentMethodInUseByActiveSubscription<400>
  | ResourceNotFound<404>
  | HTTPValidationError<422>
  | UntypedError<400 | 404 | 422>
  | TransportError;

/** Scopes of which `customerPortal.customers.deletePaymentMethod` needs one. */
export type CustomerPortalCustomersDeletePaymentMethodScope = "customer_portal:write";

/** Data of {@link deletePaymentMethod}. @internal */
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
 * `DELETE /v1/customer-portal/customers/me/payment-methods/{id}`. Scopes: `customer_portal:write`.
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

/** Errors of `customerPortal.customers.requestEmailUpdate`. */
export type CustomerPortalCustomersRequestEmailUpdateError =
  HTTPValidationError<422> | UntypedError<422> | TransportError;

/** Scopes of which `customerPortal.customers.requestEmailUpdate` needs one. */
export type CustomerPortalCustomersRequestEmailUpdateScope = "customer_portal:write";

/** Data of {@link requestEmailUpdate}. @internal */
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
 * `POST /v1/customer-portal/customers/me/email-update/request`. Scopes: `customer_portal:write`.
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
   * @example "verify_8Hk2Vn5Rw1"
   */
  token: string;
}

/** Errors of `customerPortal.customers.checkEmailUpdate`. */
export type CustomerPortalCustomersCheckEmailUpdateError =
  HTTPValidationError<422> | UntypedError<422> | TransportError;

/** Data of {@link checkEmailUpdate}. @internal */
export const checkEmailUpdateOperation: OperationSpec = {
  errors: { 401: "Verification token unknown or expired.", 422: HTTPValidationError },
  id: "customer_portal:customers:check_email_update",
  route: "GET /v1/customer-portal/customers/me/email-update/check{?token}",
  decode: empty,
};

/**
 * Check Email Token
 *
 * `GET /v1/customer-portal/customers/me/email-update/check`.
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

/** Errors of `customerPortal.customers.verifyEmailUpdate`. */
export type CustomerPortalCustomersVerifyEmailUpdateError = UntypedError | TransportError;

/** Data of {@link verifyEmailUpdate}. @internal */
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
 * `POST /v1/customer-portal/customers/me/email-update/verify`.
 */
export function verifyEmailUpdate(
  client: Client<unknown>,
  request: CustomerPortalCustomersVerifyEmailUpdateRequest,
  options?: CallOptions<never, ServerName>,
): Call<CustomerEmailUpdateVerifyResponse, CustomerPortalCustomersVerifyEmailUpdateError> {
  return call(client, verifyEmailUpdateOperation, request, options);
}
