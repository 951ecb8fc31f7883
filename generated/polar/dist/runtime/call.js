import { startExchange } from "./exchange.js";
export class Call {
    #value;
    #info;
    raw;
    constructor([value, info, raw]) {
        this.#value = value;
        this.#info = info;
        this.raw = raw;
    }
    result() {
        return this.withResponse().then((success) => ({ ok: true, ...success }), (error) => ({ ok: false, error: error, response: this.#info() }));
    }
    withResponse() {
        return this.then((data) => ({ data, response: this.#info() }));
    }
    then(onValue, onError) {
        return this.#value().then(onValue, onError);
    }
    catch(onError) {
        return this.then(null, onError);
    }
    finally(onEnd) {
        return this.then().finally(onEnd);
    }
}
export function call(client, operation, request, options) {
    return new Call(startExchange(client, operation, (request ?? {}), options ?? {}));
}
