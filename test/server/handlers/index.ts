/** All operations that the test server answers. */
import type { Handlers } from "../types.ts";
import { customerHandlers } from "./customers.ts";
import { memberHandlers } from "./members.ts";
import { portalCustomerHandlers } from "./portal-customers.ts";
import { seatHandlers } from "./seats.ts";

/** Handlers by "METHOD template". */
export const handlers: Handlers = {
  ...seatHandlers,
  ...customerHandlers,
  ...memberHandlers,
  ...portalCustomerHandlers,
};
