/** Which file each model goes to: with the one group that uses it, or to the shared ones. */
import type { Api, Operation, Resource } from "../ir/api.ts";
import { walk, type Id, type NamedType, type TypeNode } from "../ir/types.ts";
import { resourceFileId, type Names } from "../names/assign.ts";
import { volumesOf } from "../names/volumes.ts";
import { fileName, identifier } from "./encode.ts";
import { linesOfModel, mostLines } from "./length.ts";
import type { SymbolRef } from "./module.ts";

/** Places every named type. The volumes of a long file go by the names of types. */
export function placeModels(api: Api, names: Names): Map<Id, SymbolRef> {
  const users = usersOf(api);
  const groups = new Map<string, NamedType[]>();
  for (const type of api.types) {
    const [only, ...others] = users.get(type.id) ?? [];
    const file =
      only !== undefined && others.length === 0 ? names.of(resourceFileId(only)) : "shared";
    const known = groups.get(file);
    if (known) known.push(type);
    else groups.set(file, [type]);
  }
  const placed = new Map<Id, SymbolRef>();
  for (const [group, types] of groups) {
    const entries = types.map((type) => {
      return { item: type.id, title: names.of(type.id), lines: linesOfModel(type) };
    });
    for (const { name, items } of volumesOf(entries, mostLines)) {
      const module = fileName(`src/models/${name === "" ? group : `${group}/${name}`}.ts`);
      for (const id of items) placed.set(id, { module, name: identifier(names.of(id)) });
    }
  }
  return placed;
}

/** The top-level resources whose operations reach each type. */
function usersOf(api: Api): Map<Id, Set<Id>> {
  const inside = new Map(api.types.map(({ id, type }) => [id, referencesIn([type])]));
  const operations = new Map(api.operations.map((operation) => [operation.id, operation]));
  const users = new Map<Id, Set<Id>>();
  for (const top of api.resources) {
    const roots = operationIds(top).flatMap((id) => typesOf(operations.get(id)));
    const pending = referencesIn(roots);
    for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
      const known = users.get(id) ?? new Set<Id>();
      if (known.has(top.id)) continue;
      users.set(id, known.add(top.id));
      pending.push(...(inside.get(id) ?? []));
    }
  }
  return users;
}

function operationIds(resource: Resource): Id[] {
  return [...resource.operations, ...resource.children.flatMap(operationIds)];
}

function typesOf(operation: Operation | undefined): TypeNode[] {
  if (!operation) return [];
  const { parameters, body, success, errors } = operation;
  const contents = [
    body?.contents ?? [],
    ...[...success, ...errors].map((entry) => entry.contents),
  ];
  return [
    ...parameters.map(({ type }) => type),
    ...contents.flat().flatMap(({ type }) => (type ? [type] : [])),
  ];
}

function referencesIn(nodes: TypeNode[]): Id[] {
  const found: Id[] = [];
  for (const root of nodes) {
    walk(root, (node) => {
      if (node.kind === "ref") found.push(node.to);
    });
  }
  return found;
}
