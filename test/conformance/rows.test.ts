/**
 * Every row that the runtime is asked for has a test with its id in the title, in the files that run on every runtime;
 * what of a row is no matter of a runtime is in a table, with the test that shows it.
 */
import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { testFiles } from "../runtimes/bundle.ts";
import { elsewhere, idsInTitles, idsOfDocument, rowIds } from "./rows.ts";

const root = new URL("../../", import.meta.url).pathname;
const document = new URL("../../../shared/design/runtime-behaviour.md", import.meta.url).pathname;

const byFile = idsInTitles(`${root}test/runtime/`);
const everywhere = new Set(testFiles.flatMap((name) => [...(byFile.get(name) ?? [])]));

test.each(rowIds)("%s has a test that runs on every runtime", (id) => {
  expect(everywhere).toContain(id);
});

test("no title has an id that stands for no row", () => {
  const others = [...idsInTitles(`${root}test/conformance/`).values()];
  const found = [...byFile.values(), ...others].flatMap((ids) => [...ids]);
  expect(found.filter((id) => !rowIds.includes(id))).toEqual([]);
});

test.each(elsewhere)("$row, $part: has its test elsewhere", ({ row, file, title }) => {
  expect(rowIds).toContain(row);
  expect(readFileSync(root + file, "utf8")).toContain(`"${title}`);
});

test.skipIf(!existsSync(document))("the rows are those of the document", () => {
  expect(idsOfDocument(readFileSync(document, "utf8"))).toEqual(rowIds);
});
