import { HTTPValidationError, ResourceNotFound } from "../errors.js";
import type { Customer, CustomerCreate, CustomerSortProperty, CustomerState, CustomerUpdate, CustomerUpdateExternalID, ListResourceCustomer, ListResourcePaymentMethod, MetadataQuery, PaymentMethod } from "../models/customers.js";
import { type Call } from "../runtime/call.js";
import type { Client } from "../runtime/client.js";
import type { TransportError, UntypedError } from "../runtime/errors.js";
import { type PageSpec, type PagedCall } from "../runtime/paginate.js";
import type { OperationSpec } from "../runtime/types.js";
import { type OidcOrPatOrOatOptions } from "../security.js";
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
export declare const listOperation: OperationSpec;
/** Pages of {@link list}. */
export declare const listPages: PageSpec;
/**
 * List Customers
 *
 * Pages through the customers you can reach, newest first unless sorted otherwise. All filters given must match.
 *
 * `GET /v1/customers/`. Scopes: `customers:read`, `customers:write`. Repeated when the connection or the server fails.
 *
 * @throws {HTTPValidationError} 422
 */
export declare function list<Held>(client: Client<Held>, request?: CustomersListRequest, ...options: OidcOrPatOrOatOptions<Held>): PagedCall<ListResourceCustomer, Customer, CustomersListError>;
/** Arguments of `customers.create`. */
export type CustomersCreateRequest = CustomerCreate;
/** Every error that `customers.create` can end in. */
export type CustomersCreateError = HTTPValidationError<422> | UntypedError<422> | TransportError;
/** Scopes of which `customers.create` needs one. */
export type CustomersCreateScope = "customers:write";
/** Data of {@link create}. */
export declare const createOperation: OperationSpec;
/**
 * Create Customer
 *
 * Adds a customer, either an individual or a team. Without `type` an individual is created. A team needs an email address of its own or an `owner` who has one.
 *
 * `POST /v1/customers/`. Scopes: `customers:write`. Not repeated, unless an `idempotencyKey` is given or nothing was sent.
 *
 * @throws {HTTPValidationError} 422
 */
export declare function create<Held>(client: Client<Held>, request: CustomersCreateRequest, ...options: OidcOrPatOrOatOptions<Held>): Call<Customer, CustomersCreateError>;
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
export declare const exportCustomersOperation: OperationSpec;
/**
 * Export Customers
 *
 * Returns all reachable customers as comma-separated text.
 *
 * `GET /v1/customers/export`. Scopes: `customers:read`, `customers:write`. Repeated when the connection or the server fails.
 *
 * @throws {HTTPValidationError} 422
 */
export declare function exportCustomers<Held>(client: Client<Held>, request?: CustomersExportRequest, ...options: OidcOrPatOrOatOptions<Held>): Call<string, CustomersExportError>;
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
export type CustomersGetError = ResourceNotFound<404> | HTTPValidationError<422> | UntypedError<404 | 422> | TransportError;
/** Scopes of which `customers.get` needs one. */
export type CustomersGetScope = "customers:read" | "customers:write";
/** Data of {@link getCustomers}. */
export declare const getCustomersOperation: OperationSpec;
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
export declare function getCustomers<Held>(client: Client<Held>, request: CustomersGetRequest, ...options: OidcOrPatOrOatOptions<Held>): Call<Customer, CustomersGetError>;
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
export type CustomersUpdateError = ResourceNotFound<404> | HTTPValidationError<422> | UntypedError<404 | 422> | TransportError;
/** Scopes of which `customers.update` needs one. */
export type CustomersUpdateScope = "customers:write";
/** Data of {@link update}. */
export declare const updateOperation: OperationSpec;
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
export declare function update<Held>(client: Client<Held>, request: CustomersUpdateRequest, ...options: OidcOrPatOrOatOptions<Held>): Call<Customer, CustomersUpdateError>;
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
export type CustomersDeleteError = ResourceNotFound<404> | HTTPValidationError<422> | UntypedError<404 | 422> | TransportError;
/** Scopes of which `customers.delete` needs one. */
export type CustomersDeleteScope = "customers:write";
/** Data of {@link deleteCustomers}. */
export declare const deleteCustomersOperation: OperationSpec;
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
export declare function deleteCustomers<Held>(client: Client<Held>, request: CustomersDeleteRequest, ...options: OidcOrPatOrOatOptions<Held>): Call<undefined, CustomersDeleteError>;
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
export type CustomersGetExternalError = ResourceNotFound<404> | HTTPValidationError<422> | UntypedError<404 | 422> | TransportError;
/** Scopes of which `customers.getExternal` needs one. */
export type CustomersGetExternalScope = "customers:read" | "customers:write";
/** Data of {@link getExternal}. */
export declare const getExternalOperation: OperationSpec;
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
export declare function getExternal<Held>(client: Client<Held>, request: CustomersGetExternalRequest, ...options: OidcOrPatOrOatOptions<Held>): Call<Customer, CustomersGetExternalError>;
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
export type CustomersUpdateExternalError = ResourceNotFound<404> | HTTPValidationError<422> | UntypedError<404 | 422> | TransportError;
/** Scopes of which `customers.updateExternal` needs one. */
export type CustomersUpdateExternalScope = "customers:write";
/** Data of {@link updateExternal}. */
export declare const updateExternalOperation: OperationSpec;
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
export declare function updateExternal<Held>(client: Client<Held>, request: CustomersUpdateExternalRequest, ...options: OidcOrPatOrOatOptions<Held>): Call<Customer, CustomersUpdateExternalError>;
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
export type CustomersDeleteExternalError = ResourceNotFound<404> | HTTPValidationError<422> | UntypedError<404 | 422> | TransportError;
/** Scopes of which `customers.deleteExternal` needs one. */
export type CustomersDeleteExternalScope = "customers:write";
/** Data of {@link deleteExternal}. */
export declare const deleteExternalOperation: OperationSpec;
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
export declare function deleteExternal<Held>(client: Client<Held>, request: CustomersDeleteExternalRequest, ...options: OidcOrPatOrOatOptions<Held>): Call<undefined, CustomersDeleteExternalError>;
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
export type CustomersGetStateError = ResourceNotFound<404> | HTTPValidationError<422> | UntypedError<404 | 422> | TransportError;
/** Scopes of which `customers.getState` needs one. */
export type CustomersGetStateScope = "customers:read" | "customers:write";
/** Data of {@link getState}. */
export declare const getStateOperation: OperationSpec;
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
export declare function getState<Held>(client: Client<Held>, request: CustomersGetStateRequest, ...options: OidcOrPatOrOatOptions<Held>): Call<CustomerState, CustomersGetStateError>;
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
export type CustomersGetStateExternalError = ResourceNotFound<404> | HTTPValidationError<422> | UntypedError<404 | 422> | TransportError;
/** Scopes of which `customers.getStateExternal` needs one. */
export type CustomersGetStateExternalScope = "customers:read" | "customers:write";
/** Data of {@link getStateExternal}. */
export declare const getStateExternalOperation: OperationSpec;
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
export declare function getStateExternal<Held>(client: Client<Held>, request: CustomersGetStateExternalRequest, ...options: OidcOrPatOrOatOptions<Held>): Call<CustomerState, CustomersGetStateExternalError>;
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
export type CustomersListPaymentMethodsError = ResourceNotFound<404> | HTTPValidationError<422> | UntypedError<404 | 422> | TransportError;
/** Scopes of which `customers.listPaymentMethods` needs one. */
export type CustomersListPaymentMethodsScope = "customers:read" | "customers:write";
/** Data of {@link listPaymentMethods}. */
export declare const listPaymentMethodsOperation: OperationSpec;
/** Pages of {@link listPaymentMethods}. */
export declare const listPaymentMethodsPages: PageSpec;
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
export declare function listPaymentMethods<Held>(client: Client<Held>, request: CustomersListPaymentMethodsRequest, ...options: OidcOrPatOrOatOptions<Held>): PagedCall<ListResourcePaymentMethod, PaymentMethod, CustomersListPaymentMethodsError>;
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
export type CustomersListPaymentMethodsExternalError = ResourceNotFound<404> | HTTPValidationError<422> | UntypedError<404 | 422> | TransportError;
/** Scopes of which `customers.listPaymentMethodsExternal` needs one. */
export type CustomersListPaymentMethodsExternalScope = "customers:read" | "customers:write";
/** Data of {@link listPaymentMethodsExternal}. */
export declare const listPaymentMethodsExternalOperation: OperationSpec;
/** Pages of {@link listPaymentMethodsExternal}. */
export declare const listPaymentMethodsExternalPages: PageSpec;
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
export declare function listPaymentMethodsExternal<Held>(client: Client<Held>, request: CustomersListPaymentMethodsExternalRequest, ...options: OidcOrPatOrOatOptions<Held>): PagedCall<ListResourcePaymentMethod, PaymentMethod, CustomersListPaymentMethodsExternalError>;
