/** The JSON Schema (2020-12) of what `--format json` prints: a report, or the reason why there is none. */
import { verdicts } from "../kinds.ts";

const text = { type: "string" } as const;
const whole = { type: "integer", minimum: 0 } as const;
const texts = { type: "array", items: text } as const;
const verdict = { enum: verdicts } as const;

/** An object with all of its keys, of which some may be left out. */
function closed(properties: Record<string, object>, optional: string[] = []): object {
  const required = Object.keys(properties).filter((key) => !optional.includes(key));
  return { type: "object", properties, required, additionalProperties: false };
}

const location = closed(
  {
    file: text,
    pointer: text,
    line: { type: "integer", minimum: 1 },
    column: { type: "integer", minimum: 1 },
  },
  ["line", "column"],
);
const place = closed({ old: location, new: location }, ["old", "new"]);
const counts = closed({ breaking: whole, risky: whole, additive: whole, patch: whole });
const id = { type: "string", pattern: "^[0-9a-f]{12}$" } as const;
const bump = { enum: ["major", "minor", "patch", "none"] } as const;
const acceptanceFields = { id, reason: text, by: text, expires: text, bump };
const side = closed({
  ref: text,
  from: { enum: ["description", "surface"] },
  sha256: { type: "string", pattern: "^[0-9a-f]{64}$" },
  version: text,
  operations: whole,
  webhooks: whole,
  types: whole,
});
const nullableText = { type: ["string", "null"] } as const;
const finding = closed({
  id,
  kind: text,
  wire: closed({
    verdict,
    directions: { type: "array", items: { enum: ["request", "response"] } },
  }),
  sdk: closed({ verdict, confidence: { enum: ["proven", "review"] } }),
  title: text,
  subject: text,
  subjects: texts,
  where: place,
  alsoAt: { type: "array", items: place },
  before: nullableText,
  after: nullableText,
  why: text,
  fix: text,
  methods: texts,
  webhooks: texts,
  aliases: closed({ oasdiff: texts }),
  stability: text,
  gates: { type: "boolean" },
  accepted: { anyOf: [{ type: "null" }, closed(acceptanceFields, ["by", "expires", "bump"])] },
});
const verification = closed({
  witnesses: whole,
  broken: whole,
  disagreements: {
    type: "array",
    items: closed({
      problem: { enum: ["unproven", "unsaid", "unsound"] },
      what: text,
      subject: text,
      detail: text,
    }),
  },
});
const report = closed(
  {
    ok: { const: true },
    schemaVersion: { const: 1 },
    tool: closed({ name: { const: "sdkwright" }, version: text }),
    old: side,
    new: side,
    summary: closed({
      findings: whole,
      wire: counts,
      sdk: counts,
      bump,
      because: { type: "array", items: id },
      accepted: whole,
      ignored: whole,
    }),
    gate: closed({
      failOn: { enum: ["never", "breaking", "risky", "any"] },
      holds: { type: "boolean" },
      violations: { type: "array", items: id },
      problems: texts,
    }),
    findings: { type: "array", items: finding },
    staleAccepts: {
      type: "array",
      items: closed({ ...acceptanceFields, problem: { enum: ["unmatched", "expired"] } }, [
        "by",
        "expires",
        "bump",
      ]),
    },
    verification,
  },
  ["verification"],
);
const failure = closed({
  ok: { const: false },
  schemaVersion: { const: 1 },
  diagnostics: {
    type: "array",
    minItems: 1,
    items: {
      type: "object",
      required: ["code", "severity", "message", "hint"],
      properties: {
        code: text,
        severity: { enum: ["error", "warning", "note"] },
        message: text,
        hint: text,
      },
    },
  },
});

/** The schema. `sdkwright diff schema` prints it. */
export const reportSchema: object = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Report of sdkwright diff",
  oneOf: [report, failure],
};
