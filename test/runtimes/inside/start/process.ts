/** Start in Node, Bun and Deno: the address is the last argument, and nothing here ends the process. */
import { run } from "../run.ts";

await run(process.argv.at(-1) ?? "");
