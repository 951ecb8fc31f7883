export type Pet = Cat | Dog;

export interface Cat {
  kind: string;
  lives: number;
}

export interface Dog {
  kind: string;
  good?: boolean;
}
