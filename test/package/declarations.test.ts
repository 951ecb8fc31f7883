/** Declarations of the installed package: what they name is there for callers, or for what callers can name. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { usePacked } from "./packed.ts";
import { listFiles } from "./tools.ts";

const packed = usePacked();

/** What other packages need: bodies that are converted, headers of answers. */
const elsewhere = ["Failure", "KnownHeaders"];

it("the runtime declares nothing that only the package itself uses", () => {
  const { installed } = packed();
  const texts = listFiles(installed)
    .filter((path) => path.endsWith(".d.ts"))
    .map((path) => ({ path, text: readFileSync(join(installed, path), "utf8") }))
    .map(({ path, text }) => ({ path, text: text.replace(/\/\*\*[^]*?\*\//g, "") }));
  const words = texts.flatMap(({ text }) => text.match(/[\w$]+/g) ?? []);
  const declared = texts
    .filter(({ path }) => path.startsWith("dist/runtime/"))
    .flatMap(({ text }) => [
      ...text.matchAll(/^(?:export )?(?:declare )?(?:type|interface|class|function|const) (\w+)/gm),
    ])
    .map(([, name = ""]) => name);
  expect(declared.length).toBeGreaterThan(30);
  const lonely = declared.filter((name) => words.filter((word) => word === name).length === 1);
  // Mark what stands here with `@internal`.
  expect(lonely.filter((name) => !elsewhere.includes(name))).toEqual([]);
});
