/** Compiles projects with the versions of TypeScript that the package promises to work with. */
import { writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { root, run } from "./tools.ts";

/** The compilers, by what they are called in this repository's `node_modules`. */
export const compilers = ["typescript", "typescript7"] as const;

/** One of the compilers. */
export type Compiler = (typeof compilers)[number];

/** One error of a compiler. `file` is relative to the project, and empty for the project as a whole. */
export type Complaint = { file: string; line: number; code: string; message: string };

/** What a compiler said. */
export type Compiled = { complaints: Complaint[]; stdout: string };

/** Every flag that makes TypeScript stricter and that users of the package may have set. */
export const strictest: Readonly<Record<string, unknown>> = {
  target: "es2022",
  module: "nodenext",
  moduleResolution: "nodenext",
  lib: ["es2022", "dom", "dom.iterable", "dom.asynciterable"],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noFallthroughCasesInSwitch: true,
  noUnusedLocals: true,
  verbatimModuleSyntax: true,
  erasableSyntaxOnly: true,
  isolatedModules: true,
  isolatedDeclarations: true,
  declaration: true,
  skipLibCheck: false,
  noEmit: true,
};

/** Options of `compile`. */
export type Project = {
  /** Where the configuration is written, and what complaints are relative to. */
  folder: string;
  /** Which files belong to it. */
  include: string[];
  options?: Readonly<Record<string, unknown>>;
  flags?: string[];
};

/** Compiles a project once. */
export async function compile(project: Project, compiler: Compiler): Promise<Compiled> {
  const { folder, include, options = strictest, flags = [] } = project;
  const config = join(folder, `tsconfig.${compiler}.json`);
  writeFileSync(
    config,
    JSON.stringify({ compilerOptions: options, include, exclude: [] }, null, 2),
  );
  const program = join(root, "node_modules", compiler, "bin/tsc");
  const command = [process.execPath, program, "-p", config, "--pretty", "false", ...flags];
  const { status, stdout, stderr } = await run(command, { cwd: folder });
  const complaints = readComplaints(stdout, folder);
  if (status !== 0 && complaints.length === 0) {
    throw new Error(`${compiler} ended with ${status}:\n${stdout}${stderr}`);
  }
  return { complaints, stdout };
}

/** Compiles a project with every compiler, two at a time. */
export async function compileWithAll(project: Project): Promise<Record<Compiler, Compiled>> {
  const results = await Promise.all(
    compilers.map(async (compiler) => [compiler, await compile(project, compiler)] as const),
  );
  return Object.fromEntries(results) as Record<Compiler, Compiled>;
}

/** Complaints as lines, for a readable failure. */
export function asLines(complaints: readonly Complaint[]): string[] {
  return complaints.map(({ file, line, code, message }) => `${file}:${line} ${code} ${message}`);
}

function readComplaints(output: string, folder: string): Complaint[] {
  const lines = output.split("\n");
  return lines.flatMap((text) => {
    const found = /^(?:(.+?)\((\d+),\d+\): )?error (TS\d+): (.*)$/.exec(text);
    if (!found) return [];
    const [, path, line = "0", code = "", message = ""] = found;
    const file = path === undefined ? "" : relative(folder, resolve(folder, path));
    return [{ file, line: Number(line), code, message }];
  });
}
