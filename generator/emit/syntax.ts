/** The TypeScript compiler that ts-morph carries, for those parts of emission that read and compile modules. */
import { createRequire } from "node:module";
import type { ts } from "ts-morph";

export type { ts } from "ts-morph";

const load = createRequire(createRequire(import.meta.url).resolve("ts-morph"));

/**
 * The compiler itself, fetched from where ts-morph keeps it: all of ts-morph takes twice as long to load,
 * which is a tenth of the run of a large document.
 */
export const { ts: compiler, getLibFiles: libraryFiles } = load("@ts-morph/common") as {
  ts: typeof ts;
  getLibFiles: () => { fileName: string; text: string }[];
};
