/** What validation works with: tables that say what answers look like, and what it finds. Data only. */

/** How answers are compared with the document. */
export type Validation = "none" | "report" | "strict";

/** One difference between an answer and the document. */
export type DriftFinding = {
  readonly kind:
    "missing" | "wrongType" | "unexpectedNull" | "unknownValue" | "newVariant" | "tooDeep";
  /** Where in the body (RFC 6901); empty for the body as a whole. */
  readonly pointer: string;
  readonly expected: string;
  /** The JSON type that is there; for `unknownValue` and `newVariant` the value, with secrets taken out. */
  readonly actual: string;
  /** The operationId as the document writes it, or the kind of event of a webhook. */
  readonly operationId: string;
  /** 0 for a webhook. */
  readonly status: number;
};

/**
 * What a JSON value may be. A number adds up JSON types: 1 string, 2 integer, 4 other number, 8 boolean,
 * 16 null, 32 array, 64 object. A function stands for a shape that holds itself.
 */
export type Shape =
  | number
  | (() => Shape)
  | { readonly values: readonly (string | number | boolean | null)[] }
  | { readonly nullable: Shape }
  | { readonly items: Shape }
  | { readonly tuple: readonly Shape[]; readonly required: number; readonly rest?: Shape }
  | ObjectShape
  | { readonly any: readonly Shape[] }
  | { readonly all: readonly Shape[] }
  | { readonly tag: string; readonly of: { readonly [value: string]: Shape } };

/** Fields that must be there, fields that may be, and what all others hold. */
export type ObjectShape = {
  readonly fields: { readonly [name: string]: Shape };
  readonly optional?: { readonly [name: string]: Shape };
  readonly rest?: Shape;
};

/** What one operation answers. */
export type OperationCheck = {
  /** Method and path template. */
  readonly on: string;
  /** Bodies by status, `2XX` or `default`, and `event` for one of a stream; none where nothing is promised. */
  readonly shapes: { readonly [status: string]: Shape };
  /** Finds the check of an operation among those of a client; throws where it is not there. */
  readonly find: (
    operation: { readonly id: string; readonly route: string },
    config: {
      readonly checks?: OperationChecks;
      readonly validation?: Validation;
      readonly hooks?: DriftHook;
    },
    options: { readonly validation?: Validation },
  ) => AnswerCheck;
};

/** The checks of some operations: a list, or all that a module exports. */
export type OperationChecks =
  readonly OperationCheck[] | { readonly [name: string]: OperationCheck };

/**
 * Compares one JSON body, or one event, with the document; throws a `RangeError` with `findings` at a
 * difference that ends the call. `hide` takes secrets out of a text.
 */
export type AnswerCheck = (
  wire: unknown,
  status: number,
  hide: (text: string) => string,
  of?: "event",
) => void;

/** Told of every difference that `validation: "report"` finds. What it throws is dropped. */
export type DriftHook = { readonly onDrift?: (finding: DriftFinding) => void | Promise<void> };
