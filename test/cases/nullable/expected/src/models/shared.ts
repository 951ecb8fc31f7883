export interface Spellings {
  list: string | null;
  any: number | null;
  one: Other | null;
  choice: "a" | "b" | (string & {}) | null;
  constant: null;
  only: null;
  optional?: boolean | null;
  items?: (string | null)[];
}

export interface Other {
  name?: string;
}

export type Whole = { name?: string } | null;
