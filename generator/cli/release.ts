/** `sdkwright release`: the version and the changelog entry that the changes since the last release ask for. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { readConfig } from "../config.ts";
import { setRelease } from "../config/edit.ts";
import { nextVersion, printChangelogEntry, withEntry } from "../diff/print/changelog.ts";
import { isEnough } from "../diff/report/bump.ts";
import type { Report } from "../diff/report/model.ts";
import type { Diagnostic } from "../diagnostics.ts";
import { releasedVersion } from "../index/diff.ts";
import { errno } from "../output/host.ts";
import type { Outcome } from "./commands.ts";
import type { Differ } from "./diff.ts";
import { complaint, hasErrors } from "./inputs.ts";
import { shownPath } from "./report.ts";

/** What a command line with `release` asks for. */
export type ReleaseFlags = {
  /** The last release: a surface, or a description. */
  old: string;
  config: string;
  dryRun: boolean;
  /** The day of the entry, `2026-11-21`. */
  day: string;
};

/** Where entries go when the configuration names no file. */
const usualChangelog = "sdkwright.changelog.md";

/** Raises the version in the configuration and adds the entry. Exit 0, or 2 when nothing could be compared. */
export async function runRelease(
  { old, config: file, dryRun, day }: ReleaseFlags,
  differ: Differ,
  cwd: string,
): Promise<Outcome> {
  const path = resolve(cwd, file);
  const text = read(path);
  if (text === undefined) {
    return refused(complaint("SW7002", { file, reason: "there is no such file" }));
  }
  const { config, diagnostics } = readConfig(file, text);
  if (hasErrors(diagnostics)) return refused(diagnostics);
  if (config.spec === undefined) {
    return refused(complaint("SW7005", { what: "spec", option: "--config FILE", key: "spec" }));
  }
  const report = await differ(old, config.spec, { config: file });
  if (!report.ok) return refused(report.diagnostics);
  const { bump } = report.summary;
  const from = releasedVersion(old) ?? config.version;
  if (bump === "none") return done([`nothing to release: no change since ${from}`], []);
  const version = isEnough(from, config.version, bump) ? config.version : nextVersion(from, bump);
  const changelog = config.changelog ?? join(dirname(file), usualChangelog);
  const release = { version, day };
  const entry = printChangelogEntry(report, release);
  const edited = setRelease(text, version, slashed(relative(dirname(file), changelog)));
  if ("reason" in edited) return refused(complaint("SW7002", { file, reason: edited.reason }));
  const summary = `${from} -> ${version}: ${words(report)}`;
  if (dryRun) return done([...entry.trimEnd().split("\n"), "", summary], []);
  return write(
    [
      [file, edited.text],
      [changelog, withEntry(read(resolve(cwd, changelog)) ?? "", release, entry)],
    ],
    summary,
    cwd,
  );
}

function read(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}

function slashed(path: string): string {
  return path.split(sep).join("/");
}

function words({ summary, findings }: Report): string {
  return `a ${summary.bump} step for ${findings.length} ${findings.length === 1 ? "finding" : "findings"}`;
}

function write(files: readonly [string, string][], summary: string, cwd: string): Outcome {
  const written: string[] = [];
  for (const [file, text] of files) {
    try {
      writeFileSync(resolve(cwd, file), text);
    } catch (error) {
      return refused(complaint("SW7007", { file, reason: errno(error) ?? "it failed" }));
    }
    written.push(shownPath(file, cwd));
  }
  const lines = [...written.map((file) => `write  ${file}`), summary, "next: sdkwright generate"];
  return done(lines, written);
}

function done(lines: string[], files: string[]): Outcome {
  return { exit: 0, diagnostics: [], files, lines };
}

function refused(diagnostics: Diagnostic[]): Outcome {
  return { exit: 2, diagnostics, lines: [] };
}
