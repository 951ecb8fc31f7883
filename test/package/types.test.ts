/** What the types of the packed package allow and refuse, in the words of small consumers. */
import { beforeAll, describe, expect, it } from "vitest";
import { callConsumers, consumerFiles, expectedErrors, securityConsumers } from "./consumers.ts";
import { makeProject, usePacked } from "./packed.ts";
import { asLines, compileWithAll, compilers, type Compiled, type Compiler } from "./typescript.ts";
import { webhookConsumers } from "./webhook-consumers.ts";

const packed = usePacked();
const consumers = [...securityConsumers, ...callConsumers, ...webhookConsumers];
let compiled: Record<Compiler, Compiled>;

beforeAll(async () => {
  const folder = makeProject(packed(), "types", consumerFiles(consumers));
  compiled = await compileWithAll({ folder, include: ["*.ts"] });
});

describe.each(compilers)("with %s", (compiler) => {
  const complaintsIn = (file: string) =>
    compiled[compiler].complaints.filter((complaint) => complaint.file === file);

  it.each(consumers.map((consumer) => [consumer.title, consumer] as const))("%s", (_, consumer) => {
    const { name, source } = consumer;
    expect(asLines(complaintsIn(`${name}.ts`))).toEqual([]);
    const refused = complaintsIn(`${name}.exposed.ts`);
    const expected = expectedErrors(source.trim());
    expect([...new Set(refused.map(({ line }) => line))]).toEqual(expected.map(({ line }) => line));
    const others = refused.filter(({ line, code }) =>
      expected.every(
        (expectation) => expectation.line !== line || !expectation.codes.includes(code),
      ),
    );
    expect(asLines(others)).toEqual([]);
  });

  it("nothing else is wrong with the project", () => {
    const names = consumers.flatMap(({ name }) => [`${name}.ts`, `${name}.exposed.ts`]);
    const others = compiled[compiler].complaints.filter(({ file }) => !names.includes(file));
    expect(asLines(others)).toEqual([]);
  });
});

it("there are many refusals, and each says which error is meant", () => {
  const refusals = consumers.flatMap(({ source }) => expectedErrors(source));
  expect(refusals.length).toBeGreaterThan(25);
  expect(refusals.filter(({ codes }) => codes.length === 0)).toEqual([]);
});
