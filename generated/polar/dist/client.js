import { api } from "./core.js";
import { CustomerPortal } from "./resources/customer-portal.js";
import { CustomerSeats } from "./resources/customer-seats.js";
import { Customers } from "./resources/customers.js";
import { validateWithAll } from "./runtime/checks.js";
import { Client, merged } from "./runtime/client.js";
import { observe } from "./runtime/observe.js";
import { sendRequest } from "./runtime/request.js";
export class Polar extends Client {
  customerPortal = new CustomerPortal(this);
  customerSeats = new CustomerSeats(this);
  customers = new Customers(this);
  constructor(options) {
    super({ ...api, observe, validate: validateWithAll }, options);
  }
  with(options) {
    return new Polar(merged(this, options));
  }
  request(method, path, options) {
    return sendRequest(this, method, path, options);
  }
}
