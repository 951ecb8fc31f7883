/** Runs the checks of @arethetypeswrong/cli on a tarball. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, openSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readJson, root } from "./tools.ts";

/** What it found, as far as tests look into it. */
export type TypesReport = {
  analysis: {
    problems: { kind: string; resolutionKind?: string }[];
    entrypoints: Record<string, unknown>;
    types: unknown;
  };
};

/** Looks at a tarball from a folder, where the report is left: in a file, because a pipe would cut it off. */
export async function areTheTypesWrong(
  tarball: string,
  { folder, profile }: { folder: string; profile: "esm-only" | "node16" },
): Promise<{ status: unknown; report: TypesReport }> {
  const program = join(root, "node_modules/@arethetypeswrong/cli/dist/index.js");
  const file = join(folder, "attw.json");
  const values = [tarball, "--profile", profile, "--no-definitely-typed", "--format", "json"];
  writeFileSync(file, "");
  const descriptor = openSync(file, "w");
  try {
    const child = spawn(process.execPath, [program, ...values], {
      cwd: folder,
      stdio: ["ignore", descriptor, "inherit"],
    });
    const [status] = (await once(child, "exit")) as [unknown];
    return { status, report: readJson(file) as TypesReport };
  } finally {
    closeSync(descriptor);
  }
}
