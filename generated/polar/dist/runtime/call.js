import { startExchange } from "./exchange.js";
export class Call {
    #exchange;
    constructor(exchange) {
        this.#exchange = exchange;
    }
    result() {
        return this.#exchange.outcome();
    }
    async withResponse() {
        const result = await this.result();
        if (!result.ok)
            throw result.error;
        return { data: result.data, response: result.response };
    }
    raw() {
        return this.#exchange.raw();
    }
    then(onValue, onError) {
        return this.withResponse()
            .then(({ data }) => data)
            .then(onValue, onError);
    }
    catch(onError) {
        return this.then(null, onError);
    }
    finally(onEnd) {
        return this.then().finally(onEnd);
    }
}
export function call(client, operation, request, options) {
    return new Call(startExchange(client, operation, (request ?? {}), options ?? {}, new Error()));
}
