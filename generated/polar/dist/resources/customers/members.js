import { AmbiguousExternalCustomerID, HTTPValidationError, NotPermitted, ResourceNotFound, } from "../../errors.js";
import { call } from "../../runtime/call.js";
import { empty } from "../../runtime/decode.js";
import { json } from "../../runtime/encode.js";
import { oidcOrPatOrOat } from "../../security.js";
export class CustomersMembers {
  #client;
  constructor(client) {
    this.#client = client;
  }
  create(request, ...options) {
    return call(this.#client, {
      security: oidcOrPatOrOat,
      errors: { 403: NotPermitted, 404: ResourceNotFound, 422: HTTPValidationError },
      id: "customers:members:create",
      route: "POST /v1/customers/{id}/members",
      body: json,
    }, request, options[0]);
  }
  get(request, ...options) {
    return call(this.#client, {
      security: oidcOrPatOrOat,
      errors: { 404: ResourceNotFound, 422: HTTPValidationError },
      id: "customers:members:get",
      route: "GET /v1/customers/{id}/members/{member_id}",
    }, request, options[0]);
  }
  update(request, ...options) {
    return call(this.#client, {
      security: oidcOrPatOrOat,
      errors: { 404: ResourceNotFound, 422: HTTPValidationError },
      id: "customers:members:update",
      route: "PATCH /v1/customers/{id}/members/{member_id}",
      body: json,
    }, request, options[0]);
  }
  delete(request, ...options) {
    return call(this.#client, {
      security: oidcOrPatOrOat,
      errors: { 404: ResourceNotFound, 422: HTTPValidationError },
      id: "customers:members:delete",
      route: "DELETE /v1/customers/{id}/members/{member_id}",
      decode: empty,
    }, request, options[0]);
  }
  createExternal(request, ...options) {
    return call(this.#client, {
      security: oidcOrPatOrOat,
      errors: {
        403: NotPermitted,
        404: ResourceNotFound,
        409: AmbiguousExternalCustomerID,
        422: HTTPValidationError,
      },
      id: "customers:members:create_external",
      route: "POST /v1/customers/external/{external_id}/members",
      body: json,
      whole: 1,
    }, request, options[0]);
  }
  getExternal(request, ...options) {
    return call(this.#client, {
      security: oidcOrPatOrOat,
      errors: {
        404: ResourceNotFound,
        409: AmbiguousExternalCustomerID,
        422: HTTPValidationError,
      },
      id: "customers:members:get_external",
      route: "GET /v1/customers/external/{external_id}/members/{member_external_id}",
    }, request, options[0]);
  }
  updateExternal(request, ...options) {
    return call(this.#client, {
      security: oidcOrPatOrOat,
      errors: {
        404: ResourceNotFound,
        409: AmbiguousExternalCustomerID,
        422: HTTPValidationError,
      },
      id: "customers:members:update_external",
      route: "PATCH /v1/customers/external/{external_id}/members/{member_external_id}",
      body: json,
    }, request, options[0]);
  }
  deleteExternal(request, ...options) {
    return call(this.#client, {
      security: oidcOrPatOrOat,
      errors: {
        404: ResourceNotFound,
        409: AmbiguousExternalCustomerID,
        422: HTTPValidationError,
      },
      id: "customers:members:delete_external",
      route: "DELETE /v1/customers/external/{external_id}/members/{member_external_id}",
      decode: empty,
    }, request, options[0]);
  }
}
