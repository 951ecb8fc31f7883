/**
 * Files of a package to the out folder: all or nothing, nothing of the user's touched, nothing touched at
 * all when nothing changed. Knows paths and texts, not what is in them.
 */
import { join, resolve } from "node:path";
import type { OutputFile } from "./output-file.ts";
import { createDiagnostics, type Diagnostic, type Diagnostics } from "./diagnostics.ts";
import { CannotSwap } from "./output/carry.ts";
import { look } from "./output/entry.ts";
import { errno, nodeHost, type Disk, type Host } from "./output/host.ts";
import { isReplacementPending, rollBack } from "./output/journal.ts";
import { isAsLeft, readLastRun, writeLastRun, type LastRun } from "./output/last-run.ts";
import { LockHeld, withLock } from "./output/lock.ts";
import { manifestPath, readManifest, type Manifest } from "./output/manifest.ts";
import { isUpToDate, planChanges, type Plan } from "./output/plan.ts";
import { replaceFiles } from "./output/replace.ts";
import { isSwapPending, recoverSwap, swapIn } from "./output/swap.ts";
import { openTarget, type Target } from "./output/target.ts";

export type { Host } from "./output/host.ts";

/**
 * What a run did to the out folder, or would do. `ok` is false when it was refused or failed: the folder
 * is as it was. Paths are relative to the folder; `changed` counts new files too.
 */
export type OutputReport = {
  ok: boolean;
  changed: string[];
  removed: string[];
  diagnostics: Diagnostic[];
};

/** A file of the out folder that is not what a fresh run gives. */
export type Difference = { path: string; kind: "missing" | "differs" | "stale" };

/** Brings the out folder to exactly the generated files, beside the user's own. Never throws for a disk. */
export function writeOutput(
  files: readonly OutputFile[],
  out: string,
  host: Host = nodeHost(),
): OutputReport {
  return attempt(out, host, ({ target, diagnostics }) => {
    if (!isPending(host.disk, target)) {
      const plan = readPlan(files, target, { host, diagnostics });
      if (plan === undefined || isUpToDate(plan)) return plan;
    }
    return withLock(host, target, () => {
      if (!recover(host.disk, target, diagnostics)) return undefined;
      const plan = readPlan(files, target, { host, diagnostics });
      if (plan && !isUpToDate(plan)) apply(host.disk, target, plan);
      return plan;
    });
  });
}

/** Says what `writeOutput` would do, refusals included, and writes nothing. */
export function planOutput(
  files: readonly OutputFile[],
  out: string,
  host: Host = nodeHost(),
): OutputReport {
  return attempt(out, host, ({ target, diagnostics }) =>
    readPlan(files, target, { host, diagnostics }),
  );
}

/**
 * Finishes or rolls back what a killed run left. Call it before reading anything from the out folder, such
 * as its name lock; without leftovers it touches nothing.
 */
export function recoverOutput(out: string, host: Host = nodeHost()): Diagnostic[] {
  const report = attempt(out, host, ({ target, diagnostics }) => {
    if (isPending(host.disk, target)) {
      withLock(host, target, () => recover(host.disk, target, diagnostics));
    }
    return undefined;
  });
  return report.diagnostics;
}

/** Says so where a run was cut off while it wrote, or writes still: what is on the disk is no package then. */
export function reportInterrupted(out: string, host: Host = nodeHost()): Diagnostic[] {
  return attempt(out, host, ({ target, diagnostics }) => {
    if (isPending(host.disk, target)) diagnostics.report("SW8011", { file: out }, { out });
    return undefined;
  }).diagnostics;
}

/**
 * The record of the last run, if the folder still holds exactly what that run wrote and a new run could
 * write there. Undefined in every case of doubt.
 */
export function lastRunOf(out: string, host: Host = nodeHost()): LastRun | undefined {
  try {
    const target = openTarget(out, host);
    if ("code" in target || isPending(host.disk, target)) return undefined;
    const last = readLastRun(host.disk, target.root);
    return last && isAsLeft(host.disk, target.root, last) ? last : undefined;
  } catch (error) {
    if (errno(error) === undefined) throw error;
    return undefined;
  }
}

/** Notes what a run was made from, for the next one to see; a folder that takes no note stays as it is. */
export function rememberRun(
  run: Omit<LastRun, "version" | "manifest">,
  out: string,
  host: Host = nodeHost(),
): void {
  try {
    const target = openTarget(out, host);
    if (!("code" in target)) writeLastRun(host.disk, target.root, { version: 1, ...run });
  } catch (error) {
    if (errno(error) === undefined) throw error;
  }
}

/** Compares the generated files with the out folder, sorted by path; empty when a run would change nothing. */
export function compare(
  files: readonly OutputFile[],
  out: string,
  host: Host = nodeHost(),
): Difference[] {
  const target = openTarget(out, host);
  const { disk } = host;
  const root = "code" in target ? resolve(host.cwd, out) : target.root;
  const plan = planChanges(files, { disk, root, manifest: readManifest(disk, root) ?? new Map() });
  const wrong = plan.files.filter(({ path }) => isWrong(plan, path));
  const differences = wrong.map(({ path }): Difference => {
    return { path, kind: look(disk, root, path).kind === "missing" ? "missing" : "differs" };
  });
  const stale = [...plan.stale, ...plan.edited].map((path): Difference => ({
    path,
    kind: "stale",
  }));
  return [...differences, ...stale].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function isWrong(plan: Plan, path: string): boolean {
  return (
    plan.changed.some(({ file }) => file.path === path) ||
    plan.blocked.some((obstacle) => path === obstacle || path.startsWith(`${obstacle}/`))
  );
}

type Run = { target: Target; diagnostics: Diagnostics };

function attempt(out: string, host: Host, work: (run: Run) => Plan | undefined): OutputReport {
  const diagnostics = createDiagnostics("default", () => undefined);
  let plan: Plan | undefined;
  try {
    const target = openTarget(out, host);
    if ("code" in target) diagnostics.report(target.code, { file: out }, target.slots);
    else plan = work({ target, diagnostics });
  } catch (error) {
    reportFailure(error, out, diagnostics);
    plan = undefined;
  }
  return {
    ok: !diagnostics.failed(),
    changed: plan?.changed.map(({ file }) => file.path) ?? [],
    removed: plan?.stale ?? [],
    diagnostics: diagnostics.list(),
  };
}

function readPlan(
  files: readonly OutputFile[],
  { root, shown }: Target,
  { host: { disk }, diagnostics }: { host: Host; diagnostics: Diagnostics },
): Plan | undefined {
  const manifest = readManifest(disk, root);
  if (manifest === undefined) {
    diagnostics.report("SW8006", { file: join(shown, manifestPath) });
    return undefined;
  }
  const stranger = foreignPackage(files, { disk, root, manifest });
  if (stranger !== undefined) {
    diagnostics.report("SW8004", { file: join(shown, "package.json") }, { name: stranger });
    return undefined;
  }
  const plan = planChanges(files, { disk, root, manifest });
  for (const path of plan.blocked)
    diagnostics.report("SW8005", { file: join(shown, path) }, { path });
  for (const path of plan.edited)
    diagnostics.report("SW8009", { file: join(shown, path) }, { path });
  return plan.blocked.length === 0 ? plan : undefined;
}

/** The name in a package.json that is not ours, when the folder holds one of another package. */
function foreignPackage(
  files: readonly OutputFile[],
  { disk, root, manifest }: { disk: Disk; root: string; manifest: Manifest },
): string | undefined {
  if (manifest.has("package.json") || look(disk, root, "package.json").kind !== "file")
    return undefined;
  const ours = packageName(files.find((file) => file.path === "package.json")?.text ?? "");
  const theirs = packageName(disk.readFileSync(join(root, "package.json"), "utf8"));
  return theirs !== undefined && theirs === ours
    ? undefined
    : (theirs ?? "a package without a name");
}

function packageName(text: string): string | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const isNamed = typeof value === "object" && value !== null && "name" in value;
    return isNamed && typeof value.name === "string" ? value.name : undefined;
  } catch {
    return undefined;
  }
}

function isPending(disk: Disk, target: Target): boolean {
  return isSwapPending(disk, target) || isReplacementPending(disk, target.root);
}

function recover(disk: Disk, target: Target, diagnostics: Diagnostics): boolean {
  if (!recoverSwap(disk, target)) {
    diagnostics.report("SW8010", { file: target.shown }, { previous: target.previous });
    return false;
  }
  rollBack(disk, target.root);
  return true;
}

function apply(disk: Disk, target: Target, plan: Plan): void {
  if (target.swappable) {
    try {
      swapIn(disk, target, plan);
      return;
    } catch (error) {
      if (!(error instanceof CannotSwap)) throw error;
    }
  }
  replaceFiles(disk, target.root, plan);
}

function reportFailure(error: unknown, out: string, diagnostics: Diagnostics): void {
  if (error instanceof LockHeld) {
    diagnostics.report("SW8007", { file: out }, { pid: error.pid, lock: error.file });
    return;
  }
  if (!(error instanceof Error) || errno(error) === undefined) throw error;
  const [reason = error.message] = error.message.split(", ");
  diagnostics.report("SW8008", { file: out }, { reason });
}
