/** A script as what it takes from other scripts and passes on from them, and the rest. */
import { importName, meant } from "../../render/paths.ts";

/** Names from another script, `name` or `name as other`; a star for all of them. */
export type Link = { kind: "import" | "export"; from: string; names: readonly string[] };

/** A script taken apart. */
export type Linked = { path: string; links: readonly Link[]; body: string };

const statements = /^(import|export) (?:\{ ([^}]*?),? \}|(\*)) from "(\.[^"]*)";\n/gm;

/** Takes a script of ours apart: its imports are named, and stand on a line each. */
export function takeApart(path: string, text: string): Linked {
  const links = [...text.matchAll(statements)].map(([, kind, names, star, from = ""]): Link => {
    const listed = star ?? names ?? "";
    return {
      kind: kind === "import" ? "import" : "export",
      from: meant(path, from),
      names: listed.split(", "),
    };
  });
  return { path, links, body: text.replace(statements, "").replace(/^export \{\};\n/m, "") };
}

/** The script again, with one statement for all that comes the same way from the same place. */
export function putTogether({ path, links, body }: Linked): string {
  const byPlace = new Map<string, Set<string>>();
  for (const { kind, from, names } of links) {
    const clause = names.includes("*") ? `${kind} *` : kind;
    const key = `${clause} from ${JSON.stringify(importName(path, from))};`;
    const known = byPlace.get(key) ?? new Set();
    byPlace.set(key, known);
    for (const name of names) known.add(name);
  }
  const lines = [...byPlace].map(([key, names]) =>
    names.has("*") ? key : key.replace(" ", ` { ${[...names].join(", ")} } `),
  );
  const text = [...lines.map((line) => `${line}\n`), body].join("");
  return /^(import|export) /m.test(text) ? text : `${text}export {};\n`;
}

/** The names that a script gives to what it declares and imports, and what each of them means. */
export function bindingsOf({ path, links, body }: Linked): [name: string, meaning: string][] {
  const imported = links.flatMap(({ kind, from, names }): [string, string][] =>
    kind === "import"
      ? names.map((name) => {
          const [wanted = "", local = wanted] = name.split(" as ");
          return [local, `${from} ${wanted}`];
        })
      : [],
  );
  const declared = [...body.matchAll(declarations)].map(([, name = ""]): [string, string] => [
    name,
    `${path} ${name}`,
  ]);
  return [...imported, ...declared];
}

const declarations =
  /^(?:export )?(?:async )?(?:const|let|function\*?|class) ([\p{ID_Continue}$]+)/gmu;
