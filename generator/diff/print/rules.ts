/** The catalogue of kinds as text: a list, and one kind in full. */
import { areas, kinds, rowOf, verdictOf, type KindId } from "../kinds.ts";
import type { Letters } from "../kinds/row.ts";

/** One line for each kind, by area. */
export function printRules(): string[] {
  return Object.entries(areas).flatMap(([area, rows]) => [
    area,
    ...Object.keys(rows).map((kind) => {
      const { wire, sdk } = rowOf(kind as KindId);
      return `  ${kind.padEnd(36)} wire ${cell(wire).padEnd(22)} sdk ${cell(sdk)}`;
    }),
  ]);
}

/** The catalogue as data. */
export function rulesJson(): object[] {
  return kinds().map(([kind, { wire, sdk, ...row }]) => ({
    kind,
    wire: { request: verdictOf(wire, "request"), response: verdictOf(wire, "response") },
    sdk: { request: verdictOf(sdk, "request"), response: verdictOf(sdk, "response") },
    ...row,
  }));
}

/** One kind in full. */
export function explainKind(kind: KindId): string[] {
  const row = rowOf(kind);
  return [
    kind,
    `  ${row.title}`,
    "",
    `wire     ${cell(row.wire)}`,
    `sdk      ${cell(row.sdk)}${row.review ? " (needs judgement)" : ""}`,
    `why      ${row.why}`,
    `to do    ${row.fix}`,
    `reverse  ${row.reverse}`,
    ...(row.unseen === undefined ? [] : [`         no compiler sees it: ${row.unseen}`]),
    ...(row.implementer
      ? ["         breaks those who build values of output types (profile: implementer)"]
      : []),
    ...(row.exhaustive ? ["         breaks a switch over every case (exhaustive: strict)"] : []),
    ...(row.oasdiff ? [`oasdiff  ${row.oasdiff.join(", ")}`] : []),
    `rows     ${row.rows.join(", ")} of the catalogue`,
  ];
}

function cell(letters: Letters): string {
  const [request, response] = [verdictOf(letters, "request"), verdictOf(letters, "response")];
  return request === response ? request : `${request} / ${response}`;
}
