import { type Conversion, int64 } from "./runtime/convert.js";

/** What of `Debit` differs from the wire. @internal */
export const DebitConversion: Conversion = { fields: { cents: int64 } };

/** What of `Entry` differs from the wire. @internal */
export const EntryConversion: Conversion = { tag: "kind", of: { debit: DebitConversion } };

/** What of `Ledger` differs from the wire. @internal */
export const LedgerConversion: Conversion = {
  fields: {
    number: int64,
    parent: () => LedgerConversion,
    balances: { fields: {}, rest: int64 },
    pair: { tuple: [0, int64] },
    maybe: int64,
    entries: { items: EntryConversion },
    "a/b": int64,
    either: int64,
  },
};

/** What of `TakenBody` differs from the wire. @internal */
export const TakenBodyConversion: Conversion = { fields: { by: int64 } };

/** What of `PutResponse` differs from the wire. @internal */
export const PutResponseConversion: Conversion = { fields: { number: int64 } };
