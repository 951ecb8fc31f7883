import { createExternalOperation, createOperation, deleteExternalOperation, deleteMembersOperation, getExternalOperation, getMembersOperation, updateExternalOperation, updateOperation, } from "../../operations/customers/members.js";
import { call } from "../../runtime/call.js";
export class CustomersMembers {
  #client;
  constructor(client) {
    this.#client = client;
  }
  create(request, ...options) {
    return call(this.#client, createOperation, request, options[0]);
  }
  get(request, ...options) {
    return call(this.#client, getMembersOperation, request, options[0]);
  }
  update(request, ...options) {
    return call(this.#client, updateOperation, request, options[0]);
  }
  delete(request, ...options) {
    return call(this.#client, deleteMembersOperation, request, options[0]);
  }
  createExternal(request, ...options) {
    return call(this.#client, createExternalOperation, request, options[0]);
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
}
