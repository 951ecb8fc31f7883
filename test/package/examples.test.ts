/** What editors show beside a method: an example that compiles, and a link to where the reference tells more. */
import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { Project } from "ts-morph";
import { anchorsOf } from "../reference/pages.ts";
import { makeProject, usePacked } from "./packed.ts";
import { listFiles, packageFolder } from "./tools.ts";
import { asLines, compileWithAll, compilers, strictest, type Compiled } from "./typescript.ts";

const packed = usePacked();

type Method = { file: string; comment: string };

/** Every method of a resource, with its comment as users have it. */
function methods(): Method[] {
  const files = listFiles(packed().installed).filter((path) =>
    /^dist\/resources\/.*\.d\.ts$/.test(path),
  );
  return files.flatMap((file) => {
    const text = readFileSync(join(packed().installed, file), "utf8");
    return [...text.matchAll(/\/\*\*((?:(?!\*\/)[^])*?)\*\/\s+\w+\(request/g)].map(
      ([, comment = ""]) => ({ file, comment: comment.replace(/^\s*\* ?/gm, "") }),
    );
  });
}

const exampleOf = ({ comment }: Method): string | undefined =>
  /@example\n([^]*?)(?=\n@|\s*$)/.exec(comment)?.[1];

it("each method has both", () => {
  expect(methods()).toHaveLength(41);
  for (const method of methods()) {
    expect(exampleOf(method), method.comment).toMatch(/\bpolar\./);
    const [, target = ""] = /@see \[Reference\]\((.*?)\)/.exec(method.comment) ?? [];
    const [page = "", anchor = ""] = target.split("#");
    const path = posix.join(posix.dirname(method.file), page);
    const text = readFileSync(join(packed().installed, path), "utf8");
    expect([...anchorsOf(text)], target).toContain(anchor);
  }
});

describe("the examples", () => {
  let compiled: Record<(typeof compilers)[number], Compiled>;

  beforeAll(async () => {
    const all = methods().map((method) => `async () => {\n${exampleOf(method) ?? ""}\n}`);
    const text = `import { Polar } from "@sdkwright/polar";

const credentials = { customerSession: "a", memberSession: "a", oidc: "a", pat: "a", oat: "a" };
const polar = new Polar({ credentials });
export const examples = [
${all.join(",\n")},
];
`;
    const folder = makeProject(packed(), "examples", { "examples.ts": text });
    const options = { ...strictest, isolatedDeclarations: false };
    compiled = await compileWithAll({ folder, include: ["*.ts"], options });
  });

  it.each(compilers)("compile with %s", (compiler) => {
    expect(asLines(compiled[compiler].complaints)).toEqual([]);
  });
});

it("every exported symbol is described", () => {
  const project = new Project({ tsConfigFilePath: join(packageFolder, "tsconfig.json") });
  const modules = Object.values(packed().manifest.exports).flatMap((target) =>
    typeof target === "string"
      ? []
      : target.default.replace("./dist/", "src/").replace(/\.js$/, ".ts"),
  );
  const declared = modules.flatMap((module) => {
    const file = project.getSourceFileOrThrow(join(packageFolder, module));
    return [...file.getExportedDeclarations()].flatMap(([name, all]) =>
      all.map((declaration) => ({ name, declaration })),
    );
  });
  expect(declared.length).toBeGreaterThan(400);
  const bare = declared.filter(({ declaration }) => {
    const statement = declaration.getKindName() === "VariableDeclaration";
    const node = statement ? declaration.getParent()?.getParent() : declaration;
    const { jsDoc = [] } = node?.compilerNode as { jsDoc?: readonly unknown[] };
    return jsDoc.length === 0;
  });
  expect(bare.map(({ name }) => name)).toEqual([]);
});
