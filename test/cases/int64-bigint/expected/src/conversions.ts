import { type Conversion, bigInt, date } from "./runtime/convert.js";

/** What of `Debit` differs from the wire. @internal */
export const DebitConversion: Conversion = { fields: { cents: bigInt } };

/** What of `Entry` differs from the wire. @internal */
export const EntryConversion: Conversion = { tag: "kind", of: { debit: DebitConversion } };

/** What of `Ledger` differs from the wire. @internal */
export const LedgerConversion: Conversion = {
  fields: {
    number: bigInt,
    parent: () => LedgerConversion,
    balances: { fields: {}, rest: bigInt },
    pair: { tuple: [0, bigInt] },
    maybe: bigInt,
    entries: { items: EntryConversion },
    "a/b": bigInt,
    opened_at: date,
    either: bigInt,
  },
};

/** What of `TakenBody` differs from the wire. @internal */
export const TakenBodyConversion: Conversion = { fields: { by: bigInt, at: date } };

/** What of `PutResponse` differs from the wire. @internal */
export const PutResponseConversion: Conversion = { fields: { number: bigInt } };
