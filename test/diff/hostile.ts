/** A pair of documents whose texts would like to be something else wherever they are printed. */
import { document, exchanged, object, parameter, seats, text } from "./documents.ts";

/** Values that end scripts, attributes, commands and lines. */
export const values = [
  "</script><script>document.title='owned'</script>",
  "\" onmouseover='document.title=1' x=\"",
  "<img src=x onerror=document.title=2>",
  "100%\n::error::owned,line=1:2",
  "[click](https://evil.example)",
  "\u202egnp\u2028&lt;",
];

const names = object(
  Object.fromEntries(values.map((value) => [`p ${value}`, { type: "string", default: value }])),
);

/** The old side: values and properties that the new one lacks. */
export const hostileBefore = exchanged(
  object({ kind: { type: "string", enum: ["plain", ...values] }, names }),
);

/** The new side. */
export const hostileAfter = exchanged(
  object({ kind: { type: "string", enum: ["plain"] }, names: object({}) }),
);

/** Some of every verdict: a parameter and a method gone, and something new. */
export const mixedBefore = document({
  ...(seats({ parameters: [parameter("limit")] })["paths"] as object),
  "/old": { get: { operationId: "old:get", responses: { "204": { description: "ok" } } } },
});

/** The new side of it. */
export const mixedAfter = document({
  ...(seats({ parameters: [parameter("cursor")], description: "Seats." })["paths"] as object),
  "/new": { get: { operationId: "new:get", responses: { "204": { description: "ok" } } } },
});

/** A schema of so many optional properties. */
export const wide = (count: number): Record<string, unknown> =>
  exchanged(
    object(Object.fromEntries(Array.from({ length: count }, (_, index) => [`p${index}`, text]))),
  );
