/** The templates on disk: ours, and those that a user has in their place. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Templates } from "../emit/target.ts";

/** Our templates, with those of the user's folder in their place. */
export function readTemplates(folder: string | undefined): Templates {
  const own = findTemplates();
  return {
    runtime: readFolder(join(own, "runtime"), ".ts"),
    package: new Map([
      ...readFolder(join(own, "package"), ".hbs"),
      ...(folder === undefined ? [] : readFolder(resolve(folder), ".hbs")),
    ]),
  };
}

/** The templates folder of this package, seen from the sources and from the built files. */
function findTemplates(): string {
  const [source, built] = ["../../templates", "../../../templates"].map((path) =>
    fileURLToPath(new URL(path, import.meta.url)),
  ) as [string, string];
  return existsSync(join(source, "runtime")) ? source : built;
}

function readFolder(folder: string, ending: string): Map<string, string> {
  if (!existsSync(folder)) return new Map();
  const names = readdirSync(folder).filter((name) => name.endsWith(ending));
  return new Map(names.sort().map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}
