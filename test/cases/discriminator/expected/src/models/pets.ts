export type Pet = (Cat & { kind: "feline" }) | (Dog & { kind: "canine" | "hound" });

export interface Cat {
  kind: string;
  lives: number;
}

export interface Dog {
  kind: string;
  good?: boolean;
}
