import { createExternalOperation, membersCreateOperation, membersDeleteExternalOperation, membersDeleteOperation, membersGetExternalOperation, membersGetOperation, membersUpdateExternalOperation, membersUpdateOperation, } from "../../operations/customers/members.js";
import { call } from "../../runtime/call.js";
export class CustomersMembers {
    #client;
    constructor(client) {
        this.#client = client;
    }
    membersCreate(request, ...options) {
        return call(this.#client, membersCreateOperation, request, options[0]);
    }
    membersGet(request, ...options) {
        return call(this.#client, membersGetOperation, request, options[0]);
    }
    membersUpdate(request, ...options) {
        return call(this.#client, membersUpdateOperation, request, options[0]);
    }
    membersDelete(request, ...options) {
        return call(this.#client, membersDeleteOperation, request, options[0]);
    }
    createExternal(request, ...options) {
        return call(this.#client, createExternalOperation, request, options[0]);
    }
    membersGetExternal(request, ...options) {
        return call(this.#client, membersGetExternalOperation, request, options[0]);
    }
    membersUpdateExternal(request, ...options) {
        return call(this.#client, membersUpdateExternalOperation, request, options[0]);
    }
    membersDeleteExternal(request, ...options) {
        return call(this.#client, membersDeleteExternalOperation, request, options[0]);
    }
}
