import { HTTPValidationError, ResourceNotFound } from "../errors.js";
import { CustomersMembers } from "./customers/members.js";
import { call } from "../runtime/call.js";
import { empty, text } from "../runtime/decode.js";
import { deepObject, json } from "../runtime/encode.js";
import { byPage, paged } from "../runtime/paginate.js";
import { oidcOrPatOrOat } from "../security.js";
export class Customers {
  #client;
  members;
  constructor(client) {
    this.#client = client;
    this.members = new CustomersMembers(client);
  }
  list(request, ...options) {
    return paged(this.#client, {
      security: oidcOrPatOrOat,
      errors: { 422: HTTPValidationError },
      id: "customers:list",
      route: "GET /v1/customers/{?organization_id,email,query,active,page,limit,sorting}",
      query: { metadata: deepObject },
    }, { advance: byPage, field: "page", items: ["items"], last: ["pagination", "max_page"] }, request, options[0]);
  }
  create(request, ...options) {
    return call(this.#client, {
      security: oidcOrPatOrOat,
      errors: { 422: HTTPValidationError },
      id: "customers:create",
      route: "POST /v1/customers/",
      body: json,
    }, request, options[0]);
  }
  export(request, ...options) {
    return call(this.#client, {
      security: oidcOrPatOrOat,
      errors: { 422: HTTPValidationError },
      id: "customers:export",
      route: "GET /v1/customers/export{?organization_id}",
      accept: "text/csv",
      decode: text,
    }, request, options[0]);
  }
  get(request, ...options) {
    return call(this.#client, {
      security: oidcOrPatOrOat,
      errors: { 404: ResourceNotFound, 422: HTTPValidationError },
      id: "customers:get",
      route: "GET /v1/customers/{id}",
    }, request, options[0]);
  }
  update(request, ...options) {
    return call(this.#client, {
      security: oidcOrPatOrOat,
      errors: { 404: ResourceNotFound, 422: HTTPValidationError },
      id: "customers:update",
      route: "PATCH /v1/customers/{id}",
      body: json,
    }, request, options[0]);
  }
  delete(request, ...options) {
    return call(this.#client, {
      security: oidcOrPatOrOat,
      errors: { 404: ResourceNotFound, 422: HTTPValidationError },
      id: "customers:delete",
      route: "DELETE /v1/customers/{id}{?anonymize}",
      decode: empty,
    }, request, options[0]);
  }
  getExternal(request, ...options) {
    return call(this.#client, {
      security: oidcOrPatOrOat,
      errors: { 404: ResourceNotFound, 422: HTTPValidationError },
      id: "customers:get_external",
      route: "GET /v1/customers/external/{external_id}",
    }, request, options[0]);
  }
  updateExternal(request, ...options) {
    return call(this.#client, {
      security: oidcOrPatOrOat,
      errors: { 404: ResourceNotFound, 422: HTTPValidationError },
      id: "customers:update_external",
      route: "PATCH /v1/customers/external/{external_id}",
      body: json,
    }, request, options[0]);
  }
  deleteExternal(request, ...options) {
    return call(this.#client, {
      security: oidcOrPatOrOat,
      errors: { 404: ResourceNotFound, 422: HTTPValidationError },
      id: "customers:delete_external",
      route: "DELETE /v1/customers/external/{external_id}{?anonymize}",
      decode: empty,
    }, request, options[0]);
  }
  getState(request, ...options) {
    return call(this.#client, {
      security: oidcOrPatOrOat,
      errors: { 404: ResourceNotFound, 422: HTTPValidationError },
      id: "customers:get_state",
      route: "GET /v1/customers/{id}/state",
    }, request, options[0]);
  }
  getStateExternal(request, ...options) {
    return call(this.#client, {
      security: oidcOrPatOrOat,
      errors: { 404: ResourceNotFound, 422: HTTPValidationError },
      id: "customers:get_state_external",
      route: "GET /v1/customers/external/{external_id}/state",
    }, request, options[0]);
  }
  listPaymentMethods(request, ...options) {
    return paged(this.#client, {
      security: oidcOrPatOrOat,
      errors: { 404: ResourceNotFound, 422: HTTPValidationError },
      id: "customers:list_payment_methods",
      route: "GET /v1/customers/{id}/payment-methods{?page,limit}",
    }, { advance: byPage, field: "page", items: ["items"], last: ["pagination", "max_page"] }, request, options[0]);
  }
  listPaymentMethodsExternal(request, ...options) {
    return paged(this.#client, {
      security: oidcOrPatOrOat,
      errors: { 404: ResourceNotFound, 422: HTTPValidationError },
      id: "customers:list_payment_methods_external",
      route: "GET /v1/customers/external/{external_id}/payment-methods{?page,limit}",
    }, { advance: byPage, field: "page", items: ["items"], last: ["pagination", "max_page"] }, request, options[0]);
  }
}
