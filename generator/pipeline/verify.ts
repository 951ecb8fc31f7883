/** Witnesses of old packages through the compiler, against the packages themselves and those after them. */
import { disagreements, type Tried, type Verification } from "../diff/verify/disagree.ts";
import { typesById, witnessesOf } from "../diff/verify/witnesses.ts";
import { witnessModule, type Witness, type Written } from "../diff/verify/witness.ts";
import type { Finding } from "../diff/report/model.ts";
import { checkTogether } from "../emit/compile/program.ts";
import type { Source } from "../ir/types.ts";
import type { Sources } from "../pipeline.ts";
import { meant } from "../render/paths.ts";

/** Two packages, and what was found between them by our own table. */
export type VerifiedPair = {
  old: Sources;
  new: Sources;
  findings: readonly Finding[];
  exhaustive: boolean;
  implementer: boolean;
};

/** Tries every pair in one program, in which they share the runtime. `runtime` holds its modules by name. */
export function verifyPairs(
  pairs: readonly VerifiedPair[],
  runtime: ReadonlyMap<string, string>,
): Verification[] {
  const files = new Map([...runtime].map(([name, text]) => [`/runtime/${name}`, text]));
  const roots: string[] = [];
  const trials = pairs.map((pair, index) => {
    const witnesses = witnessesOf(writtenBy(pair), pair.old.surface);
    const { text, lines } = witnessModule(witnesses);
    const paths = (["old", "new"] as const).map((side) => {
      const folder = `/${index}/${side}`;
      for (const [path, module] of pair[side].modules) files.set(`${folder}/${path}`, module);
      files.set(`${folder}/witness.ts`, text);
      roots.push(`${folder}/witness.ts`);
      return `${folder}/witness.ts`;
    });
    return { pair, witnesses, lines, paths };
  });
  const resolve = (from: string, name: string) => resolveIn(files, from, name);
  const said = checkTogether({ files, roots, resolve });
  return trials.map(({ pair, witnesses, lines, paths }) => {
    const [old, next] = paths.map((path) => complaintsBy(lines, said.get(path) ?? []));
    const tried = witnesses.map((witness): Tried => ({
      witness,
      old: old?.get(witness),
      new: next?.get(witness),
    }));
    return disagreements(pair.findings, tried, {
      names: new Set(witnesses.flatMap(({ names }) => names)),
      methods: new Set(witnesses.flatMap(({ methods }) => methods)),
      at: namerOf(pair.old.surface.types),
    });
  });
}

function writtenBy({ old, exhaustive, implementer }: VerifiedPair): Written {
  const { api, names, errorTypes } = old.named;
  const { signatures } = old;
  return {
    api,
    names,
    signatures,
    errorTypes,
    types: typesById(api.types),
    exhaustive,
    implementer,
  };
}

/** The types that stand at or around a place. */
function namerOf(
  types: readonly { name: string; source: Source }[],
): (pointer: string) => string[] {
  const byPointer = new Map<string, string[]>();
  for (const { name, source } of types)
    byPointer.set(source.pointer, [...(byPointer.get(source.pointer) ?? []), name]);
  return (pointer) => {
    const steps = pointer.split("/");
    return steps.flatMap((_, index) => byPointer.get(steps.slice(0, index + 1).join("/")) ?? []);
  };
}

function complaintsBy(
  lines: readonly (Witness | undefined)[],
  complaints: readonly { line: number; code: number; text: string }[],
): Map<Witness, string> {
  const found = new Map<Witness, string>();
  for (const { line, code, text } of complaints) {
    const witness = lines[line];
    if (!witness) throw new Error(`internal error: the witnesses are no module: ${text}`);
    if (!found.has(witness)) found.set(witness, `TS${code} ${text}`);
  }
  return found;
}

/** `sdk` is the package beside the witness; modules of the runtime are the same in all of them. */
function resolveIn(
  files: ReadonlyMap<string, string>,
  from: string,
  name: string,
): string | undefined {
  const own = /^sdk(?:\/(.*))?$/.exec(name);
  if (own) {
    const entry = own[1] ?? "index";
    const base = meant(from, "src");
    return [`${base}/${entry}.ts`, `${base}/operations/${entry}.ts`].find((path) =>
      files.has(path),
    );
  }
  const path = meant(from, name).replace(/\.js$/, ".ts");
  const shared = /\/src\/runtime\/([^/]+)$/.exec(path);
  const found = shared ? `/runtime/${shared[1]}` : path;
  return files.has(found) ? found : undefined;
}
