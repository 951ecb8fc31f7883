/** Stands in for `node:buffer`. */
export { Buffer } from "buffer/";
