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
   *
   * @example "jane.doe@example.com"
   */
  email?: string | null;
  /**
   * Search text, looked for in names, email addresses and external ids.
   *
   * @example "jane"
   */
  query?: string | null;
  /** Keep customers by whether any subscription of theirs is running, that is `trialing`, `active` or `past_due`. */
  active?: boolean | null;
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
  /**
   * Properties to order by, the first one deciding first. A leading minus sign, as in `-created_at`, turns the order round.
   *
   * @default ["-created_at"]
   */
  sorting?: CustomerSortProperty[] | null;
  /** Keep customers whose metadata has these values, written as `metadata[plan]=pro`. */
  metadata?: MetadataQuery;
}

/** Every error that `customers.list` can end in. */
export type CustomersListError = HTTPValidationError<422> | UntypedError<422> | TransportError;

/** Scopes of which `customers.list` needs one. */
export type CustomersListScope = "customers:read" | "customers:write";

/** Data of {@link list}. */
export const listOperation: OperationSpec = {
  security: oidcOrPatOrOat,
  errors: { 422: HTTPValidationError },
  id: "customers:list",
  route: "GET /v1/customers/{?organization_id,email,query,active,page,limit,sorting}",
  query: { metadata: deepObject },
};

/** Pages of {@link list}. */
export const listPages: PageSpec = {
  advance: byPage,
  field: "page",
  items: ["items"],
  last: ["pagination", "max_page"],
};

/**
 * List Customers
 *
 * Pages through the customers you can reach, newest first unless sorted otherwise. All filters given must match.
 *
 * `GET /v1/customers/`. Scopes: `customers:read`, `customers:write`. Repeated when the connection or the server fails.
 *
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

/** Every error that `customers.create` can end in. */
export type CustomersCreateError = HTTPValidationError<422> | UntypedError<422> | TransportError;

/** Scopes of which `customers.create` needs one. */
export type CustomersCreateScope = "customers:write";

/** Data of {@link create}. */
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
 * Adds a customer, either an individual or a team. Without `type` an individual is created. A team needs an email address of its own or an `owner` who has one.
 *
 * `POST /v1/customers/`. Scopes: `customers:write`. Not repeated, unless an `idempotencyKey` is given or nothing was sent.
 *
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

/** Every error that `customers.export` can end in. */
export type CustomersExportError = HTTPValidationError<422> | UntypedError<422> | TransportError;

/** Scopes of which `customers.export` needs one. */
export type CustomersExportScope = "customers:read" | "customers:write";

/** Data of {@link exportCustomers}. */
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
 * Returns all reachable customers as comma-separated text.
 *
 * `GET /v1/customers/export`. Scopes: `customers:read`, `customers:write`. Repeated when the connection or the server fails.
 *
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
   * Identifier of the customer.
   *
   * Format: uuid4.
   *
   * @example "3f6d2b8e-91c4-4a7d-b0f5-6e2a8c1d4b97"
   */
  id: string;
}

/** Every error that `customers.get` can end in. */
export type CustomersGetError =
  ResourceNotFound<404> | HTTPValidationError<422> | UntypedError<404 | 422> | TransportError;

/** Scopes of which `customers.get` needs one. */
export type CustomersGetScope = "customers:read" | "customers:write";

/** Data of {@link getCustomers}. */
export const getCustomersOperation: OperationSpec = {
  security: oidcOrPatOrOat,
  errors: { 404: ResourceNotFound, 422: HTTPValidationError },
  id: "customers:get",
  route: "GET /v1/customers/{id}",
};

/**
 * Get Customer
 *
 * Returns one customer.
 *
 * `GET /v1/customers/{id}`. Scopes: `customers:read`, `customers:write`. Repeated when the connection or the server fails.
 *
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
   * Identifier of the customer.
   *
   * Format: uuid4.
   *
   * @example "3f6d2b8e-91c4-4a7d-b0f5-6e2a8c1d4b97"
   */
  id: string;
}

/** Every error that `customers.update` can end in. */
export type CustomersUpdateError =
  ResourceNotFound<404> | HTTPValidationError<422> | UntypedError<404 | 422> | TransportError;

/** Scopes of which `customers.update` needs one. */
export type CustomersUpdateScope = "customers:write";

/** Data of {@link update}. */
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
 * Changes the given properties of a customer and leaves the others as they are.
 *
 * `PATCH /v1/customers/{id}`. Scopes: `customers:write`. Not repeated, unless an `idempotencyKey` is given or nothing was sent.
 *
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
   * Identifier of the customer.
   *
   * Format: uuid4.
   *
   * @example "3f6d2b8e-91c4-4a7d-b0f5-6e2a8c1d4b97"
   */
  id: string;
  /**
   * Whether to erase personal data too: the email address and names are replaced with hashes, the billing address is emptied and linked OAuth accounts are dropped. A business that has a tax id keeps its name.
   *
   * @default false
   */
  anonymize?: boolean;
}

/** Every error that `customers.delete` can end in. */
export type CustomersDeleteError =
  ResourceNotFound<404> | HTTPValidationError<422> | UntypedError<404 | 422> | TransportError;

/** Scopes of which `customers.delete` needs one. */
export type CustomersDeleteScope = "customers:write";

/** Data of {@link deleteCustomers}. */
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
 * Removes a customer for good. At once:
 *
 * - running subscriptions are cancelled
 * - granted benefits are revoked
 * - the `external_id` is cleared
 *
 * Past orders and subscriptions keep the customer's details. Pass `anonymize=true` to
 * erase personal data as well, for instance to answer a GDPR request. To end one
 * subscription only, cancel that subscription instead.
 *
 * `DELETE /v1/customers/{id}`. Scopes: `customers:write`. Repeated when the connection or the server fails.
 *
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
   *
   * @example "user_42"
   */
  external_id: string;
}

/** Every error that `customers.getExternal` can end in. */
export type CustomersGetExternalError =
  ResourceNotFound<404> | HTTPValidationError<422> | UntypedError<404 | 422> | TransportError;

/** Scopes of which `customers.getExternal` needs one. */
export type CustomersGetExternalScope = "customers:read" | "customers:write";

/** Data of {@link getExternal}. */
export const getExternalOperation: OperationSpec = {
  security: oidcOrPatOrOat,
  errors: { 404: ResourceNotFound, 422: HTTPValidationError },
  id: "customers:get_external",
  route: "GET /v1/customers/external/{external_id}",
};

/**
 * Get Customer via External ID
 *
 * Returns the customer who carries this identifier of your own system.
 *
 * `GET /v1/customers/external/{external_id}`. Scopes: `customers:read`, `customers:write`. Repeated when the connection or the server fails.
 *
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
   *
   * @example "user_42"
   */
  external_id: string;
}

/** Every error that `customers.updateExternal` can end in. */
export type CustomersUpdateExternalError =
  ResourceNotFound<404> | HTTPValidationError<422> | UntypedError<404 | 422> | TransportError;

/** Scopes of which `customers.updateExternal` needs one. */
export type CustomersUpdateExternalScope = "customers:write";

/** Data of {@link updateExternal}. */
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
 * Changes the given properties of the customer who carries this identifier of your own system. The identifier itself and the type stay as they are.
 *
 * `PATCH /v1/customers/external/{external_id}`. Scopes: `customers:write`. Not repeated, unless an `idempotencyKey` is given or nothing was sent.
 *
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
   *
   * @example "user_42"
   */
  external_id: string;
  /**
   * Whether to erase personal data too, for instance to answer a GDPR request.
   *
   * @default false
   */
  anonymize?: boolean;
}

/** Every error that `customers.deleteExternal` can end in. */
export type CustomersDeleteExternalError =
  ResourceNotFound<404> | HTTPValidationError<422> | UntypedError<404 | 422> | TransportError;

/** Scopes of which `customers.deleteExternal` needs one. */
export type CustomersDeleteExternalScope = "customers:write";

/** Data of {@link deleteExternal}. */
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
 * Removes the customer who carries this identifier of your own system. Running subscriptions end and benefits are withdrawn at once; pass `anonymize=true` to erase personal data too.
 *
 * `DELETE /v1/customers/external/{external_id}`. Scopes: `customers:write`. Repeated when the connection or the server fails.
 *
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
   * Identifier of the customer.
   *
   * Format: uuid4.
   *
   * @example "3f6d2b8e-91c4-4a7d-b0f5-6e2a8c1d4b97"
   */
  id: string;
}

/** Every error that `customers.getState` can end in. */
export type CustomersGetStateError =
  ResourceNotFound<404> | HTTPValidationError<422> | UntypedError<404 | 422> | TransportError;

/** Scopes of which `customers.getState` needs one. */
export type CustomersGetStateScope = "customers:read" | "customers:write";

/** Data of {@link getState}. */
export const getStateOperation: OperationSpec = {
  security: oidcOrPatOrOat,
  errors: { 404: ResourceNotFound, 422: HTTPValidationError },
  id: "customers:get_state",
  route: "GET /v1/customers/{id}/state",
};

/**
 * Get Customer State
 *
 * Returns a customer together with all that is in force for them, which answers "what may
 * this customer use?" in one call:
 *
 * - running subscriptions
 * - benefits they hold
 * - meters with their balance
 *
 * `GET /v1/customers/{id}/state`. Scopes: `customers:read`, `customers:write`. Repeated when the connection or the server fails.
 *
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
   *
   * @example "user_42"
   */
  external_id: string;
}

/** Every error that `customers.getStateExternal` can end in. */
export type CustomersGetStateExternalError =
  ResourceNotFound<404> | HTTPValidationError<422> | UntypedError<404 | 422> | TransportError;

/** Scopes of which `customers.getStateExternal` needs one. */
export type CustomersGetStateExternalScope = "customers:read" | "customers:write";

/** Data of {@link getStateExternal}. */
export const getStateExternalOperation: OperationSpec = {
  security: oidcOrPatOrOat,
  errors: { 404: ResourceNotFound, 422: HTTPValidationError },
  id: "customers:get_state_external",
  route: "GET /v1/customers/external/{external_id}/state",
};

/**
 * Get State via External ID
 *
 * Returns the customer who carries this identifier of your own system, with running subscriptions, granted benefits and meter balances.
 *
 * `GET /v1/customers/external/{external_id}/state`. Scopes: `customers:read`, `customers:write`. Repeated when the connection or the server fails.
 *
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
   * Identifier of the customer.
   *
   * Format: uuid4.
   *
   * @example "3f6d2b8e-91c4-4a7d-b0f5-6e2a8c1d4b97"
   */
  id: string;
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

/** Every error that `customers.listPaymentMethods` can end in. */
export type CustomersListPaymentMethodsError =
  ResourceNotFound<404> | HTTPValidationError<422> | UntypedError<404 | 422> | TransportError;

/** Scopes of which `customers.listPaymentMethods` needs one. */
export type CustomersListPaymentMethodsScope = "customers:read" | "customers:write";

/** Data of {@link listPaymentMethods}. */
export const listPaymentMethodsOperation: OperationSpec = {
  security: oidcOrPatOrOat,
  errors: { 404: ResourceNotFound, 422: HTTPValidationError },
  id: "customers:list_payment_methods",
  route: "GET /v1/customers/{id}/payment-methods{?page,limit}",
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
 * Pages through the payment methods a customer has saved.
 *
 * `GET /v1/customers/{id}/payment-methods`. Scopes: `customers:read`, `customers:write`. Repeated when the connection or the server fails.
 *
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
   *
   * @example "user_42"
   */
  external_id: string;
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

/** Every error that `customers.listPaymentMethodsExternal` can end in. */
export type CustomersListPaymentMethodsExternalError =
  ResourceNotFound<404> | HTTPValidationError<422> | UntypedError<404 | 422> | TransportError;

/** Scopes of which `customers.listPaymentMethodsExternal` needs one. */
export type CustomersListPaymentMethodsExternalScope = "customers:read" | "customers:write";

/** Data of {@link listPaymentMethodsExternal}. */
export const listPaymentMethodsExternalOperation: OperationSpec = {
  security: oidcOrPatOrOat,
  errors: { 404: ResourceNotFound, 422: HTTPValidationError },
  id: "customers:list_payment_methods_external",
  route: "GET /v1/customers/external/{external_id}/payment-methods{?page,limit}",
};

/** Pages of {@link listPaymentMethodsExternal}. */
export const listPaymentMethodsExternalPages: PageSpec = {
  advance: byPage,
  field: "page",
  items: ["items"],
  last: ["pagination", "max_page"],
};

/**
 * List Payment Methods via External ID
 *
 * Pages through the payment methods saved by the customer who carries this identifier of your own system.
 *
 * `GET /v1/customers/external/{external_id}/payment-methods`. Scopes: `customers:read`, `customers:write`. Repeated when the connection or the server fails.
 *
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
