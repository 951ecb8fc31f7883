/** The rows of the behaviour suite against the runtimes, as one table. */
import { exemptionOf } from "./exemptions.ts";
import type { Report, Runtime } from "./launch.ts";
import type { TestResult } from "./protocol.ts";

/** A row of the suite: `R16`, `D3`, or `more` for tests without one. */
export type Row = string;

/** What a row came to on a runtime. */
export type Cell = { passed: TestResult[]; failed: TestResult[]; exempt: TestResult[] };

/** The rows that a test proves: those at the start of its own title. */
export function rowsOf(name: string): Row[] {
  const own = name.match(/\b[RD]\d+(?=[ ,:])/g);
  return own ? [...new Set(own)] : ["more"];
}

/** Sorts the results of a runtime into rows. A test that is exempt and passes counts as failed: its entry is stale. */
export function cellsOf(runtime: Runtime, { results }: Report): Map<Row, Cell> {
  const cells = new Map<Row, Cell>();
  for (const result of results) {
    for (const row of rowsOf(result.name)) {
      const cell = cells.get(row) ?? { passed: [], failed: [], exempt: [] };
      cells.set(row, cell);
      cell[verdict(runtime, result)].push(result);
    }
  }
  return cells;
}

function verdict(runtime: Runtime, result: TestResult): keyof Cell {
  const exemption = exemptionOf(runtime, result);
  if (exemption?.sometimes) return "exempt";
  if (exemption) return result.error === undefined ? "failed" : "exempt";
  return result.error === undefined ? "passed" : "failed";
}

/** The table as text: tests passed per row and runtime, failed and exempt ones behind them, then seconds. */
export function printTable(reports: Map<Runtime, Report>): string {
  const columns = [...reports].map(([name, report]) => ({ name, cells: cellsOf(name, report) }));
  const rows = [...new Set(columns.flatMap(({ cells }) => [...cells.keys()]))].sort(byNumber);
  const lines = rows.map((row) => [row, ...columns.map(({ cells }) => show(cells.get(row)))]);
  const seconds = ["seconds", ...[...reports.values()].map((report) => String(report.seconds))];
  const table = [["row", ...columns.map(({ name }) => name)], ...lines, seconds];
  const widths = table[0]!.map((_, at) => Math.max(...table.map((line) => line[at]!.length)));
  return table
    .map((line) =>
      line
        .map((cell, at) => cell.padEnd(widths[at]!))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function show(cell: Cell | undefined): string {
  if (!cell) return "-";
  const failed = cell.failed.length > 0 ? ` ${cell.failed.length} FAILED` : "";
  const exempt = cell.exempt.length > 0 ? ` (${cell.exempt.length} exempt)` : "";
  return `${cell.passed.length}${failed}${exempt}`;
}

/** Requirements first, then the cases of the comparison, then the rest. */
function byNumber(left: Row, right: Row): number {
  const place = (row: Row) => ["R", "D"].indexOf(row.charAt(0)) * 100 + Number(row.slice(1));
  const [one, other] = [left, right].map((row) => place(row) || Infinity);
  return one === other ? 0 : one! - other!;
}
