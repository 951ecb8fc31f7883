import type { BodyEncoder, Decoder, WireReader } from "./types.js";
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
/** An integer of 64 bits as a number. One that a number would round is refused. */
export declare const int64: Scalar;
/** An integer of 64 bits as a bigint. */
export declare const bigInt: Scalar;
/** An integer of 64 bits as a string of digits. */
export declare const digits: Scalar;
/**
 * A point in time (RFC 3339) as a `Date`, to the millisecond. Refused: what has no zone, a leap second, a
 * day that its month does not have, a year of five digits.
 */
export declare const date: Scalar;
/** JSON with conversions: those of the operation's `output` by status. */
export declare const converted: Decoder;
/** The same, with the status by which the types of bodies differ. */
export declare const convertedWithStatus: Decoder;
/** What comes in other ways than as an answer: events of streams, and webhooks. `quote` as for answers. */
export declare const reads: (table: Conversion, quote?: typeof quoteIntegers) => WireReader;
/** The body of an error; as it came where it is not what the document says. */
export declare function convertedError(table: Conversion, body: unknown): unknown;
/** A JSON body with the conversions of the operation's `input`. Integers are sent with all their digits. */
export declare const convertedJson: BodyEncoder;
/** A form whose fields are something else in programs. */
export declare const convertedForm: (encode: BodyEncoder) => BodyEncoder;
/**
 * JSON text with its long integers in quotes, so that a second reading gives their digits; undefined where
 * there is none. Takes one pass over the text; what stands in strings is left alone.
 */
export declare function quoteIntegers(text: string): string | undefined;
export {};
