import { addPaymentMethodOperation, checkEmailUpdateOperation, confirmPaymentMethodOperation, deletePaymentMethodOperation, getCustomersOperation, listPaymentMethodsOperation, listPaymentMethodsPages, requestEmailUpdateOperation, updateOperation, verifyEmailUpdateOperation, } from "../../operations/customer-portal/customers.js";
import { call } from "../../runtime/call.js";
import { paged } from "../../runtime/paginate.js";
export class CustomerPortalCustomers {
  #client;
  constructor(client) {
    this.#client = client;
  }
  get(request, ...options) {
    return call(this.#client, getCustomersOperation, request, options[0]);
  }
  update(request, ...options) {
    return call(this.#client, updateOperation, request, options[0]);
  }
  listPaymentMethods(request, ...options) {
    return paged(this.#client, listPaymentMethodsOperation, listPaymentMethodsPages, request, options[0]);
  }
  addPaymentMethod(request, ...options) {
    return call(this.#client, addPaymentMethodOperation, request, options[0]);
  }
  confirmPaymentMethod(request, ...options) {
    return call(this.#client, confirmPaymentMethodOperation, request, options[0]);
  }
  deletePaymentMethod(request, ...options) {
    return call(this.#client, deletePaymentMethodOperation, request, options[0]);
  }
  requestEmailUpdate(request, ...options) {
    return call(this.#client, requestEmailUpdateOperation, request, options[0]);
  }
  checkEmailUpdate(request, options) {
    return call(this.#client, checkEmailUpdateOperation, request, options);
  }
  verifyEmailUpdate(request, options) {
    return call(this.#client, verifyEmailUpdateOperation, request, options);
  }
}
