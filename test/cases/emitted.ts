/** The compiled package of a case, in a folder of its own: what the behaviour tests import. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { defaultConfig, type Config } from "../../generator/config.ts";
import { generate } from "../../generator/index.ts";

/** A package on disk. */
export type EmittedPackage = {
  folder: string;
  /** Loads one of its modules, `operations/zoos.js` for instance. */
  load<T>(module: string): Promise<T>;
  remove(): void;
};

/** Generates and writes the package of a case; `changes` are made to the configuration. */
export async function emitCase(
  name: string,
  changes: Partial<Config> = {},
): Promise<EmittedPackage> {
  const spec = new URL(`${name}/spec.yaml`, import.meta.url).pathname;
  const config = { ...defaultConfig, ...changes };
  const { files, diagnostics } = await generate({ spec, config });
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length) throw new Error(errors.map(({ message }) => message).join("\n"));
  const folder = mkdtempSync(join(tmpdir(), "sdkwright-emitted-"));
  for (const { path, text } of files) {
    const at = join(folder, path);
    mkdirSync(dirname(at), { recursive: true });
    writeFileSync(at, text);
  }
  return {
    folder,
    load: (module) => import(pathToFileURL(join(folder, "dist", module)).href),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
