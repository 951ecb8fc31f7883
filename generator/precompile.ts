/**
 * The last step of `npm run build`: compiles the runtime library, so that a run of the generator has only to
 * copy it. Writes `dist/runtime.json`, which `index/precompiled.ts` reads.
 */
import { writeFileSync } from "node:fs";
import { compileTogether } from "./emit/compile/project.ts";
import { writePrecompiled } from "./index/precompiled.ts";
import { readTemplates } from "./index/templates.ts";

const { runtime } = readTemplates(undefined);
writeFileSync(
  new URL("../runtime.json", import.meta.url),
  writePrecompiled(runtime, compileTogether(runtime)),
);
