export * from "./validation/volume-2.js";
