import { CustomerPortalCustomers } from "./customer-portal/customers.js";
import { CustomerPortalSeats } from "./customer-portal/seats.js";
export class CustomerPortal {
  seats;
  customers;
  constructor(client) {
    this.seats = new CustomerPortalSeats(client);
    this.customers = new CustomerPortalCustomers(client);
  }
}
