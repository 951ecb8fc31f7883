export interface Tree {
  children?: Tree[];
}

export interface Even {
  next?: Odd;
}

export interface Odd {
  next?: Even | null;
}

export type Json = string | number | boolean | Json[] | { [key: string]: Json } | null;
