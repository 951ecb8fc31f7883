import { createOperation, deleteCustomersOperation, deleteExternalOperation, exportCustomersOperation, getCustomersOperation, getExternalOperation, getStateExternalOperation, getStateOperation, listOperation, listPages, listPaymentMethodsExternalOperation, listPaymentMethodsExternalPages, listPaymentMethodsOperation, listPaymentMethodsPages, updateExternalOperation, updateOperation, } from "../operations/customers.js";
import { CustomersMembers } from "./customers/members.js";
import { call } from "../runtime/call.js";
import { paged } from "../runtime/paginate.js";
export class Customers {
  #client;
  members;
  constructor(client) {
    this.#client = client;
    this.members = new CustomersMembers(client);
  }
  list(request, ...options) {
    return paged(this.#client, listOperation, listPages, request, options[0]);
  }
  create(request, ...options) {
    return call(this.#client, createOperation, request, options[0]);
  }
  export(request, ...options) {
    return call(this.#client, exportCustomersOperation, request, options[0]);
  }
  get(request, ...options) {
    return call(this.#client, getCustomersOperation, request, options[0]);
  }
  update(request, ...options) {
    return call(this.#client, updateOperation, request, options[0]);
  }
  delete(request, ...options) {
    return call(this.#client, deleteCustomersOperation, request, options[0]);
  }
  getExternal(request, ...options) {
    return call(this.#client, getExternalOperation, request, options[0]);
  }
  updateExternal(request, ...options) {
    return call(this.#client, updateExternalOperation, request, options[0]);
  }
  deleteExternal(request, ...options) {
    return call(this.#client, deleteExternalOperation, request, options[0]);
  }
  getState(request, ...options) {
    return call(this.#client, getStateOperation, request, options[0]);
  }
  getStateExternal(request, ...options) {
    return call(this.#client, getStateExternalOperation, request, options[0]);
  }
  listPaymentMethods(request, ...options) {
    return paged(this.#client, listPaymentMethodsOperation, listPaymentMethodsPages, request, options[0]);
  }
  listPaymentMethodsExternal(request, ...options) {
    return paged(this.#client, listPaymentMethodsExternalOperation, listPaymentMethodsExternalPages, request, options[0]);
  }
}
