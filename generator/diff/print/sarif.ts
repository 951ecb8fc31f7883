/** The report as a SARIF 2.1.0 log (OASIS), which code scanning services take. */
import type { Diagnostic, Severity } from "../../diagnostics.ts";
import { kinds, rowOf, verdictOf, worse, type KindId, type Verdict } from "../kinds.ts";
import type { Row } from "../kinds/row.ts";
import type { Finding, Location, Report } from "../report/model.ts";
import { verdictOfFinding } from "../report/report.ts";
import { affectedWords } from "./lines.ts";

const SCHEMA =
  "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/** The base of locations that are not in the files under review. */
const OLD = "OLD";

/** A log with one run: rules for the kinds that were found, and one result for each finding, worst first. */
export function sarifOf(report: Report): object {
  const { tool, findings, gate, summary, staleAccepts, old, new: next } = report;
  const found = new Set(findings.map(({ kind }) => kind));
  const ids = kinds().flatMap(([kind]) => (found.has(kind) ? [kind] : []));
  const notes = [
    ...gate.problems.map((text) => notification("error", text)),
    ...staleAccepts.map(({ id, problem }) =>
      notification("warning", `the exception ${id} is ${problem}`),
    ),
  ];
  const invocation = {
    executionSuccessful: true,
    exitCode: gate.holds ? 0 : 1,
    toolExecutionNotifications: notes,
  };
  return log({
    tool: { driver: { ...driver, version: tool.version, rules: ids.map(ruleOf) } },
    invocations: [invocation],
    originalUriBaseIds: { [OLD]: { description: { text: `The old side: ${old.ref}` } } },
    results: findings.map((finding) => resultOf(finding, ids.indexOf(finding.kind))),
    properties: { old, new: next, summary, gate },
  });
}

/** A log without results, as none were looked for: what went wrong is told by the invocation. */
export function sarifOfFailure(diagnostics: readonly Diagnostic[]): object {
  const notes = diagnostics.map(({ code, severity, message, hint, file, ...at }) => ({
    ...notification(severity, [message, hint].filter((text) => text !== "").join("\n")),
    descriptor: { id: code },
    ...(file === undefined
      ? {}
      : { locations: [locationOf({ file, pointer: at.pointer ?? "", ...positionOf(at) })] }),
  }));
  const invocation = {
    executionSuccessful: false,
    exitCode: 2,
    exitCodeDescription: "the sides could not be compared",
    toolExecutionNotifications: notes,
  };
  return log({ tool: { driver }, invocations: [invocation] });
}

const driver = { name: "sdkwright diff" };

function log(run: object): object {
  return {
    $schema: SCHEMA,
    version: "2.1.0",
    runs: [{ automationDetails: { id: "sdkwright-diff/" }, columnKind: "utf16CodeUnits", ...run }],
  };
}

function notification(level: Severity, text: string): object {
  return { level, message: { text } };
}

const levels = {
  breaking: "error",
  risky: "warning",
  additive: "note",
  patch: "note",
  none: "none",
} as const satisfies Record<Verdict, string>;

function ruleOf(kind: KindId): object {
  const row = rowOf(kind);
  return {
    id: kind,
    shortDescription: { text: withoutSlots(row.title) },
    fullDescription: { text: row.why },
    help: { text: `${row.why}\n\nWhat to do: ${row.fix}\n\nMore: sdkwright diff explain ${kind}` },
    defaultConfiguration: { level: levels[worstOf(row)] },
    properties: { wire: row.wire, sdk: row.sdk, oasdiff: row.oasdiff ?? [] },
  };
}

/** `{subject}: new required parameter {after}` without what only a finding knows. */
function withoutSlots(title: string): string {
  return title.replace(/^\{subject\}:? /, "").replace(/\{\w+\}/g, "…");
}

function worstOf({ wire, sdk }: Row): Verdict {
  return [wire, sdk]
    .flatMap((letters) => [verdictOf(letters, "request"), verdictOf(letters, "response")])
    .reduce(worse, "none");
}

function resultOf(finding: Finding, ruleIndex: number): object {
  const { id, kind, title, where, alsoAt, accepted, ...rest } = finding;
  const level = levels[verdictOfFinding(finding)];
  const main = where.new ?? where.old;
  const related = [
    ...(where.new && where.old ? [{ ...locationOf(where.old, OLD), message: before }] : []),
    ...alsoAt.flatMap(({ old, new: next }) => {
      if (next) return [{ ...locationOf(next), message: also }];
      return old ? [{ ...locationOf(old, OLD), message: also }] : [];
    }),
  ];
  return {
    ruleId: kind,
    ruleIndex,
    // SARIF section 3.27.9: a result without a level is no failure.
    kind: level === "none" ? "informational" : "fail",
    level,
    message: { text: messageOf(finding) },
    locations: main ? [locationOf(main, where.new ? undefined : OLD)] : [],
    relatedLocations: related.map((location, index) => ({ id: index + 1, ...location })),
    partialFingerprints: { "sdkwrightDiff/v1": id },
    ...(accepted ? { suppressions: [suppressionOf(accepted)] } : {}),
    properties: {
      subject: rest.subject,
      wire: rest.wire,
      sdk: rest.sdk,
      confidence: rest.sdk.confidence,
      before: rest.before,
      after: rest.after,
      methods: rest.methods,
      webhooks: rest.webhooks,
      stability: rest.stability,
      gates: rest.gates,
    },
  };
}

const before = { text: "before" };
const also = { text: "the same edit" };

function messageOf(finding: Finding): string {
  const { title, wire, sdk, fix } = finding;
  const affected = affectedWords(finding);
  const lines = [
    title,
    `wire ${wire.verdict}, sdk ${sdk.verdict}${affected === "" ? "" : ` · ${affected}`}`,
    `What to do: ${fix}`,
  ];
  // `[words](place)` would be a link (SARIF section 3.11.6).
  return lines.join("\n").replaceAll("](", "] (");
}

function suppressionOf({ reason }: NonNullable<Finding["accepted"]>): object {
  return { kind: "external", status: "accepted", justification: reason };
}

function locationOf({ file, pointer, line, column }: Location, base?: string): object {
  const uriBaseId = base === undefined ? {} : { uriBaseId: base };
  const region =
    line === undefined
      ? {}
      : { region: { startLine: line, ...(column === undefined ? {} : { startColumn: column }) } };
  return {
    physicalLocation: { artifactLocation: { uri: uriOf(file), ...uriBaseId }, ...region },
    ...(pointer === "" ? {} : { logicalLocations: [{ fullyQualifiedName: pointer }] }),
  };
}

function positionOf({ line, column }: Partial<Location>): Partial<Location> {
  return {
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
  };
}

/** A path as a reference (RFC 3986): relative ones stay relative, addresses stay what they are. */
function uriOf(file: string): string {
  // Halves of surrogate pairs have no bytes to be encoded.
  const text = file.replace(/\p{Cs}/gu, "\ufffd");
  if (/^https?:\/\//.test(text)) return encodeURI(text).replaceAll("%25", "%");
  const path = text.split(/[\\/]/).map(encodeURIComponent).join("/");
  return text.startsWith("/") ? `file://${path}` : path;
}
