import { HTTPValidationError, ResourceNotFound } from "../errors.js";
import type {
  Customer,
  CustomerState,
  ListResourceCustomer,
  ListResourcePaymentMethod,
  PaymentMethod,
} from "../models/customers.js";
import type {
  CustomersCreateError,
  CustomersCreateRequest,
  CustomersDeleteError,
  CustomersDeleteExternalError,
  CustomersDeleteExternalRequest,
  CustomersDeleteRequest,
  CustomersExportError,
  CustomersExportRequest,
  CustomersGetError,
  CustomersGetExternalError,
  CustomersGetExternalRequest,
  CustomersGetRequest,
  CustomersGetStateError,
  CustomersGetStateExternalError,
  CustomersGetStateExternalRequest,
  CustomersGetStateRequest,
  CustomersListError,
  CustomersListPaymentMethodsError,
  CustomersListPaymentMethodsExternalError,
  CustomersListPaymentMethodsExternalRequest,
  CustomersListPaymentMethodsRequest,
  CustomersListRequest,
  CustomersUpdateError,
  CustomersUpdateExternalError,
  CustomersUpdateExternalRequest,
  CustomersUpdateRequest,
} from "../operations/customers.js";
import { CustomersMembers } from "./customers/members.js";
import { type Call, call } from "../runtime/call.js";
import type { Client } from "../runtime/client.js";
import { empty, text } from "../runtime/decode.js";
import { deepObject, json } from "../runtime/encode.js";
import { type PagedCall, byPage, paged } from "../runtime/paginate.js";
import { type OidcOrPatOrOatOptions, oidcOrPatOrOat } from "../security.js";

/** Operations of `customers`. */
export class Customers<Held> {
  readonly #client: Client<Held>;
  readonly members: CustomersMembers<Held>;

  constructor(client: Client<Held>) {
    this.#client = client;
    this.members = new CustomersMembers(client);
  }

  /**
   * List Customers
   *
   * Pages through the customers you can reach, newest first unless sorted otherwise. All filters given must match.
   *
   * `GET /v1/customers/`. Scopes: `customers:read`, `customers:write`. Repeated when the connection or the server fails.
   * @throws {HTTPValidationError} 422
   * @see [Reference](../../docs/resources/customers.md#list)
   * @example
   * for await (const item of polar.customers.list({ page: 1, limit: 10 })) console.log(item);
   */
  list(
    request?: CustomersListRequest,
    ...options: OidcOrPatOrOatOptions<Held>
  ): PagedCall<ListResourceCustomer, Customer, CustomersListError> {
    return paged(
      this.#client,
      {
        security: oidcOrPatOrOat,
        errors: { 422: HTTPValidationError },
        id: "customers:list",
        route: "GET /v1/customers/{?organization_id,email,query,active,page,limit,sorting}",
        query: { metadata: deepObject },
      },
      { advance: byPage, field: "page", items: ["items"], end: ["pagination", "max_page"] },
      request,
      options[0],
    );
  }

  /**
   * Create Customer
   *
   * Adds a customer, either an individual or a team. Without `type` an individual is created. A team needs an email address of its own or an `owner` who has one.
   *
   * `POST /v1/customers/`. Scopes: `customers:write`. Not repeated, unless an `idempotencyKey` is given or nothing was sent.
   * @throws {HTTPValidationError} 422
   * @see [Reference](../../docs/resources/customers.md#create)
   * @example
   * await polar.customers.create({ email: "jane.doe@example.com" });
   */
  create(
    request: CustomersCreateRequest,
    ...options: OidcOrPatOrOatOptions<Held>
  ): Call<Customer, CustomersCreateError> {
    return call(
      this.#client,
      {
        security: oidcOrPatOrOat,
        errors: { 422: HTTPValidationError },
        id: "customers:create",
        route: "POST /v1/customers/",
        body: json,
      },
      request,
      options[0],
    );
  }

  /**
   * Export Customers
   *
   * Returns all reachable customers as comma-separated text.
   *
   * `GET /v1/customers/export`. Scopes: `customers:read`, `customers:write`. Repeated when the connection or the server fails.
   * @throws {HTTPValidationError} 422
   * @see [Reference](../../docs/resources/customers.md#export)
   * @example
   * await polar.customers.export();
   */
  export(
    request?: CustomersExportRequest,
    ...options: OidcOrPatOrOatOptions<Held>
  ): Call<string, CustomersExportError> {
    return call(
      this.#client,
      {
        security: oidcOrPatOrOat,
        errors: { 422: HTTPValidationError },
        id: "customers:export",
        route: "GET /v1/customers/export{?organization_id}",
        accept: "text/csv",
        decode: text,
      },
      request,
      options[0],
    );
  }

  /**
   * Get Customer
   *
   * Returns one customer.
   *
   * `GET /v1/customers/{id}`. Scopes: `customers:read`, `customers:write`. Repeated when the connection or the server fails.
   * @throws {ResourceNotFound} 404
   * @throws {HTTPValidationError} 422
   * @see [Reference](../../docs/resources/customers.md#get)
   * @example
   * await polar.customers.get({ id: "3f6d2b8e-91c4-4a7d-b0f5-6e2a8c1d4b97" });
   */
  get(
    request: CustomersGetRequest,
    ...options: OidcOrPatOrOatOptions<Held>
  ): Call<Customer, CustomersGetError> {
    return call(
      this.#client,
      {
        security: oidcOrPatOrOat,
        errors: { 404: ResourceNotFound, 422: HTTPValidationError },
        id: "customers:get",
        route: "GET /v1/customers/{id}",
      },
      request,
      options[0],
    );
  }

  /**
   * Update Customer
   *
   * Changes the given properties of a customer and leaves the others as they are.
   *
   * `PATCH /v1/customers/{id}`. Scopes: `customers:write`. Not repeated, unless an `idempotencyKey` is given or nothing was sent.
   * @throws {ResourceNotFound} 404
   * @throws {HTTPValidationError} 422
   * @see [Reference](../../docs/resources/customers.md#update)
   * @example
   * await polar.customers.update({ id: "3f6d2b8e-91c4-4a7d-b0f5-6e2a8c1d4b97" });
   */
  update(
    request: CustomersUpdateRequest,
    ...options: OidcOrPatOrOatOptions<Held>
  ): Call<Customer, CustomersUpdateError> {
    return call(
      this.#client,
      {
        security: oidcOrPatOrOat,
        errors: { 404: ResourceNotFound, 422: HTTPValidationError },
        id: "customers:update",
        route: "PATCH /v1/customers/{id}",
        body: json,
      },
      request,
      options[0],
    );
  }

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
   * @throws {ResourceNotFound} 404
   * @throws {HTTPValidationError} 422
   * @see [Reference](../../docs/resources/customers.md#delete)
   * @example
   * await polar.customers.delete({ id: "3f6d2b8e-91c4-4a7d-b0f5-6e2a8c1d4b97" });
   */
  delete(
    request: CustomersDeleteRequest,
    ...options: OidcOrPatOrOatOptions<Held>
  ): Call<undefined, CustomersDeleteError> {
    return call(
      this.#client,
      {
        security: oidcOrPatOrOat,
        errors: { 404: ResourceNotFound, 422: HTTPValidationError },
        id: "customers:delete",
        route: "DELETE /v1/customers/{id}{?anonymize}",
        decode: empty,
      },
      request,
      options[0],
    );
  }

  /**
   * Get Customer via External ID
   *
   * Returns the customer who carries this identifier of your own system.
   *
   * `GET /v1/customers/external/{external_id}`. Scopes: `customers:read`, `customers:write`. Repeated when the connection or the server fails.
   * @throws {ResourceNotFound} 404
   * @throws {HTTPValidationError} 422
   * @see [Reference](../../docs/resources/customers.md#getexternal)
   * @example
   * await polar.customers.getExternal({ external_id: "user_42" });
   */
  getExternal(
    request: CustomersGetExternalRequest,
    ...options: OidcOrPatOrOatOptions<Held>
  ): Call<Customer, CustomersGetExternalError> {
    return call(
      this.#client,
      {
        security: oidcOrPatOrOat,
        errors: { 404: ResourceNotFound, 422: HTTPValidationError },
        id: "customers:get_external",
        route: "GET /v1/customers/external/{external_id}",
      },
      request,
      options[0],
    );
  }

  /**
   * Update Customer via External ID
   *
   * Changes the given properties of the customer who carries this identifier of your own system. The identifier itself and the type stay as they are.
   *
   * `PATCH /v1/customers/external/{external_id}`. Scopes: `customers:write`. Not repeated, unless an `idempotencyKey` is given or nothing was sent.
   * @throws {ResourceNotFound} 404
   * @throws {HTTPValidationError} 422
   * @see [Reference](../../docs/resources/customers.md#updateexternal)
   * @example
   * await polar.customers.updateExternal({ external_id: "user_42" });
   */
  updateExternal(
    request: CustomersUpdateExternalRequest,
    ...options: OidcOrPatOrOatOptions<Held>
  ): Call<Customer, CustomersUpdateExternalError> {
    return call(
      this.#client,
      {
        security: oidcOrPatOrOat,
        errors: { 404: ResourceNotFound, 422: HTTPValidationError },
        id: "customers:update_external",
        route: "PATCH /v1/customers/external/{external_id}",
        body: json,
      },
      request,
      options[0],
    );
  }

  /**
   * Delete Customer via External ID
   *
   * Removes the customer who carries this identifier of your own system. Running subscriptions end and benefits are withdrawn at once; pass `anonymize=true` to erase personal data too.
   *
   * `DELETE /v1/customers/external/{external_id}`. Scopes: `customers:write`. Repeated when the connection or the server fails.
   * @throws {ResourceNotFound} 404
   * @throws {HTTPValidationError} 422
   * @see [Reference](../../docs/resources/customers.md#deleteexternal)
   * @example
   * await polar.customers.deleteExternal({ external_id: "user_42" });
   */
  deleteExternal(
    request: CustomersDeleteExternalRequest,
    ...options: OidcOrPatOrOatOptions<Held>
  ): Call<undefined, CustomersDeleteExternalError> {
    return call(
      this.#client,
      {
        security: oidcOrPatOrOat,
        errors: { 404: ResourceNotFound, 422: HTTPValidationError },
        id: "customers:delete_external",
        route: "DELETE /v1/customers/external/{external_id}{?anonymize}",
        decode: empty,
      },
      request,
      options[0],
    );
  }

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
   * @throws {ResourceNotFound} 404
   * @throws {HTTPValidationError} 422
   * @see [Reference](../../docs/resources/customers.md#getstate)
   * @example
   * await polar.customers.getState({ id: "3f6d2b8e-91c4-4a7d-b0f5-6e2a8c1d4b97" });
   */
  getState(
    request: CustomersGetStateRequest,
    ...options: OidcOrPatOrOatOptions<Held>
  ): Call<CustomerState, CustomersGetStateError> {
    return call(
      this.#client,
      {
        security: oidcOrPatOrOat,
        errors: { 404: ResourceNotFound, 422: HTTPValidationError },
        id: "customers:get_state",
        route: "GET /v1/customers/{id}/state",
      },
      request,
      options[0],
    );
  }

  /**
   * Get State via External ID
   *
   * Returns the customer who carries this identifier of your own system, with running subscriptions, granted benefits and meter balances.
   *
   * `GET /v1/customers/external/{external_id}/state`. Scopes: `customers:read`, `customers:write`. Repeated when the connection or the server fails.
   * @throws {ResourceNotFound} 404
   * @throws {HTTPValidationError} 422
   * @see [Reference](../../docs/resources/customers.md#getstateexternal)
   * @example
   * await polar.customers.getStateExternal({ external_id: "user_42" });
   */
  getStateExternal(
    request: CustomersGetStateExternalRequest,
    ...options: OidcOrPatOrOatOptions<Held>
  ): Call<CustomerState, CustomersGetStateExternalError> {
    return call(
      this.#client,
      {
        security: oidcOrPatOrOat,
        errors: { 404: ResourceNotFound, 422: HTTPValidationError },
        id: "customers:get_state_external",
        route: "GET /v1/customers/external/{external_id}/state",
      },
      request,
      options[0],
    );
  }

  /**
   * List Payment Methods
   *
   * Pages through the payment methods a customer has saved.
   *
   * `GET /v1/customers/{id}/payment-methods`. Scopes: `customers:read`, `customers:write`. Repeated when the connection or the server fails.
   * @throws {ResourceNotFound} 404
   * @throws {HTTPValidationError} 422
   * @see [Reference](../../docs/resources/customers.md#listpaymentmethods)
   * @example
   * for await (const item of polar.customers.listPaymentMethods({
   *   id: "3f6d2b8e-91c4-4a7d-b0f5-6e2a8c1d4b97",
   *   page: 1,
   *   limit: 10,
   * })) console.log(item);
   */
  listPaymentMethods(
    request: CustomersListPaymentMethodsRequest,
    ...options: OidcOrPatOrOatOptions<Held>
  ): PagedCall<ListResourcePaymentMethod, PaymentMethod, CustomersListPaymentMethodsError> {
    return paged(
      this.#client,
      {
        security: oidcOrPatOrOat,
        errors: { 404: ResourceNotFound, 422: HTTPValidationError },
        id: "customers:list_payment_methods",
        route: "GET /v1/customers/{id}/payment-methods{?page,limit}",
      },
      { advance: byPage, field: "page", items: ["items"], end: ["pagination", "max_page"] },
      request,
      options[0],
    );
  }

  /**
   * List Payment Methods via External ID
   *
   * Pages through the payment methods saved by the customer who carries this identifier of your own system.
   *
   * `GET /v1/customers/external/{external_id}/payment-methods`. Scopes: `customers:read`, `customers:write`. Repeated when the connection or the server fails.
   * @throws {ResourceNotFound} 404
   * @throws {HTTPValidationError} 422
   * @see [Reference](../../docs/resources/customers.md#listpaymentmethodsexternal)
   * @example
   * for await (const item of polar.customers.listPaymentMethodsExternal({
   *   external_id: "user_42",
   *   page: 1,
   *   limit: 10,
   * })) console.log(item);
   */
  listPaymentMethodsExternal(
    request: CustomersListPaymentMethodsExternalRequest,
    ...options: OidcOrPatOrOatOptions<Held>
  ): PagedCall<ListResourcePaymentMethod, PaymentMethod, CustomersListPaymentMethodsExternalError> {
    return paged(
      this.#client,
      {
        security: oidcOrPatOrOat,
        errors: { 404: ResourceNotFound, 422: HTTPValidationError },
        id: "customers:list_payment_methods_external",
        route: "GET /v1/customers/external/{external_id}/payment-methods{?page,limit}",
      },
      { advance: byPage, field: "page", items: ["items"], end: ["pagination", "max_page"] },
      request,
      options[0],
    );
  }
}
