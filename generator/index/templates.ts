/** The templates on disk: ours, and those that a user has in their place. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Diagnostics } from "../diagnostics.ts";
import type { Template, Templates } from "../emit/target.ts";

/** Our templates, with those of the user's folder in their place. */
export function readTemplates(folder: string | undefined): Templates {
  const own = findTemplates();
  return {
    runtime: readFolder(join(own, "runtime"), ".ts"),
    package: replaced(readFolder(join(own, "package"), ".hbs"), folder),
    docs: replaced(readFolder(join(own, "docs"), ".hbs"), folder),
  };
}

function replaced(
  ours: ReadonlyMap<string, string>,
  folder: string | undefined,
): Map<string, Template> {
  const theirs = folder === undefined ? undefined : readFolder(resolve(folder), ".hbs");
  return new Map(
    [...ours].map(([name, text]) => {
      const own = theirs?.get(name);
      const file = join(folder ?? "", name);
      return [name, own === undefined ? { text } : { text: own, file }];
    }),
  );
}

/** Complains about files that look like templates and replace none. */
export function checkTemplates(
  folder: string | undefined,
  templates: Templates,
  diagnostics: Diagnostics,
): void {
  if (folder === undefined) return;
  const known = [...templates.package.keys(), ...templates.docs.keys()];
  for (const template of readFolder(resolve(folder), ".hbs").keys()) {
    if (known.includes(template)) continue;
    const file = join(folder, template);
    diagnostics.report("SW7302", { file }, { template, known: known.join(", ") });
  }
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
