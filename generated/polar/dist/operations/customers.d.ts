import { HTTPValidationError, ResourceNotFound } from "../errors.js";
import type { Customer, CustomerCreate, CustomerSortProperty, CustomerState, CustomerUpdate, CustomerUpdateExternalID, ListResourceCustomer, ListResourcePaymentMethod, MetadataQuery, PaymentMethod } from "../models/customers.js";
import { type Call } from "../runtime/call.js";
import type { Client } from "../runtime/client.js";
import type { TransportError, UntypedError } from "../runtime/errors.js";
import { type PagedCall } from "../runtime/paginate.js";
import { type OidcOrPatOrOatOptions } from "../security.js";
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
/**
 * List Customers
 *
 * `GET /v1/customers/`. Scopes: `customers:read`, `customers:write`.
 * @throws {HTTPValidationError} 422
 */
export declare function list<Held>(client: Client<Held>, request?: CustomersListRequest, ...options: OidcOrPatOrOatOptions<Held>): PagedCall<ListResourceCustomer, Customer, CustomersListError>;
/** Arguments of `customers.create`. */
export type CustomersCreateRequest = CustomerCreate;
/** Errors of `customers.create`. */
export type CustomersCreateError = HTTPValidationError<422> | UntypedError<422> | TransportError;
/** Scopes of which `customers.create` needs one. */
export type CustomersCreateScope = "customers:write";
/**
 * Create Customer
 *
 * `POST /v1/customers/`. Scopes: `customers:write`.
 * @throws {HTTPValidationError} 422
 */
export declare function create<Held>(client: Client<Held>, request: CustomersCreateRequest, ...options: OidcOrPatOrOatOptions<Held>): Call<Customer, CustomersCreateError>;
/** Arguments of `customers.export`. */
export interface CustomersExportRequest {
  /** Keep customers of this organization, or of any in a list of organizations. */
  organization_id?: string | string[] | null;
}
/** Errors of `customers.export`. */
export type CustomersExportError = HTTPValidationError<422> | UntypedError<422> | TransportError;
/** Scopes of which `customers.export` needs one. */
export type CustomersExportScope = "customers:read" | "customers:write";
/**
 * Export Customers
 *
 * `GET /v1/customers/export`. Scopes: `customers:read`, `customers:write`.
 * @throws {HTTPValidationError} 422
 */
export declare function exportCustomers<Held>(client: Client<Held>, request?: CustomersExportRequest, ...options: OidcOrPatOrOatOptions<Held>): Call<string, CustomersExportError>;
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
export type CustomersGetError = ResourceNotFound<404> | HTTPValidationError<422> | UntypedError<404 | 422> | TransportError;
/** Scopes of which `customers.get` needs one. */
export type CustomersGetScope = "customers:read" | "customers:write";
/**
 * Get Customer
 *
 * `GET /v1/customers/{id}`. Scopes: `customers:read`, `customers:write`.
 * @throws {ResourceNotFound} 404
 * @throws {HTTPValidationError} 422
 */
export declare function getCustomers<Held>(client: Client<Held>, request: CustomersGetRequest, ...options: OidcOrPatOrOatOptions<Held>): Call<Customer, CustomersGetError>;
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
export type CustomersUpdateError = ResourceNotFound<404> | HTTPValidationError<422> | UntypedError<404 | 422> | TransportError;
/** Scopes of which `customers.update` needs one. */
export type CustomersUpdateScope = "customers:write";
/**
 * Update Customer
 *
 * `PATCH /v1/customers/{id}`. Scopes: `customers:write`.
 * @throws {ResourceNotFound} 404
 * @throws {HTTPValidationError} 422
 */
export declare function update<Held>(client: Client<Held>, request: CustomersUpdateRequest, ...options: OidcOrPatOrOatOptions<Held>): Call<Customer, CustomersUpdateError>;
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
export type CustomersDeleteError = ResourceNotFound<404> | HTTPValidationError<422> | UntypedError<404 | 422> | TransportError;
/** Scopes of which `customers.delete` needs one. */
export type CustomersDeleteScope = "customers:write";
/**
 * Delete Customer
 *
 * `DELETE /v1/customers/{id}`. Scopes: `customers:write`.
 * @throws {ResourceNotFound} 404
 * @throws {HTTPValidationError} 422
 */
export declare function deleteCustomers<Held>(client: Client<Held>, request: CustomersDeleteRequest, ...options: OidcOrPatOrOatOptions<Held>): Call<undefined, CustomersDeleteError>;
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
export type CustomersGetExternalError = ResourceNotFound<404> | HTTPValidationError<422> | UntypedError<404 | 422> | TransportError;
/** Scopes of which `customers.getExternal` needs one. */
export type CustomersGetExternalScope = "customers:read" | "customers:write";
/**
 * Get Customer via External ID
 *
 * `GET /v1/customers/external/{external_id}`. Scopes: `customers:read`, `customers:write`.
 * @throws {ResourceNotFound} 404
 * @throws {HTTPValidationError} 422
 */
export declare function getExternal<Held>(client: Client<Held>, request: CustomersGetExternalRequest, ...options: OidcOrPatOrOatOptions<Held>): Call<Customer, CustomersGetExternalError>;
/** Arguments of `customers.updateExternal`. */
export interface CustomersUpdateExternalRequest extends CustomerUpdateExternalID {
  /**
   * Identifier the customer has in your own system.
   * @example "user_42"
   */
  external_id: string;
}
/** Errors of `customers.updateExternal`. */
export type CustomersUpdateExternalError = ResourceNotFound<404> | HTTPValidationError<422> | UntypedError<404 | 422> | TransportError;
/** Scopes of which `customers.updateExternal` needs one. */
export type CustomersUpdateExternalScope = "customers:write";
/**
 * Update Customer via External ID
 *
 * `PATCH /v1/customers/external/{external_id}`. Scopes: `customers:write`.
 * @throws {ResourceNotFound} 404
 * @throws {HTTPValidationError} 422
 */
export declare function updateExternal<Held>(client: Client<Held>, request: CustomersUpdateExternalRequest, ...options: OidcOrPatOrOatOptions<Held>): Call<Customer, CustomersUpdateExternalError>;
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
export type CustomersDeleteExternalError = ResourceNotFound<404> | HTTPValidationError<422> | UntypedError<404 | 422> | TransportError;
/** Scopes of which `customers.deleteExternal` needs one. */
export type CustomersDeleteExternalScope = "customers:write";
/**
 * Delete Customer via External ID
 *
 * `DELETE /v1/customers/external/{external_id}`. Scopes: `customers:write`.
 * @throws {ResourceNotFound} 404
 * @throws {HTTPValidationError} 422
 */
export declare function deleteExternal<Held>(client: Client<Held>, request: CustomersDeleteExternalRequest, ...options: OidcOrPatOrOatOptions<Held>): Call<undefined, CustomersDeleteExternalError>;
/** Arguments of `customers.getState`. */
export interface CustomersGetStateRequest {
  /**
   * Identifier of the customer. Format: uuid4.
   * @example "3f6d2b8e-91c4-4a7d-b0f5-6e2a8c1d4b97"
   */
  id: string;
}
/** Errors of `customers.getState`. */
export type CustomersGetStateError = ResourceNotFound<404> | HTTPValidationError<422> | UntypedError<404 | 422> | TransportError;
/** Scopes of which `customers.getState` needs one. */
export type CustomersGetStateScope = "customers:read" | "customers:write";
/**
 * Get Customer State
 *
 * `GET /v1/customers/{id}/state`. Scopes: `customers:read`, `customers:write`.
 * @throws {ResourceNotFound} 404
 * @throws {HTTPValidationError} 422
 */
export declare function getState<Held>(client: Client<Held>, request: CustomersGetStateRequest, ...options: OidcOrPatOrOatOptions<Held>): Call<CustomerState, CustomersGetStateError>;
/** Arguments of `customers.getStateExternal`. */
export interface CustomersGetStateExternalRequest {
  /**
   * Identifier the customer has in your own system.
   * @example "user_42"
   */
  external_id: string;
}
/** Errors of `customers.getStateExternal`. */
export type CustomersGetStateExternalError = ResourceNotFound<404> | HTTPValidationError<422> | UntypedError<404 | 422> | TransportError;
/** Scopes of which `customers.getStateExternal` needs one. */
export type CustomersGetStateExternalScope = "customers:read" | "customers:write";
/**
 * Get State via External ID
 *
 * `GET /v1/customers/external/{external_id}/state`. Scopes: `customers:read`, `customers:write`.
 * @throws {ResourceNotFound} 404
 * @throws {HTTPValidationError} 422
 */
export declare function getStateExternal<Held>(client: Client<Held>, request: CustomersGetStateExternalRequest, ...options: OidcOrPatOrOatOptions<Held>): Call<CustomerState, CustomersGetStateExternalError>;
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
export type CustomersListPaymentMethodsError = ResourceNotFound<404> | HTTPValidationError<422> | UntypedError<404 | 422> | TransportError;
/** Scopes of which `customers.listPaymentMethods` needs one. */
export type CustomersListPaymentMethodsScope = "customers:read" | "customers:write";
/**
 * List Payment Methods
 *
 * `GET /v1/customers/{id}/payment-methods`. Scopes: `customers:read`, `customers:write`.
 * @throws {ResourceNotFound} 404
 * @throws {HTTPValidationError} 422
 */
export declare function listPaymentMethods<Held>(client: Client<Held>, request: CustomersListPaymentMethodsRequest, ...options: OidcOrPatOrOatOptions<Held>): PagedCall<ListResourcePaymentMethod, PaymentMethod, CustomersListPaymentMethodsError>;
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
export type CustomersListPaymentMethodsExternalError = ResourceNotFound<404> | HTTPValidationError<422> | UntypedError<404 | 422> | TransportError;
/** Scopes of which `customers.listPaymentMethodsExternal` needs one. */
export type CustomersListPaymentMethodsExternalScope = "customers:read" | "customers:write";
/**
 * List Payment Methods via External ID
 *
 * `GET /v1/customers/external/{external_id}/payment-methods`. Scopes: `customers:read`, `customers:write`.
 * @throws {ResourceNotFound} 404
 * @throws {HTTPValidationError} 422
 */
export declare function listPaymentMethodsExternal<Held>(client: Client<Held>, request: CustomersListPaymentMethodsExternalRequest, ...options: OidcOrPatOrOatOptions<Held>): PagedCall<ListResourcePaymentMethod, PaymentMethod, CustomersListPaymentMethodsExternalError>;
