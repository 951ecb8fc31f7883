export type Pet = Dog | Cat;

export interface Cat {
  kind: string;
  lives: number;
}

export interface Dog {
  kind: string;
  good?: boolean;
}
