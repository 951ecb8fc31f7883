export type Shape = Circle | Square;

export interface Circle {
  type: "Circle";
  radius?: number;
}

export interface Square {
  type: "Square";
  side?: number;
}
