/**
 * The oracle for any document: one program per document, one line per schema, checked by the native compiler.
 * Comes in: a document and the schemas that are exempt. Goes out: a verdict by schema.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { generate, type Lock, type OutputFile, type Strictness } from "../../generator/index.ts";
import { inFolder } from "../package/tools.ts";
import { asLines, compile, strictest, type Complaint } from "../package/typescript.ts";
import { relation, type Verdict } from "./relation.ts";
import { wireTypes, type WireTypes } from "./wire-types.ts";

/** What is compared. */
export type Comparison = {
  spec: string;
  strictness: Strictness;
  /**
   * Schemas that may differ. All that refer to them are compared with ours in their place, so that a schema
   * that differs is one difference and not that of everything around it.
   */
  exempt: readonly string[];
};

/** The verdicts on the schemas of a document, by the names that openapi-typescript has for them. */
export type SchemaVerdicts = {
  schemas: Map<string, Verdict>;
  complaints: string[];
  unmatched: string[];
};

/** A model of ours that stands for a schema, with its request shape where that is another. */
type Model = { name: string; input: string | undefined };

/** Compares every named schema of a document with closed enums, in requests and in answers. */
export async function compareSchemas(comparison: Comparison): Promise<SchemaVerdicts> {
  const { spec, strictness, exempt } = comparison;
  const config = { build: false, enums: "closed" as const };
  const { files, lock } = await generate({ spec, strictness, config });
  const answer = await wireTypes(pathToFileURL(spec), "answer");
  const isSplit = tellsDirections(spec);
  const request = isSplit ? await wireTypes(pathToFileURL(spec), "request") : answer;
  const pairs = answer.schemas.flatMap((schema) =>
    modelsOf(schema, lock.names).map((model) => ({ schema, model })),
  );
  const lines = pairs.map(({ schema, model }, index) => {
    const isBoth = isSplit && request.schemas.includes(schema);
    return `export const t${index}: ${verdictOf(schema, model, isBoth, exempt)} = "same";`;
  });
  const check = [head, ...lines].join("\n");
  return inFolder(async (folder) => {
    writeProgram(folder, files);
    const write = (side: WireTypes, place: (model: Model) => string): string => {
      const first = new Map(pairs.toReversed().map(({ schema, model }) => [schema, model]));
      const replaced = exempt.flatMap((schema): [string, string][] => {
        const model = first.get(schema);
        return model ? [[schema, `ours.${place(model)}`]] : [];
      });
      return `${side.print(new Map(replaced))}\nexport interface originals { "": never }\n`;
    };
    writeFileSync(
      join(folder, "answer.ts"),
      write(answer, ({ name }) => name),
    );
    writeFileSync(
      join(folder, "request.ts"),
      write(request, ({ name, input }) => input ?? name),
    );
    writeFileSync(join(folder, "check.ts"), check);
    const options = { ...strictest, noUnusedLocals: false };
    const project = { folder, include: ["check.ts"], options };
    const { complaints } = await compile(project, "typescript7");
    const first = head.split("\n").length + 1;
    const found = new Map(complaints.flatMap((complaint) => readVerdict(complaint, first)));
    const schemas = new Map<string, Verdict>();
    pairs.forEach(({ schema }, index) => {
      if (schemas.get(schema) !== "same") schemas.set(schema, found.get(index) ?? "same");
    });
    const others = complaints.filter(
      (complaint) =>
        !complaint.file.endsWith("answer.ts") && !complaint.file.endsWith("request.ts"),
    );
    return {
      schemas,
      unmatched: answer.schemas.filter((schema) => !schemas.has(schema)),
      complaints: asLines(others.filter((other) => readVerdict(other, first).length === 0)),
    };
  });
}

/** Whether a request may look different from an answer; parts in other files are not searched. */
function tellsDirections(spec: string): boolean {
  const text = readFileSync(spec, "utf8");
  return /readOnly|writeOnly|"?format"?: "?binary|\$ref"?: ["'][^#]/.test(text);
}

const head = `
import type * as answer from "./answer.js";
import type * as request from "./request.js";
import type * as ours from "./ours/src/index.js";
${relation}
type Either<A, B> = A extends "same" ? A : B extends "same" ? B : A;
type Both<A, B> = A extends "same" ? B : A;`;

/** A model of one shape agrees with either reading; one of two shapes agrees with one reading each. */
function verdictOf(
  schema: string,
  { name, input }: Model,
  isBoth: boolean,
  exempt: readonly string[],
): string {
  const place = exempt.includes(schema) ? "originals" : 'components["schemas"]';
  const theirs = (side: string) => `${side}.${place}[${JSON.stringify(schema)}]`;
  const answered = `Relation<ours.${name}, ${theirs("answer")}>`;
  if (!isBoth) return answered;
  const requested = `Relation<ours.${input ?? name}, ${theirs("request")}>`;
  return `${input === undefined ? "Either" : "Both"}<${answered}, ${requested}>`;
}

/**
 * The models for a schema. One that was moved in from another file is called after it; where that holds for
 * several of ours, one of them has to agree.
 */
function modelsOf(schema: string, names: Lock["names"]): Model[] {
  const model = (id: string): Model => ({ name: names[id] ?? "", input: names[`${id}#input`] });
  const direct = `type:#/components/schemas/${schema.replace(/\.base$/, "#base")}`;
  if (Object.hasOwn(names, direct)) return [model(direct)];
  const stems = [schema, schema.replace(/-\d+$/, "")];
  return Object.keys(names)
    .filter((id) => id.startsWith("type:") && !id.endsWith("#input"))
    .filter((id) =>
      stems.includes(
        (
          id
            .replace(/#base$/, "")
            .split(/[#/:]/)
            .findLast(Boolean) ?? ""
        ).replace(/\.\w+$/, ""),
      ),
    )
    .map(model);
}

function writeProgram(folder: string, files: readonly OutputFile[]): void {
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  for (const { path, text } of files) {
    if (!path.startsWith("src/") || !path.endsWith(".ts")) continue;
    const file = join(folder, "ours", path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** The verdict in a complaint about a line of the check: the line says "same", the compiler says what it is. */
function readVerdict({ file, line, message }: Complaint, first: number): [number, Verdict][] {
  const [, verdict] = /^Type '"same"' is not assignable to type '"([^"]+)"'/.exec(message) ?? [];
  return file === "check.ts" && verdict !== undefined ? [[line - first, verdict as Verdict]] : [];
}
