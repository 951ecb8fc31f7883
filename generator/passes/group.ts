/** Operations to a tree of resources, in the order in which the document first mentions each group. */
import type { Api, Resource } from "../ir/api.ts";

/** Fills `resources`; an operation without a group goes to a group called after the API. */
export function group(api: Api): Api {
  const root: Resource[] = [];
  for (const operation of api.operations) {
    const path = operation.group.length ? operation.group : ["api"];
    let level = root;
    let resource: Resource | undefined;
    path.forEach((name, depth) => {
      resource = findOrAdd(level, path.slice(0, depth + 1), name);
      level = resource.children;
    });
    resource?.operations.push(operation.id);
  }
  return { ...api, resources: root };
}

/** Groups are the same when they are spelled the same; names that only look alike are told apart later. */
function findOrAdd(level: Resource[], path: string[], name: string): Resource {
  const id = `resource:${path.map(escapeSlashes).join("/")}`;
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

function escapeSlashes(name: string): string {
  return name.replaceAll("%", "%25").replaceAll("/", "%2F");
}
