/** Operations to a tree of resources, in the order in which the document first mentions each group. */
import type { Diagnostics } from "../diagnostics.ts";
import type { Api, Resource } from "../ir/api.ts";
import type { Id } from "../ir/types.ts";

/** Whether an earlier run gave the group of an id a name, which callers know. */
export type IsNamed = (id: Id) => boolean;

/**
 * Fills `resources`; an operation without a group goes to a group called after the API. Groups that differ
 * in case only are one, under the first spelling or a named one, and the other spellings are reported; two
 * that are named stay two. What looks alike in another way is told apart later, by the names.
 */
export function group(api: Api, diagnostics: Diagnostics, isNamed: IsNamed): Api {
  const root: Resource[] = [];
  const named = namedSpellings(api, isNamed);
  const reported = new Set<Id>();
  for (const operation of api.operations) {
    const path: string[] = [];
    let level = root;
    let resource: Resource | undefined;
    for (const found of groupOf(operation)) {
      const id = idOf([...path, found]);
      const name = isNamed(id) ? found : (named.get(folded(id)) ?? alike(level, found) ?? found);
      if (name !== found && !reported.has(id)) {
        reported.add(id);
        diagnostics.report("SW6002", operation.source, { found, assumed: name });
      }
      path.push(name);
      resource = findOrAdd(level, path, name);
      level = resource.children;
    }
    resource?.operations.push(operation.id);
  }
  return { ...api, resources: root };
}

function groupOf({ group: path }: { group: string[] }): string[] {
  return path.length > 0 ? path : ["api"];
}

/** How the groups are written that have a name already, by their ids without case. */
function namedSpellings({ operations }: Api, isNamed: IsNamed): Map<Id, string> {
  const found = new Map<Id, string>();
  for (const operation of operations) {
    const path = groupOf(operation);
    path.forEach((name, depth) => {
      const id = idOf(path.slice(0, depth + 1));
      if (isNamed(id) && !found.has(folded(id))) found.set(folded(id), name);
    });
  }
  return found;
}

/** The spelling of a group that was met before. */
function alike(level: Resource[], name: string): string | undefined {
  return level.find(({ hint }) => folded(hint.ideal) === folded(name))?.hint.ideal;
}

function folded(text: string): string {
  return text.toLowerCase();
}

function findOrAdd(level: Resource[], path: string[], name: string): Resource {
  const id = idOf(path);
  const known = level.find((resource) => resource.id === id);
  if (known) return known;
  const added: Resource = {
    id,
    hint: { ideal: name, qualifiers: path.slice(0, -1).reverse() },
    docs: {},
    operations: [],
    children: [],
  };
  level.push(added);
  return added;
}

function idOf(path: string[]): Id {
  return `resource:${path.map(escapeSlashes).join("/")}`;
}

function escapeSlashes(name: string): string {
  return name.replaceAll("%", "%25").replaceAll("/", "%2F");
}
