import { startExchange } from "./exchange.js";
export class Call {
  #exchange;
  constructor(exchange) {
    this.#exchange = exchange;
  }
  raw() {
    return this.#exchange[2]();
  }
  result() {
    return this.withResponse().then((success) => ({ ok: true, ...success }), (error) => ({ ok: false, error: error, response: this.#exchange[1]() }));
  }
  withResponse() {
    return this.then((data) => ({ data, response: this.#exchange[1]() }));
  }
  then(onValue, onError) {
    return this.#exchange[0]().then(onValue, onError);
  }
  catch(onError) {
    return this.then(null, onError);
  }
  finally(onEnd) {
    return this.then().finally(onEnd);
  }
}
export function call(client, operation, request, options) {
  return new Call(startExchange(client, operation, request, options));
}
