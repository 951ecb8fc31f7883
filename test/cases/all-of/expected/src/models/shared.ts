export interface Base {
  id: string;
}

export type Extended = Base & { name: string };

export type Beside = Base & { size?: number };

export interface RequiredOfBase {
  name: string;
  size?: number;
}

/** A base under another name. */
export type Single = Base;

export interface Narrowed {
  kind?: "narrow";
}

export type OfUnion = Base & ({ a: string } | { b: string });
