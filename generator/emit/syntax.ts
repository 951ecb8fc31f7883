/** The syntax tree of TypeScript, for those parts of emission that read printed modules. */
export { ts } from "ts-morph";
