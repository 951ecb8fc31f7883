/** The comparison as a library: two names to a report. The only part of it that reads. */
import { createHash } from "node:crypto";
import { dirname, isAbsolute, join } from "node:path";
import type { Config } from "../config.ts";
import type { FailOn, Policy } from "../config/policy.ts";
import { createDiagnostics, type Code, type Diagnostic, type Slots } from "../diagnostics.ts";
import { isKind, kinds } from "../diff/kinds.ts";
import { matches } from "../diff/pattern.ts";
import type { Failure, Location, Report } from "../diff/report/model.ts";
import { makeReport, type Input } from "../diff/report/report.ts";
import type { Verification } from "../diff/verify/disagree.ts";
import type { Sources } from "../pipeline.ts";
import { isSurfaceText, readSurface } from "../diff/surface/read.ts";
import type { Source } from "../ir/types.ts";
import { locate, type Files, type Loader } from "../spec/document.ts";
import { gitLoader, readGitName } from "./git.ts";
import { configOf, diskLoader, failed, open, readLock, type ReadOptions } from "./open.ts";
import { readTemplates } from "./templates.ts";
import { ownVersion } from "./version.ts";

/** Options of `diff`. What they say about the policy wins over the configuration. */
export type DiffOptions = ReadOptions & {
  failOn?: FailOn;
  /** Also fail when the package's version is raised by less than the changes ask for. */
  checkVersion?: boolean;
  /** Also try code of users against both packages, and say where the compiler sees it otherwise. */
  verify?: boolean;
  /** The day by which sunsets and exceptions are judged, `2026-11-21`. Default: today. */
  today?: string;
};

/**
 * Compares two APIs and the packages made from them. Each side is a path, `git:REF:PATH`, or either of a
 * committed surface report. A side that cannot be compared gives a failure with its diagnostics.
 */
export async function diff(
  oldSpec: string,
  newSpec: string,
  options: DiffOptions = {},
): Promise<Report | Failure> {
  const { config, complaints } = configOf(options);
  const today = options.today ?? new Date().toISOString().slice(0, 10);
  const policy = { ...config.diff, ...(options.failOn ? { failOn: options.failOn } : {}) };
  const wrong = [...complaints, ...policyComplaints(policy, today)];
  if (failed(wrong)) return failure(wrong);
  const old = await readSide(oldSpec, config, options);
  const next = await readSide(newSpec, config, options);
  if ("diagnostics" in old || "diagnostics" in next)
    return failure([old, next].flatMap((side) => ("diagnostics" in side ? side.diagnostics : [])));
  if (options.checkVersion && old.from !== "surface")
    return failure(complain("SW7505", { ref: oldSpec }));
  const checkVersion = options.checkVersion ?? false;
  const report = makeReport(old, next, { policy, today, tool: ownVersion(), checkVersion });
  if (!options.verify) return report;
  if (!old.sources || !next.sources)
    return failure(complain("SW7508", { ref: old.sources ? newSpec : oldSpec }));
  return { ...report, verification: await verify(old, next, { policy, today }) };
}

/** Judges by our own table: what a policy overrides, no compiler could agree with. */
async function verify(
  old: ReadSide,
  next: ReadSide,
  { policy, today }: { policy: Policy; today: string },
): Promise<Verification> {
  const own = { ...policy, severity: {}, accept: [], ignore: { ...policy.ignore, operations: [] } };
  const options = { policy: own, today, tool: ownVersion(), checkVersion: false };
  const { findings } = makeReport(old, next, options);
  const sources = await Promise.all([old.sources?.(), next.sources?.()]);
  const [before, after] = sources;
  if (!before || !after) throw new Error("internal error: no sources to verify");
  const { verifyPairs } = await import("../pipeline/verify.ts");
  const pair = {
    old: before,
    new: after,
    findings,
    exhaustive: policy.exhaustive === "strict",
    implementer: policy.profile === "implementer",
  };
  const [verification] = verifyPairs([pair], readTemplates(undefined).runtime);
  if (!verification) throw new Error("internal error: nothing was verified");
  return verification;
}

function failure(diagnostics: Diagnostic[]): Failure {
  return { ok: false, schemaVersion: 1, diagnostics };
}

function complain(code: Code, slots: Slots): Diagnostic[] {
  const diagnostics = createDiagnostics("default", () => undefined);
  diagnostics.report(code, undefined, slots);
  return diagnostics.list();
}

/** Kinds that there are not, and exceptions whose day has passed. */
function policyComplaints({ severity, accept }: Policy, today: string): Diagnostic[] {
  const names = kinds().map(([kind]) => kind);
  return [
    ...Object.keys(severity)
      .filter((pattern) => !isKind(pattern) && !names.some((kind) => matches(pattern, kind)))
      .flatMap((kind) => complain("SW7502", { kind })),
    ...accept
      .filter(({ expires }) => expires !== undefined && expires < today)
      .flatMap(({ id, expires = "", reason }) => complain("SW7503", { id, expires, reason })),
  ];
}

/** The version of the package that a surface tells about; undefined for a description, which knows none. */
export function releasedVersion(ref: string): string | undefined {
  const inGit = readGitName(ref);
  const loaded = (inGit ? gitLoader(inGit.ref) : diskLoader).read(inGit?.path ?? ref);
  if (!("text" in loaded) || !isSurfaceText(loaded.text)) return undefined;
  const read = readSurface(loaded.text);
  return "surface" in read ? read.surface.packageVersion : undefined;
}

type Unreadable = { diagnostics: Diagnostic[] };

/** A side, and the modules of its package where there is a description to make them from. */
type ReadSide = Input & { sources?: () => Promise<Sources> };

async function readSide(
  ref: string,
  config: Config,
  options: DiffOptions,
): Promise<ReadSide | Unreadable> {
  const inGit = readGitName(ref);
  const loader = inGit ? gitLoader(inGit.ref) : diskLoader;
  const path = inGit?.path ?? ref;
  const loaded = loader.read(path);
  if ("text" in loaded && isSurfaceText(loaded.text)) return readReport(ref, path, loaded.text);
  const side = await readDescription(
    { ref, path, loader: reading(loader, path, loaded, config) },
    config,
    options,
  );
  if (!inGit || !("diagnostics" in side)) return side;
  const named = side.diagnostics.map((diagnostic) =>
    diagnostic.file === undefined
      ? diagnostic
      : { ...diagnostic, file: `git:${inGit.ref}:${diagnostic.file}` },
  );
  return { diagnostics: named };
}

/** What was read is not read again, standard input least of all; overlays are those of the working folder. */
function reading(
  loader: Loader,
  path: string,
  loaded: ReturnType<Loader["read"]>,
  { overlays }: Config,
): Loader {
  return {
    ...loader,
    read(file) {
      if (file === path) return loaded;
      return (overlays.includes(file) ? diskLoader : loader).read(file);
    },
  };
}

function readReport(ref: string, path: string, text: string): Input | Unreadable {
  const read = readSurface(text);
  if ("reason" in read) return { diagnostics: complain("SW7501", { ref, reason: read.reason }) };
  return {
    surface: read.surface,
    ref,
    from: "surface",
    sha256: sha256(text),
    // Lines are those of the description, which is not at hand.
    locate: ({ file, pointer }) => ({ file: file === "" ? path : file, pointer }),
  };
}

async function readDescription(
  { ref, path, loader }: { ref: string; path: string; loader: Loader },
  config: Config,
  { root, strictness = "default" }: DiffOptions,
): Promise<ReadSide | Unreadable> {
  const { document, diagnostics, files } = await open(path, config, {
    ...(root === undefined ? {} : { root }),
    strictness,
    loader,
  });
  if (!document || diagnostics.failed()) return { diagnostics: errorsIn(diagnostics.list()) };
  const { nameApi, surfaceOf } = await import("../pipeline/api.ts");
  const lock = readLock(config.out);
  const named = nameApi({ document, config, diagnostics, lock });
  if (diagnostics.failed()) return { diagnostics: errorsIn(diagnostics.list()) };
  const entry = loader.read(path);
  return {
    surface: surfaceOf(named, { document, config, generator: ownVersion() }),
    ref,
    from: "description",
    sha256: sha256("text" in entry ? entry.text : ""),
    locate: (source) => locationOf(files, source),
    sources: async () => {
      const { buildSources } = await import("../pipeline.ts");
      const templates = readTemplates(undefined);
      const generator = ownVersion();
      return buildSources(named, { document, config, lock, templates, diagnostics, generator });
    },
  };
}

function errorsIn(diagnostics: Diagnostic[]): Diagnostic[] {
  return diagnostics.filter(({ severity }) => severity === "error");
}

/** Surfaces name files as seen from the description; here they are as they were opened. */
function locationOf(files: Files, { file, pointer }: Source): Location {
  const isOpened = file !== "" && files.fetched.has(file);
  const actual =
    file === ""
      ? files.entry
      : isOpened || isAbsolute(file)
        ? file
        : join(dirname(files.entry), file);
  const position = locate(files, { file: actual, pointer });
  return {
    file: actual,
    pointer,
    ...(position ? { line: position.line, column: position.column } : {}),
  };
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
