import { CustomerPortalCustomers } from "./customer-portal/customers.js";
import { CustomerPortalSeats } from "./customer-portal/seats.js";
import type { Client } from "../runtime/client.js";
/** Operations of `customer_portal`. */
export declare class CustomerPortal<Held> {
  readonly seats: CustomerPortalSeats<Held>;
  readonly customers: CustomerPortalCustomers<Held>;
  constructor(client: Client<Held>);
}
