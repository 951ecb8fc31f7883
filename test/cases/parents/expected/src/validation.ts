import type { OperationCheck, Shape } from "./runtime/drift.js";
import { findCheck } from "./runtime/validate.js";

const VehicleBaseShape: Shape = {
  fields: { power: { values: ["electric", "pedals", "none"] } },
  optional: { doors: 2 },
};

const CarShape: Shape = { all: [VehicleBaseShape, { fields: {}, optional: { range: 2 } }] };

const PedalsShape: Shape = { all: [VehicleBaseShape, { fields: {}, optional: { gears: 2 } }] };

const VehicleShape: Shape = {
  tag: "power",
  of: { electric: CarShape, pedals: PedalsShape, none: VehicleBaseShape },
};

const ParkedShape: Shape = { all: [VehicleShape, { fields: { spot: 1 } }] };

const GarageShape: Shape = {
  fields: {},
  optional: { first: VehicleShape, second: VehicleShape, others: { items: ParkedShape } },
};

const TicketBaseShape: Shape = { fields: {}, optional: { id: 1 } };

const SecretShape: Shape = { all: [TicketBaseShape, { fields: {}, optional: { text: 1 } }] };

const LinkShape: Shape = { all: [TicketBaseShape, { fields: {}, optional: { url: 1 } }] };

const TicketShape: Shape = { any: [SecretShape, LinkShape] };

/** What `vehicles.get` answers. */
export const VehiclesGetCheck: OperationCheck = {
  on: "GET /vehicles/{id}",
  shapes: { 200: VehicleShape },
  find: findCheck,
};

/** What `vehicles.put` answers. */
export const VehiclesPutCheck: OperationCheck = {
  on: "PUT /vehicles/{id}",
  shapes: { 200: GarageShape },
  find: findCheck,
};

/** What `tickets.create` answers. */
export const TicketsCreateCheck: OperationCheck = {
  on: "POST /tickets",
  shapes: { 200: TicketShape },
  find: findCheck,
};
