/**
 * Every document beside the repository that others wrote, and which of them are broken. The corpus is not part
 * of the repository: where it is absent, the suites that need it are skipped and say so.
 */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Strictness } from "../../generator/index.ts";
import { root } from "../package/tools.ts";

/** Where the corpus lies. */
export const corpus: string = join(root, "../shared/specs");

/** Whether it lies there. */
export const isPresent: boolean = existsSync(corpus);

/** One entry file. `name` is its path in the corpus. */
export type CorpusDocument = { name: string; spec: string; strictness: Strictness };

/** A document that is broken itself. */
type Broken = {
  /** The errors that it ends with by default. */
  codes: Record<string, number>;
  /** Operations that `--lenient` leaves out, because a call without the security they ask for would be wrong. */
  withheld?: number;
  reason: string;
};

/** By name. */
export const broken: Readonly<Record<string, Broken>> = {
  "square.json": {
    codes: { SW2001: 5 },
    reason: "five references to CatalogItemModifierListInfo properties that are not there",
  },
  "ory-kratos.yaml": {
    codes: { SW3101: 1 },
    withheld: 1,
    reason: "security names a scheme that is not declared",
  },
  "readme-oas/3.0-response-http-behavior.json": {
    codes: { SW3101: 3 },
    withheld: 3,
    reason: "security names a scheme that is not declared",
  },
  "hey-api-3.0/full.yaml": {
    codes: { SW3003: 1, SW5001: 1, SW5012: 26 },
    reason: "a tests' fixture: an unknown field of a path, no responses, a field of the wrong kind",
  },
  "hey-api-3.1/full.yaml": {
    codes: { SW3003: 1, SW5001: 1 },
    reason: "a tests' fixture: an unknown field of a path, a field of the wrong kind",
  },
};

/** Entry files in folders that also hold parts of documents. */
const entries = [
  "digitalocean/DigitalOcean-public.v2.yaml",
  "influx-src/oss.yml",
  "influx-src/cloud.yml",
  "hey-api-3.0/full.yaml",
  "hey-api-3.0/external.yaml",
  "hey-api-3.1/full.yaml",
  "hey-api-3.1/external.yaml",
];

/** All documents; none where the corpus is absent. */
export const documents: CorpusDocument[] = [
  ...filesIn(""),
  ...entries,
  ...filesIn("readme-oas"),
  ...filesIn("oai-examples"),
].map((name) => ({
  name,
  spec: join(corpus, name),
  strictness: Object.hasOwn(broken, name) ? "lenient" : "default",
}));

function filesIn(folder: string): string[] {
  if (!isPresent) return [];
  const names = readdirSync(join(corpus, folder)).filter((name) => /\.(json|ya?ml)$/.test(name));
  return names.sort().map((name) => (folder === "" ? name : `${folder}/${name}`));
}
