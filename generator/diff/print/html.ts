/** The report as one page for a browser: grouped as in the comment, side by side, to be filtered and passed on. */
import type { Diagnostic } from "../../diagnostics.ts";
import { rowOf, verdicts } from "../kinds.ts";
import type { Finding, Location, Place, Report, Side } from "../report/model.ts";
import { verdictOfFinding } from "../report/report.ts";
import { count, headings, locationWords, sectionsOf, type Section } from "./lines.ts";
import { markup, type Markup } from "../../render/markup.ts";
import { page } from "./page.ts";

/** The page: no request leaves it, and it can be read without its script. */
export function printHtml(report: Report): string {
  const { findings } = report;
  const list =
    findings.length === 0
      ? markup`<p>No contract change.</p>`
      : markup`${sectionsOf(findings).map(section)}`;
  const body = markup`<header>
${head(report)}
</header>
${controls}
<main>
${list}
</main>`;
  return page(`API and SDK changes: ${report.summary.bump}`, body);
}

/** The page where a side could not be compared: never one that reads like "no changes". */
export function printHtmlFailure(diagnostics: readonly Diagnostic[]): string {
  const items = diagnostics.map(({ code, file, line, column, message, hint }) => {
    const place = file === undefined ? "" : locationWords(at({ file, line, column }));
    return markup`<li><code>${code}</code> <code>${place}</code> ${message} <span class="note">${hint}</span></li>
`;
  });
  const body = markup`<header>
<h1>API and SDK changes: <strong>could not be compared</strong></h1>
</header>
<main>
<ul>
${items}</ul>
</main>`;
  return page("API and SDK changes: could not be compared", body);
}

type Spot = { file: string; line: number | undefined; column: number | undefined };

function at({ file, line, column }: Spot): Location {
  if (line === undefined) return { file, pointer: "" };
  return { file, pointer: "", line, ...(column === undefined ? {} : { column }) };
}

function head({ old, new: next, summary, gate, staleAccepts, tool }: Report): Markup {
  const rows = (["breaking", "risky", "additive", "patch"] as const).map(
    (
      verdict,
    ) => markup`<tr><th scope="row" class="${verdict}">${verdict}</th><td>${summary.wire[verdict]}</td><td>${summary.sdk[verdict]}</td></tr>
`,
  );
  const problems = [
    ...gate.problems,
    ...staleAccepts.map(({ id, problem, reason }) => `exception ${id} is ${problem}: ${reason}`),
  ].map((text) => markup`<li>${text}</li>`);
  return markup`<h1>API and SDK changes: suggested bump <strong>${summary.bump}</strong></h1>
<p>${side(old)} → ${side(next)}</p>
<p>Policy <strong>${gate.holds ? "holds" : "violated"}</strong> (fail on: ${gate.failOn}) · ${tool.name} ${tool.version}</p>
<ul>${problems}</ul>
<table>
<thead><tr><th scope="col">Verdict</th><th scope="col">Wire</th><th scope="col">TypeScript</th></tr></thead>
<tbody>
${rows}</tbody>
</table>`;
}

function side({ ref, version, operations, webhooks }: Side): Markup {
  return markup`<code>${ref}</code> (${version}: ${count(operations, "operation")}, ${count(webhooks, "webhook")})`;
}

/** Shown by the script, without which it would do nothing. */
const controls = markup`<form hidden aria-label="Filter">
<label>Verdict<select name="verdict"><option value="">all</option>${verdicts.map((verdict) => markup`<option>${verdict}</option>`)}</select></label>
<label>Layer<select name="layer"><option value="any">wire or TypeScript</option><option value="wire">wire</option><option value="sdk">TypeScript</option></select></label>
<label>Text<input type="search" name="text" autocomplete="off"></label>
<button type="button" data-open="yes">Open all</button>
<button type="button" data-open="no">Close all</button>
<output aria-live="polite"></output>
</form>`;

function section({ verdict, kinds }: Section): Markup {
  const isOpen = verdict === "breaking" || verdict === "risky";
  const total = kinds.reduce((sum, { findings }) => sum + findings.length, 0);
  return markup`<details class="verdict"${isOpen ? markup` open` : ""}>
<summary><span class="${verdict}">${headings[verdict]}</span> (<span class="count">${total}</span>)</summary>
${kinds.map((kind) => group(kind, isOpen))}
</details>
`;
}

function group({ kind, findings }: Section["kinds"][number], isOpen: boolean): Markup {
  const { why, fix } = rowOf(kind);
  return markup`<details class="kind"${isOpen ? markup` open` : ""}>
<summary><code>${kind}</code> (<span class="count">${findings.length}</span>) <span class="note">${why} ${fix}</span></summary>
${findings.map(article)}
</details>
`;
}

function article(finding: Finding): Markup {
  const { id, title, wire, sdk, where, alsoAt, before, after, accepted, gates } = finding;
  const review = sdk.confidence === "review" ? " (to review)" : "";
  const isTold = before !== null || after !== null;
  const value = (text: string | null): Markup =>
    isTold ? markup`<pre>${text ?? "—"}</pre>` : markup`<br>`;
  const notes = [
    ...(accepted ? [markup` · accepted: ${accepted.reason}`] : []),
    ...(gates ? [] : [markup` · does not gate`]),
  ];
  return markup`<article id="${id}" data-any="${verdictOfFinding(finding)}" data-wire="${wire.verdict}" data-sdk="${sdk.verdict}">
<h3>${title}</h3>
<p class="note"><span class="mark ${wire.verdict}">wire ${wire.verdict}</span> <span class="mark ${sdk.verdict}">TypeScript ${sdk.verdict}${review}</span> <a href="#${id}"><code>${id}</code></a>${notes}</p>
<div class="sides">
<div><span class="note">Before</span>${value(before)}<span class="places"><code>${words(where.old)}</code></span></div>
<div><span class="note">After</span>${value(after)}<span class="places"><code>${words(where.new)}</code></span></div>
</div>
${more(count(finding.methods.length, "method"), finding.methods)}${more(count(finding.webhooks.length, "webhook"), finding.webhooks)}${more(count(alsoAt.length, "further place"), alsoAt.map(both))}</article>
`;
}

function more(title: string, items: readonly string[]): Markup {
  if (items.length === 0) return markup``;
  return markup`<details><summary class="note">${title}</summary><ul>${items.map((item) => markup`<li><code>${item}</code></li>`)}</ul></details>
`;
}

function words(location: Location | undefined): string {
  return location ? locationWords(location) : "";
}

function both({ old, new: next }: Place): string {
  return [old, next].flatMap((location) => (location ? [locationWords(location)] : [])).join(" → ");
}
