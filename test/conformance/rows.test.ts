/** Every row that the runtime is asked for has a test with its id in the title, here or in `test/runtime`. */
import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { idsInTitles, idsOfDocument, rowIds } from "./rows.ts";

const here = new URL(".", import.meta.url).pathname;
const runtime = new URL("../runtime/", import.meta.url).pathname;
const document = new URL("../../../shared/design/runtime-behaviour.md", import.meta.url).pathname;

const found = new Set(
  [here, runtime].flatMap((folder) => [...idsInTitles(folder).values()].flatMap((ids) => [...ids])),
);

test.each(rowIds)("%s has a test", (id) => {
  expect(found).toContain(id);
});

test("no title has an id that stands for no row", () => {
  expect([...found].filter((id) => !rowIds.includes(id))).toEqual([]);
});

test.skipIf(!existsSync(document))("the rows are those of the document", () => {
  expect(idsOfDocument(readFileSync(document, "utf8"))).toEqual(rowIds);
});
