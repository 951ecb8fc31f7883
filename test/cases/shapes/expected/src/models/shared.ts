export type Pair = [string, number];

export type AtLeastOne = [string, ...boolean[]];

export interface Constants {
  text: "on";
  number: 1;
  flag: true;
}

export type MapModel = { [key: string]: number };

export type Free = { [key: string]: unknown };

export type Empty = Record<string, never>;

export interface Closed {
  a?: string;
}

export type Beside = { id: string } & { [key: string]: string };

export type BesideAnything = { id?: number } & { [key: string]: unknown };

export type Anything = unknown;

export type Nothing = never;

/** Format: int64. At least 0. */
export type Long = number;

/** Format: date-time. */
export type When = string;
