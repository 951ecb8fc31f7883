/** What can be ridden. */
export type Vehicle =
  | (Car & { power: "electric" })
  | (Pedals & { power: "pedals" })
  | (VehicleBase & { power: "none" });

export type Car = VehicleBase & {
  /** Format: int64. */
  range?: number;
};

export type Pedals = VehicleBase & { gears?: number };

/** No child, as the vehicle says which powers there are. */
export type Parked = Vehicle & { spot: string };

export interface Garage {
  first?: Vehicle;
  /** Another one. */
  second?: Vehicle;
  others?: Parked[];
}

/** What can be ridden. */
export interface VehicleBase {
  power: "electric" | "pedals" | "none" | (string & {});
  /** Format: int64. */
  doors?: number;
}
