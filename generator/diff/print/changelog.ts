/** The report as an entry of the package's changelog: what its users notice, in the words of the package. */
import type { Bump } from "../../config/policy.ts";
import { markdownLine } from "../../render/markdown.ts";
import { verdictOfFinding } from "../report/report.ts";
import type { Finding, Report } from "../report/model.ts";
import { few } from "./lines.ts";

/** What an entry is about. */
export type Release = { version: string; day: string };

/** Findings of one verdict that are listed; the rest is counted. */
const most = 200;

const sections = [
  ["Breaking", "breaking"],
  ["May break", "risky"],
  ["Added", "additive"],
  ["Changed", "patch"],
] as const;

/** An entry with its heading; the worst comes first. What only the authors of the API care about is left out. */
export function printChangelogEntry({ findings, new: next }: Report, release: Release): string {
  const lists = sections.flatMap(([title, verdict]) => {
    const all = findings.filter(
      (finding) =>
        verdictOfFinding(finding) === verdict && finding.kind !== "api-version-not-raised",
    );
    if (all.length === 0) return [];
    const left = all.length - most;
    const lines = [...all.slice(0, most).map(line), ...(left > 0 ? [`- And ${left} more.`] : [])];
    return [`### ${title}\n\n${lines.join("\n")}`];
  });
  const about = `Client of version ${markdownLine(next.version)} of the API.`;
  return `${[`## ${release.version} (${release.day})`, about, ...lists].join("\n\n")}\n`;
}

function line({ title, methods, accepted }: Finding): string {
  const who = methods.length === 0 ? "" : ` (${few(methods, 3)})`;
  const why = accepted ? `; ${accepted.reason}` : "";
  return `- ${markdownLine(`${title}${who}${why}`)}`;
}

/** The changelog with the entry on top, in the place of an earlier one for the same version. */
export function withEntry(changelog: string, { version }: Release, entry: string): string {
  const text = changelog.trim() === "" ? "# Changelog\n" : changelog.replace(/\r\n/g, "\n");
  const lines = text.split("\n");
  const isHeading = (line: string) => line.startsWith("## ");
  const own = lines.findIndex((line) => isHeading(line) && line.split(/[ (]+/)[1] === version);
  const first = lines.findIndex(isHeading);
  const from = own >= 0 ? own : first >= 0 ? first : lines.length;
  const next = lines.findIndex((line, index) => index > own && isHeading(line));
  const until = own < 0 ? from : next >= 0 ? next : lines.length;
  const before = lines.slice(0, from).join("\n").trimEnd();
  const after = lines.slice(until).join("\n").trim();
  return `${[before, entry.trim(), after].filter((part) => part !== "").join("\n\n")}\n`;
}

/** The version after a step of some size; one that is before 1.0.0 has its own rule already applied. */
export function nextVersion(version: string, bump: Bump): string {
  const [, major = "0", minor = "0", patch = "0"] = /^(\d+)\.(\d+)\.(\d+)/.exec(version) ?? [];
  switch (bump) {
    case "major":
      return `${Number(major) + 1}.0.0`;
    case "minor":
      return `${major}.${Number(minor) + 1}.0`;
    case "patch":
      return `${major}.${minor}.${Number(patch) + 1}`;
    case "none":
      return version;
  }
}
