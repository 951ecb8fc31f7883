/**
 * Scripts in fewer files than sources: what a program loads together stands together. Sources and declarations
 * stay as they are, for people and compilers; a program has a handful of files to find and open, not a hundred.
 */
import type { OutputFile } from "../../output-file.ts";
import { bindingsOf, putTogether, takeApart, type Link, type Linked } from "./linked.ts";

type Scripts = ReadonlyMap<string, Linked>;

/** Scripts that belong together, and where they go. */
type Group = { into: string; members: string[] };

/** The built files with their scripts gathered: the runtime, the client with its resources, the values of models. */
export function gather(built: readonly OutputFile[]): OutputFile[] {
  const scripts: Scripts = new Map(
    built.filter(isScript).map(({ path, text }) => [path, takeApart(path, text)]),
  );
  const groups = groupsOf(scripts).map(({ into, members }) => ({
    into,
    members: unitable(members, scripts),
  }));
  const homes = new Map(
    groups.flatMap(({ into, members }) => members.map(({ path }) => [path, into] as const)),
  );
  const moved = groups
    .filter(({ members }) => members.length > 0)
    .map(({ into, members }) => ({ path: into, text: putTogether(united(into, members, homes)) }));
  const stayed = built
    .filter(({ path }) => !homes.has(path))
    .map((file) => {
      const script = scripts.get(file.path);
      return script ? { ...file, text: putTogether(relinked(script, homes)) } : file;
    });
  return [...stayed, ...moved];
}

function isScript({ path }: OutputFile): boolean {
  return path.endsWith(".js");
}

function groupsOf(scripts: Scripts): Group[] {
  const paths = [...scripts.keys()].sort();
  const inside = (...folders: string[]) =>
    paths.filter((path) => folders.some((folder) => path.startsWith(folder)));
  const client = ["dist/client.js", ...inside("dist/resources/")];
  const callers = ["dist/core.js", ...client, ...inside("dist/operations/")];
  const reached = inOrder(callers, scripts);
  return [
    {
      into: "dist/runtime/index.js",
      members: reached.filter((path) => path.startsWith("dist/runtime/")),
    },
    { into: "dist/client.js", members: client },
    { into: "dist/models/index.js", members: inside("dist/models/") },
  ];
}

/** Scripts and all that they lead to, each after what it needs, as they run (ECMA-262 section 16.2.1.5). */
function inOrder(paths: readonly string[], scripts: Scripts): string[] {
  const seen = new Set<string>();
  const order: string[] = [];
  const visit = (path: string): void => {
    const script = scripts.get(path);
    if (!script || seen.has(path)) return;
    seen.add(path);
    for (const { from } of script.links) visit(from);
    order.push(path);
  };
  paths.forEach(visit);
  return order;
}

/** The members that can share a file with those before them. One that gives a name another meaning stays alone. */
function unitable(members: readonly string[], scripts: Scripts): Linked[] {
  const wanted = new Set(members);
  const meanings = new Map<string, string>();
  return inOrder(members, scripts)
    .flatMap((path) => (wanted.has(path) ? (scripts.get(path) ?? []) : []))
    .filter((script) => {
      const bindings = bindingsOf(script);
      const fits =
        bindings.every(([name, meaning]) => (meanings.get(name) ?? meaning) === meaning) &&
        script.links.every((link) => !renames(link, wanted));
      if (fits) for (const [name, meaning] of bindings) meanings.set(name, meaning);
      return fits;
    });
}

/** Whether a link needs a second name for something in the same file, or passes on what another file has. */
function renames({ kind, from, names }: Link, members: ReadonlySet<string>): boolean {
  return kind === "export" || (members.has(from) && names.some((name) => name.includes(" as ")));
}

function united(
  into: string,
  members: readonly Linked[],
  homes: ReadonlyMap<string, string>,
): Linked {
  const links = members.flatMap((member) => relinked(member, homes).links);
  return {
    path: into,
    links: links.filter(({ from }) => from !== into),
    body: members.map(({ body }) => body).join(""),
  };
}

/** The script with its links to where things are now. */
function relinked(script: Linked, homes: ReadonlyMap<string, string>): Linked {
  const links = script.links.map((link) => ({ ...link, from: homes.get(link.from) ?? link.from }));
  return { ...script, links };
}
