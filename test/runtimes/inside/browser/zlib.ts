/** Stands in for `node:zlib`. */
export { gzipSync } from "fflate";
