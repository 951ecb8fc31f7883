export interface Ledger {
  /** Format: int64. */
  number: bigint;
  note?: string;
  ratio?: number;
  parent?: Ledger;
  balances?: { [key: string]: bigint };
  pair?: [string, bigint];
  /** Format: int64. */
  maybe?: bigint | null;
  entries?: Entry[];
  /** Format: int64. */
  "a/b"?: bigint;
  free?: { [key: string]: unknown };
  /** Format: date-time. */
  opened_at?: Date;
  /** Format: date. */
  day?: string;
  unclear?: bigint | number;
  either?: bigint | string;
}

export type Entry = (Debit & { kind: "debit" }) | (Credit & { kind: "credit" });

export interface Debit {
  kind: string;
  /** Format: int64. */
  cents: bigint;
}

export interface Credit {
  kind: string;
  cents: string;
}

export interface TakenBody {
  detail: string;
  /** Format: int64. */
  by?: bigint;
  /** Format: date-time. */
  at?: Date;
}

/** New. */
export interface PutResponse {
  /** Format: int64. */
  number: bigint;
}

/** How many. */
export interface CountResponse {
  count?: number;
}
