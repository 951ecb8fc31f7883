/** Small documents in, names out: what the tests of naming share. */
import { createDiagnostics, type Diagnostics } from "../../../generator/diagnostics.ts";
import type { Api } from "../../../generator/ir/api.ts";
import { distinctRequirements } from "../../../generator/ir/requirements.ts";
import { assignNames, type Lock, type Names } from "../../../generator/names/assign.ts";
import { splitAccess } from "../../../generator/passes/access.ts";
import { decideArguments } from "../../../generator/passes/arguments.ts";
import { group } from "../../../generator/passes/group.ts";
import { hoist } from "../../../generator/passes/hoist.ts";
import { lower } from "../lower/document.ts";

/** The API of a document after all passes. */
export function apiOf(text: string, lock?: Lock, diagnostics = quiet()): Api {
  const { api, codes } = lower(text);
  if (!api) throw new Error(`no API: ${codes.join(", ")}`);
  const grouped = group(api, diagnostics, (id) => Object.hasOwn(lock?.names ?? {}, id));
  return decideArguments(splitAccess(hoist(grouped, ({ pointer }) => `#${pointer}`)));
}

function quiet(): Diagnostics {
  return createDiagnostics("default", () => undefined);
}

/** What the names of a document come to; `numbered` are the ids that only a number could tell apart. */
export function name(text: string, lock?: Lock): Names & { reported: string[] } {
  const diagnostics = quiet();
  const api = apiOf(text, lock, diagnostics);
  const errorTypes = new Set(
    api.operations.flatMap(({ errors }) =>
      errors.flatMap(({ contents }) =>
        contents.flatMap(({ type }) => (type?.kind === "ref" ? [type.to] : [])),
      ),
    ),
  );
  const requirements = new Map(
    [...distinctRequirements(api.operations)].map(([key, { alternatives }]) => [key, alternatives]),
  );
  const names = assignNames(
    { api, client: api.title, lock, errorTypes, requirements },
    diagnostics,
  );
  return { ...names, reported: diagnostics.list().map(({ message }) => message) };
}

/** A document of the given operations, one `path method id` each, and the given schemas. */
export function document(operations: string[], schemas: string[] = [], title = "Acme"): string {
  const items = new Map<string, string[]>();
  for (const line of operations) {
    const [path = "", method = "", id = ""] = line.split(" ");
    const text = `${method}: { operationId: "${id}", responses: { "204": { description: Done. } } }`;
    items.set(path, [...(items.get(path) ?? []), text]);
  }
  const paths = [...items].map(([path, methods]) => `  ${path}: { ${methods.join(", ")} }`);
  const declared = schemas.map(
    (schema) => `    "${schema}": { type: object, properties: { a: {} } }`,
  );
  return [
    `openapi: 3.1.0\ninfo: { title: ${title}, version: "1" }`,
    paths.length ? `paths:\n${paths.join("\n")}` : "paths: {}",
    declared.length ? `components:\n  schemas:\n${declared.join("\n")}` : "components: {}",
    "",
  ].join("\n");
}
