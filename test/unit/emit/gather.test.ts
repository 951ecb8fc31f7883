/** Scripts that programs load together stand in one file, and mean what they meant. */
import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { bindingsOf, takeApart } from "../../../generator/emit/compile/linked.ts";
import { gather } from "../../../generator/emit/compile/gather.ts";

const gathered = (files: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    gather(Object.entries(files).map(([path, text]) => ({ path, text }))).map(
      ({ path, text }) => [path, text] as const,
    ),
  );

const core = {
  "dist/core.js": `import { call } from "./runtime/call.js";\nexport const core = call;\n`,
  "dist/runtime/call.js": `import { send } from "./send.js";\nexport function call() {\n  return send();\n}\n`,
  "dist/runtime/send.js": `export const send = () => 1;\n`,
};

describe("the runtime", () => {
  test("is one file, each part after what it needs", () => {
    expect(gathered(core)).toEqual({
      "dist/core.js": `import { call } from "./runtime/index.js";\nexport const core = call;\n`,
      "dist/runtime/index.js": `export const send = () => 1;\nexport function call() {\n  return send();\n}\n`,
    });
  });

  test("leaves out what only an entry of its own leads to", () => {
    const files = gathered({
      ...core,
      "dist/webhooks.js": `export { verified } from "./runtime/webhook.js";\n`,
      "dist/runtime/webhook.js": `import { send } from "./send.js";\nexport const verified = send;\n`,
    });
    expect(files["dist/webhooks.js"]).toBe(`export { verified } from "./runtime/webhook.js";\n`);
    expect(files["dist/runtime/webhook.js"]).toBe(
      `import { send } from "./index.js";\nexport const verified = send;\n`,
    );
  });

  test("has a name for each thing, so that all of it fits into one file", () => {
    const folder = new URL("../../../templates/runtime/", import.meta.url);
    const places = readdirSync(folder).flatMap((name) => {
      const declared = takeApart(name, readFileSync(new URL(name, folder), "utf8")).body;
      const bindings = bindingsOf({ path: name, links: [], body: declared });
      // A function with several ways to call it is declared once for each.
      return [...new Map(bindings)];
    });
    expect(places.length).toBeGreaterThan(100);
    const twice = places.filter(([name, meaning]) =>
      places.some((other) => other[0] === name && other[1] !== meaning),
    );
    expect(twice).toEqual([]);
  });
});

describe("a script", () => {
  test("that gives a name another meaning stays alone", () => {
    const files = gathered({
      "dist/client.js": `import { A } from "./resources/a.js";\nimport { B } from "./resources/b.js";\nexport class Client {\n  a = new A();\n  b = new B();\n}\n`,
      "dist/resources/a.js": `import { text } from "../x.js";\nexport class A {\n  text = text;\n}\n`,
      "dist/resources/b.js": `import { text } from "../y.js";\nexport class B {\n  text = text;\n}\n`,
    });
    expect(Object.keys(files).sort()).toEqual(["dist/client.js", "dist/resources/b.js"]);
    expect(files["dist/client.js"]).toMatch(
      `import { text } from "./x.js";\nimport { B } from "./resources/b.js";\nexport class A {`,
    );
  });

  test("that has a second name for something in the same file stays alone", () => {
    const files = gathered({
      "dist/core.js": `import { b } from "./runtime/b.js";\nexport const core = b;\n`,
      "dist/runtime/a.js": `export const a = 1;\n`,
      "dist/runtime/b.js": `import { a as other } from "./a.js";\nexport const b = other;\n`,
    });
    expect(files["dist/runtime/b.js"]).toBe(
      `import { a as other } from "./index.js";\nexport const b = other;\n`,
    );
  });

  test("that passes everything on does so once for each file", () => {
    const files = gathered({
      "dist/index.js": `export * from "./models/a.js";\nexport * from "./models/b.js";\n`,
      "dist/models/a.js": `export const A = 1;\n`,
      "dist/models/b.js": `export {};\n`,
    });
    expect(files).toEqual({
      "dist/index.js": `export * from "./models/index.js";\n`,
      "dist/models/index.js": `export const A = 1;\n`,
    });
  });

  test("with nothing in it is still a module", () => {
    expect(gathered({ "dist/models/a.js": `export {};\n` })).toEqual({
      "dist/models/index.js": `export {};\n`,
    });
  });
});
