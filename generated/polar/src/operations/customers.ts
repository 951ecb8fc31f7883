import { HTTPValidationError, ResourceNotFound } from "../errors.js";
import type {
  Customer,
  CustomerCreate,
  CustomerSortProperty,
  CustomerState,
  CustomerUpdate,
  CustomerUpdateExternalID,
  ListResourceCustomer,
  ListResourcePaymentMethod,
  MetadataQuery,
  PaymentMethod,
} from "../models/customers.js";
import { type Call, call } from "../runtime/call.js";
import type { Client } from "../runtime/client.js";
import { empty, text } from "../runtime/decode.js";
import { deepObject, json } from "../runtime/encode.js";
import type { TransportError, UntypedError } from "../runtime/errors.js";
import { type PageSpec, type PagedCall, byPage, paged } from "../runtime/paginate.js";
import type { OperationSpec } from "../runtime/types.js";
import { type OidcOrPatOrOatOptions, oidcOrPatOrOat } from "../security.js";

/** Arguments of `customers.list`. */
export interface CustomersListRequest {
  /** Keep customers of this organization, or of any in a list of organizations. */
  organization_id?: string | string[] | null;
  /**
   * Keep the customer with exactly this email address.
   * @example "jane.doe@example.com"
   */
  email?: string | null;
  /**
   * Search text, looked for in names, email addresses and external ids.
   * @example "jane"
   */
  query?: string | null;
  /** Keep customers by whether any subscription of theirs is running, that is `trialing`, `active` or `past_due`. */
  active?: boolean | null;
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
  /**
   * Properties to order by, the first one deciding first. A leading minus sign, as in `-created_at`, turns the order round.
   * @default ["-created_at"]
   */
  sorting?: CustomerSortProperty[] | null;
  /** Keep customers whose metadata has these values, written as `metadata[plan]=pro`. */
  metadata?: MetadataQuery;
}

/** Errors of `customers.list`. */
export type CustomersListError = HTTPValidationError<422> | UntypedError<422> | TransportError;

/** Scopes of which `customers.list` needs one. */
export type CustomersListScope = "customers:read" | "customers:write";

/** Data of {@link list}. @internal */
export const listOperation: OperationSpec = {
  security: oidcOrPatOrOat,
  errors: { 422: HTTPValidationError },
  id: "customers:list",
  route: "GET /v1/customers/{?organization_id,email,query,active,page,limit,sorting}",
  query: { metadata: deepObject },
};

/** Pages of {@link list}. @internal */
export const listPages: PageSpec = {
  advance: byPage,
  field: "page",
  items: ["items"],
  end: ["pagination", "max_page"],
};

/**
 * List Customers
 *
 * `GET /v1/customers/`. Scopes: `customers:read`, `customers:write`.
 * @throws {HTTPValidationError} 422
 */
export function list<Held>(
  client: Client<Held>,
  request?: CustomersListRequest,
  ...options: OidcOrPatOrOatOptions<Held>
): PagedCall<ListResourceCustomer, Customer, CustomersListError> {
  return paged(client, listOperation, listPages, request, options[0]);
}

/** Arguments of `customers.create`. */
export type CustomersCreateRequest = CustomerCreate;

/** Errors of `customers.create`. */
export type CustomersCreateError = HTTPValidationError<422> | UntypedError<422> | TransportError;

/** Scopes of which `customers.create` needs one. */
export type CustomersCreateScope = "customers:write";

/** Data of {@link create}. @internal */
export const createOperation: OperationSpec = {
  security: oidcOrPatOrOat,
  errors: { 422: HTTPValidationError },
  id: "customers:create",
  route: "POST /v1/customers/",
  body: json,
};

/**
 * Create Customer
 *
 * `POST /v1/customers/`. Scopes: `customers:write`.
 * @throws {HTTPValidationError} 422
 */
export function create<Held>(
  client: Client<Held>,
  request: CustomersCreateRequest,
  ...options: OidcOrPatOrOatOptions<Held>
): Call<Customer, CustomersCreateError> {
  return call(client, createOperation, request, options[0]);
}

/** Arguments of `customers.export`. */
export interface CustomersExportRequest {
  /** Keep customers of this organization, or of any in a list of organizations. */
  organization_id?: string | string[] | null;
}

/** Errors of `customers.export`. */
export type CustomersExportError = HTTPValidationError<422> | UntypedError<422> | TransportError;

/** Scopes of which `customers.export` needs one. */
export type CustomersExportScope = "customers:read" | "customers:write";

/** Data of {@link exportCustomers}. @internal */
export const exportCustomersOperation: OperationSpec = {
  security: oidcOrPatOrOat,
  errors: { 422: HTTPValidationError },
  id: "customers:export",
  route: "GET /v1/customers/export{?organization_id}",
  accept: "text/csv",
  decode: text,
};

/**
 * Export Customers
 *
 * `GET /v1/customers/export`. Scopes: `customers:read`, `customers:write`.
 * @throws {HTTPValidationError} 422
 */
export function exportCustomers<Held>(
  client: Client<Held>,
  request?: CustomersExportRequest,
  ...options: OidcOrPatOrOatOptions<Held>
): Call<string, CustomersExportError> {
  return call(client, exportCustomersOperation, request, options[0]);
}

export { exportCustomers as export };

/** Arguments of `customers.get`. */
export interface CustomersGetRequest {
  /**
   * Identifier of the customer. Format: uuid4.
   * @example "3f6d2b8e-91c4-4a7d-b0f5-6e2a8c1d4b97"
   */
  id: string;
}

/** Errors of `customers.get`. */
export type CustomersGetError =
  ResourceNotFound<404> | HTTPValidationError<422> | UntypedError<404 | 422> | TransportError;

/** Scopes of which `customers.get` needs one. */
export type CustomersGetScope = "customers:read" | "customers:write";

/** Data of {@link getCustomers}. @internal */
export const getCustomersOperation: OperationSpec = {
  security: oidcOrPatOrOat,
  errors: { 404: ResourceNotFound, 422: HTTPValidationError },
  id: "customers:get",
  route: "GET /v1/customers/{id}",
};

/**
 * Get Customer
 *
 * `GET /v1/customers/{id}`. Scopes: `customers:read`, `customers:write`.
 * @throws {ResourceNotFound} 404
 * @throws {HTTPValidationError} 422
 */
export function getCustomers<Held>(
  client: Client<Held>,
  request: CustomersGetRequest,
  ...options: OidcOrPatOrOatOptions<Held>
): Call<Customer, CustomersGetError> {
  return call(client, getCustomersOperation, request, options[0]);
}

export { getCustomers as get };

/** Arguments of `customers.update`. */
export interface CustomersUpdateRequest extends CustomerUpdate {
  /**
   * Identifier of the customer. Format: uuid4.
   * @example "3f6d2b8e-91c4-4a7d-b0f5-6e2a8c1d4b97"
   */
  id: string;
}

/** Errors of `customers.update`. */
export type CustomersUpdateError =
  ResourceNotFound<404> | HTTPValidationError<422> | UntypedError<404 | 422> | TransportError;

/** Scopes of which `customers.update` needs one. */
export type CustomersUpdateScope = "customers:write";

/** Data of {@link update}. @internal */
export const updateOperation: OperationSpec = {
  security: oidcOrPatOrOat,
  errors: { 404: ResourceNotFound, 422: HTTPValidationError },
  id: "customers:update",
  route: "PATCH /v1/customers/{id}",
  body: json,
};

/**
 * Update Customer
 *
 * `PATCH /v1/customers/{id}`. Scopes: `customers:write`.
 * @throws {ResourceNotFound} 404
 * @throws {HTTPValidationError} 422
 */
export function update<Held>(
  client: Client<Held>,
  request: CustomersUpdateRequest,
  ...options: OidcOrPatOrOatOptions<Held>
): Call<Customer, CustomersUpdateError> {
  return call(client, updateOperation, request, options[0]);
}

/** Arguments of `customers.delete`. */
export interface CustomersDeleteRequest {
  /**
   * Identifier of the customer. Format: uuid4.
   * @example "3f6d2b8e-91c4-4a7d-b0f5-6e2a8c1d4b97"
   */
  id: string;
  /**
   * Whether to erase personal data too: the email address and names are replaced with hashes, the billing address is emptied and linked OAuth accounts are dropped. A business that has a tax id keeps its name.
   * @default false
   */
  anonymize?: boolean;
}

/** Errors of `customers.delete`. */
export type CustomersDeleteError =
  ResourceNotFound<404> | HTTPValidationError<422> | UntypedError<404 | 422> | TransportError;

/** Scopes of which `customers.delete` needs one. */
export type CustomersDeleteScope = "customers:write";

/** Data of {@link deleteCustomers}. @internal */
export const deleteCustomersOperation: OperationSpec = {
  security: oidcOrPatOrOat,
  errors: { 404: ResourceNotFound, 422: HTTPValidationError },
  id: "customers:delete",
  route: "DELETE /v1/customers/{id}{?anonymize}",
  decode: empty,
};

/**
 * Delete Customer
 *
 * `DELETE /v1/customers/{id}`. Scopes: `customers:write`.
 * @throws {ResourceNotFound} 404
 * @throws {HTTPValidationError} 422
 */
export function deleteCustomers<Held>(
  client: Client<Held>,
  request: CustomersDeleteRequest,
  ...options: OidcOrPatOrOatOptions<Held>
): Call<undefined, CustomersDeleteError> {
  return call(client, deleteCustomersOperation, request, options[0]);
}

export { deleteCustomers as delete };

/** Arguments of `customers.getExternal`. */
export interface CustomersGetExternalRequest {
  /**
   * Identifier the customer has in your own system.
   * @example "user_42"
   */
  external_id: string;
}

/** Errors of `customers.getExternal`. */
export type CustomersGetExternalError =
  ResourceNotFound<404> | HTTPValidationError<422> | UntypedError<404 | 422> | TransportError;

/** Scopes of which `customers.getExternal` needs one. */
export type CustomersGetExternalScope = "customers:read" | "customers:write";

/** Data of {@link getExternal}. @internal */
export const getExternalOperation: OperationSpec = {
  security: oidcOrPatOrOat,
  errors: { 404: ResourceNotFound, 422: HTTPValidationError },
  id: "customers:get_external",
  route: "GET /v1/customers/external/{external_id}",
};

/**
 * Get Customer via External ID
 *
 * `GET /v1/customers/external/{external_id}`. Scopes: `customers:read`, `customers:write`.
 * @throws {ResourceNotFound} 404
 * @throws {HTTPValidationError} 422
 */
export function getExternal<Held>(
  client: Client<Held>,
  request: CustomersGetExternalRequest,
  ...options: OidcOrPatOrOatOptions<Held>
): Call<Customer, CustomersGetExternalError> {
  return call(client, getExternalOperation, request, options[0]);
}

/** Arguments of `customers.updateExternal`. */
export interface CustomersUpdateExternalRequest extends CustomerUpdateExternalID {
  /**
   * Identifier the customer has in your own system.
   * @example "user_42"
   */
  external_id: string;
}

/** Errors of `customers.updateExternal`. */
export type CustomersUpdateExternalError =
  ResourceNotFound<404> | HTTPValidationError<422> | UntypedError<404 | 422> | TransportError;

/** Scopes of which `customers.updateExternal` needs one. */
export type CustomersUpdateExternalScope = "customers:write";

/** Data of {@link updateExternal}. @internal */
export const updateExternalOperation: OperationSpec = {
  security: oidcOrPatOrOat,
  errors: { 404: ResourceNotFound, 422: HTTPValidationError },
  id: "customers:update_external",
  route: "PATCH /v1/customers/external/{external_id}",
  body: json,
};

/**
 * Update Customer via External ID
 *
 * `PATCH /v1/customers/external/{external_id}`. Scopes: `customers:write`.
 * @throws {ResourceNotFound} 404
 * @throws {HTTPValidationError} 422
 */
export function updateExternal<Held>(
  client: Client<Held>,
  request: CustomersUpdateExternalRequest,
  ...options: OidcOrPatOrOatOptions<Held>
): Call<Customer, CustomersUpdateExternalError> {
  return call(client, updateExternalOperation, request, options[0]);
}

/** Arguments of `customers.deleteExternal`. */
export interface CustomersDeleteExternalRequest {
  /**
   * Identifier the customer has in your own system.
   * @example "user_42"
   */
  external_id: string;
  /**
   * Whether to erase personal data too, for instance to answer a GDPR request.
   * @default false
   */
  anonymize?: boolean;
}

/** Errors of `customers.deleteExternal`. */
export type CustomersDeleteExternalError =
  ResourceNotFound<404> | HTTPValidationError<422> | UntypedError<404 | 422> | TransportError;

/** Scopes of which `customers.deleteExternal` needs one. */
export type CustomersDeleteExternalScope = "customers:write";

/** Data of {@link deleteExternal}. @internal */
export const deleteExternalOperation: OperationSpec = {
  security: oidcOrPatOrOat,
  errors: { 404: ResourceNotFound, 422: HTTPValidationError },
  id: "customers:delete_external",
  route: "DELETE /v1/customers/external/{external_id}{?anonymize}",
  decode: empty,
};

/**
 * Delete Customer via External ID
 *
 * `DELETE /v1/customers/external/{external_id}`. Scopes: `customers:write`.
 * @throws {ResourceNotFound} 404
 * @throws {HTTPValidationError} 422
 */
export function deleteExternal<Held>(
  client: Client<Held>,
  request: CustomersDeleteExternalRequest,
  ...options: OidcOrPatOrOatOptions<Held>
): Call<undefined, CustomersDeleteExternalError> {
  return call(client, deleteExternalOperation, request, options[0]);
}

/** Arguments of `customers.getState`. */
export interface CustomersGetStateRequest {
  /**
   * Identifier of the customer. Format: uuid4.
   * @example "3f6d2b8e-91c4-4a7d-b0f5-6e2a8c1d4b97"
   */
  id: string;
}

/** Errors of `customers.getState`. */
export type CustomersGetStateError =
  ResourceNotFound<404> | HTTPValidationError<422> | UntypedError<404 | 422> | TransportError;

/** Scopes of which `customers.getState` needs one. */
export type CustomersGetStateScope = "customers:read" | "customers:write";

/** Data of {@link getState}. @internal */
export const getStateOperation: OperationSpec = {
  security: oidcOrPatOrOat,
  errors: { 404: ResourceNotFound, 422: HTTPValidationError },
  id: "customers:get_state",
  route: "GET /v1/customers/{id}/state",
};

/**
 * Get Customer State
 *
 * `GET /v1/customers/{id}/state`. Scopes: `customers:read`, `customers:write`.
 * @throws {ResourceNotFound} 404
 * @throws {HTTPValidationError} 422
 */
export function getState<Held>(
  client: Client<Held>,
  request: CustomersGetStateRequest,
  ...options: OidcOrPatOrOatOptions<Held>
): Call<CustomerState, CustomersGetStateError> {
  return call(client, getStateOperation, request, options[0]);
}

/** Arguments of `customers.getStateExternal`. */
export interface CustomersGetStateExternalRequest {
  /**
   * Identifier the customer has in your own system.
   * @example "user_42"
   */
  external_id: string;
}

/** Errors of `customers.getStateExternal`. */
export type CustomersGetStateExternalError =
  ResourceNotFound<404> | HTTPValidationError<422> | UntypedError<404 | 422> | TransportError;

/** Scopes of which `customers.getStateExternal` needs one. */
export type CustomersGetStateExternalScope = "customers:read" | "customers:write";

/** Data of {@link getStateExternal}. @internal */
export const getStateExternalOperation: OperationSpec = {
  security: oidcOrPatOrOat,
  errors: { 404: ResourceNotFound, 422: HTTPValidationError },
  id: "customers:get_state_external",
  route: "GET /v1/customers/external/{external_id}/state",
};

/**
 * Get State via External ID
 *
 * `GET /v1/customers/external/{external_id}/state`. Scopes: `customers:read`, `customers:write`.
 * @throws {ResourceNotFound} 404
 * @throws {HTTPValidationError} 422
 */
export function getStateExternal<Held>(
  client: Client<Held>,
  request: CustomersGetStateExternalRequest,
  ...options: OidcOrPatOrOatOptions<Held>
): Call<CustomerState, CustomersGetStateExternalError> {
  return call(client, getStateExternalOperation, request, options[0]);
}

/** Arguments of `customers.listPaymentMethods`. */
export interface CustomersListPaymentMethodsRequest {
  /**
   * Identifier of the customer. Format: uuid4.
   * @example "3f6d2b8e-91c4-4a7d-b0f5-6e2a8c1d4b97"
   */
  id: string;
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

/** Errors of `customers.listPaymentMethods`. */
export type CustomersListPaymentMethodsError =
  ResourceNotFound<404> | HTTPValidationError<422> | UntypedError<404 | 422> | TransportError;

/** Scopes of which `customers.listPaymentMethods` needs one. */
export type CustomersListPaymentMethodsScope = "customers:read" | "customers:write";

/** Data of {@link listPaymentMethods}. @internal */
export const listPaymentMethodsOperation: OperationSpec = {
  security: oidcOrPatOrOat,
  errors: { 404: ResourceNotFound, 422: HTTPValidationError },
  id: "customers:list_payment_methods",
  route: "GET /v1/customers/{id}/payment-methods{?page,limit}",
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
 * `GET /v1/customers/{id}/payment-methods`. Scopes: `customers:read`, `customers:write`.
 * @throws {ResourceNotFound} 404
 * @throws {HTTPValidationError} 422
 */
export function listPaymentMethods<Held>(
  client: Client<Held>,
  request: CustomersListPaymentMethodsRequest,
  ...options: OidcOrPatOrOatOptions<Held>
): PagedCall<ListResourcePaymentMethod, PaymentMethod, CustomersListPaymentMethodsError> {
  return paged(client, listPaymentMethodsOperation, listPaymentMethodsPages, request, options[0]);
}

/** Arguments of `customers.listPaymentMethodsExternal`. */
export interface CustomersListPaymentMethodsExternalRequest {
  /**
   * Identifier the customer has in your own system.
   * @example "user_42"
   */
  external_id: string;
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

/** Errors of `customers.listPaymentMethodsExternal`. */
export type CustomersListPaymentMethodsExternalError =
  ResourceNotFound<404> | HTTPValidationError<422> | UntypedError<404 | 422> | TransportError;

/** Scopes of which `customers.listPaymentMethodsExternal` needs one. */
export type CustomersListPaymentMethodsExternalScope = "customers:read" | "customers:write";

/** Data of {@link listPaymentMethodsExternal}. @internal */
export const listPaymentMethodsExternalOperation: OperationSpec = {
  security: oidcOrPatOrOat,
  errors: { 404: ResourceNotFound, 422: HTTPValidationError },
  id: "customers:list_payment_methods_external",
  route: "GET /v1/customers/external/{external_id}/payment-methods{?page,limit}",
};

/** Pages of {@link listPaymentMethodsExternal}. @internal */
export const listPaymentMethodsExternalPages: PageSpec = {
  advance: byPage,
  field: "page",
  items: ["items"],
  end: ["pagination", "max_page"],
};

/**
 * List Payment Methods via External ID
 *
 * `GET /v1/customers/external/{external_id}/payment-methods`. Scopes: `customers:read`, `customers:write`.
 * @throws {ResourceNotFound} 404
 * @throws {HTTPValidationError} 422
 */
export function listPaymentMethodsExternal<Held>(
  client: Client<Held>,
  request: CustomersListPaymentMethodsExternalRequest,
  ...options: OidcOrPatOrOatOptions<Held>
): PagedCall<ListResourcePaymentMethod, PaymentMethod, CustomersListPaymentMethodsExternalError> {
  return paged(
    client,
    listPaymentMethodsExternalOperation,
    listPaymentMethodsExternalPages,
    request,
    options[0],
  );
}
