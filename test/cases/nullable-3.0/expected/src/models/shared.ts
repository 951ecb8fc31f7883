export interface Spellings {
  plain: string | null;
  reference: Other | null;
  choice: "a" | "b" | (string & {}) | null;
  items?: (string | null)[] | null;
  never?: string;
}

export type Other = { name?: string } | null;
