/** Ends the conversion with an error that names the place. */
type Refuse = (expected: string) => never;
/** One plain value. `digits` is the text of an integer that a number would round. */
export type Scalar = {
  readonly read: (value: unknown, refuse: Refuse, digits: unknown) => unknown;
  readonly write: (value: unknown, refuse: Refuse) => unknown;
};
/** Where in a value scalars stand. `0` is for what stays as it is; a function for a table that holds itself. */
export type Conversion = 0 | Scalar | (() => Conversion) | {
  readonly items: Conversion;
} | {
  readonly tuple: readonly Conversion[];
  readonly rest?: Conversion;
} | {
  readonly fields: {
    readonly [wire: string]: Conversion;
  };
  readonly rest?: Conversion;
  /** What programs call a field, by its name on the wire. */
  readonly names?: Names;
} | {
  readonly all: readonly Conversion[];
}
/** `as` is what programs call the property that tells. */
 | {
  readonly tag: string;
  readonly as?: string;
  readonly of: {
    readonly [value: string]: Conversion;
  };
};
type Names = {
  readonly [wire: string]: string;
};
export {};
