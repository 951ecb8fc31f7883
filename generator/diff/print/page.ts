/** What every page of a report carries: its style and its script, and the policy that allows these two only. */
import { markup, type Markup } from "../../render/markup.ts";

/** Colours follow the reader's choice; nothing is told by colour alone. */
const STYLE = `
:root { color-scheme: light dark; --line: #d0d7de; --soft: #f6f8fa; --dim: #59636e; --focus: #0969da;
  --breaking: #b3261e; --risky: #8a5a00; --additive: #1a7f37; --patch: #59636e; --none: #59636e;
  --ground: #fff; --ink: #1f2328; }
@media (prefers-color-scheme: dark) { :root { --line: #3d444d; --soft: #161b22; --dim: #9198a1; --focus: #58a6ff;
  --breaking: #ff7b72; --risky: #e3b341; --additive: #56d364; --patch: #9198a1; --none: #9198a1;
  --ground: #0d1117; --ink: #e6edf3; } }
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body { margin: 0 auto; max-width: 76rem; padding: 1rem 1.5rem 4rem; background: var(--ground); color: var(--ink);
  font: 1rem/1.5 system-ui, sans-serif; }
h1 { font-size: 1.4rem; }
code, pre { font: 0.875rem/1.45 ui-monospace, monospace; overflow-wrap: anywhere; }
table { border-collapse: collapse; }
th, td { border: 1px solid var(--line); padding: 0.25rem 0.75rem; text-align: left; }
form { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: 0.75rem; align-items: end;
  padding: 0.75rem 0; background: var(--ground); border-bottom: 1px solid var(--line); }
label { display: grid; font-size: 0.8rem; color: var(--dim); }
select, input, button { font: inherit; color: inherit; background: var(--soft); border: 1px solid var(--line);
  border-radius: 6px; padding: 0.3rem 0.6rem; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
summary { cursor: pointer; padding: 0.35rem 0; }
.verdict > summary { font-size: 1.1rem; font-weight: 600; }
.kind { margin-left: 1rem; }
.note, .places { color: var(--dim); font-size: 0.875rem; }
article { border: 1px solid var(--line); border-radius: 8px; margin: 0.6rem 0 0.9rem 1rem; padding: 0.6rem 0.9rem;
  scroll-margin-top: 6rem; }
article:target { border-color: var(--focus); }
h3 { font-size: 1rem; margin: 0 0 0.3rem; }
.mark { border: 1px solid; border-radius: 1rem; padding: 0 0.55rem; font-size: 0.8rem; white-space: nowrap; }
.breaking { color: var(--breaking); } .risky { color: var(--risky); } .additive { color: var(--additive); }
.patch { color: var(--patch); } .none { color: var(--none); }
.sides { display: grid; grid-template-columns: 1fr 1fr; gap: 0.75rem; margin: 0.5rem 0; }
.sides > div { background: var(--soft); border: 1px solid var(--line); border-radius: 6px; padding: 0.4rem 0.7rem;
  min-width: 0; }
.sides pre { margin: 0.2rem 0; white-space: pre-wrap; }
@media (max-width: 40rem) { .sides { grid-template-columns: 1fr; } }
@media print { form { display: none; } }
`;

/**
 * Filters by the choices of the form, which live in the address behind the hash (verdict=breaking&layer=sdk&
 * text=seat), so that a view can be passed on. A hash that is an id leads to its finding. Reads attributes and
 * text of the page; writes only hidden, open and text.
 */
const SCRIPT = `
"use strict";
const form = document.querySelector("form");
const findings = [...document.querySelectorAll("article")];
const groups = [...document.querySelectorAll("details.kind, details.verdict")];
const shown = document.querySelector("output");
const words = new Map(findings.map((it) => [it, it.textContent.toLowerCase()]));
const names = ["verdict", "layer", "text"];
function filter() {
  const [verdict, layer, text] = names.map((name) => form.elements[name].value);
  const wanted = text.toLowerCase().split(" ").filter((word) => word !== "");
  for (const it of findings) {
    const own = it.getAttribute("data-" + layer);
    const fits = verdict === "" ? layer === "any" || own !== "none" : own === verdict;
    it.hidden = !(fits && wanted.every((word) => words.get(it).includes(word)));
  }
  for (const group of groups) {
    const count = group.querySelectorAll("article:not([hidden])").length;
    group.hidden = count === 0;
    group.querySelector("summary .count").textContent = String(count);
    if ((verdict !== "" || wanted.length > 0) && count > 0) group.open = true;
  }
  const count = findings.filter((it) => !it.hidden).length;
  shown.textContent = count + " of " + findings.length + " findings";
}
function read() {
  const hash = location.hash.slice(1);
  const target = hash.includes("=") ? null : document.getElementById(hash);
  const asked = new URLSearchParams(target ? "" : hash);
  for (const name of names) {
    const control = form.elements[name];
    control.value = asked.get(name) ?? "";
    if (control.tagName === "SELECT" && control.selectedIndex < 0) control.selectedIndex = 0;
  }
  filter();
  if (!target) return;
  for (let it = target.closest("details"); it; it = it.parentElement.closest("details")) it.open = true;
  target.scrollIntoView();
}
form.addEventListener("input", () => {
  const chosen = new URLSearchParams();
  for (const name of names) {
    const { value } = form.elements[name];
    if (value !== "" && value !== "any") chosen.set(name, value);
  }
  history.replaceState(null, "", "#" + chosen);
  filter();
});
form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("click", ({ target }) => {
  const all = target.getAttribute("data-open");
  if (all !== null) for (const group of groups) group.open = all === "yes";
});
addEventListener("hashchange", read);
form.hidden = false;
read();
`;

/** The digests by which the page allows its own style and script, and nothing else (CSP Level 3). */
export const hashes = {
  style: "sha256-nEnFbXBYkFSqpIztupKDqoNV7zjG3zbpPPI2oQuyLGU=",
  script: "sha256-uVQYXSfvYkhk5vrOUtgFm0RZVu9T1qUOinB1iOSzAPo=",
};

/** A whole page that asks for nothing beyond itself. */
export function page(title: string, body: Markup): string {
  const policy = [
    "default-src 'none'",
    `style-src '${hashes.style}'`,
    `script-src '${hashes.script}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const { html } = markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${{ html: STYLE }}</style>
</head>
<body>
${body}
<script>${{ html: SCRIPT }}</script>
</body>
</html>
`;
  return html;
}
