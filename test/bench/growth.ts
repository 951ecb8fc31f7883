/** Whether time grows with the size of a document: one that is doubled, up to 20,000 schemas. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { contestants } from "./contestants.ts";
import { measure } from "./measure.ts";

const sizes = [1_250, 2_500, 5_000, 10_000, 20_000];

/** One row per size; the factor is that of the CPU time from the size before. */
export function* growth(folder: string): Generator<string> {
  const ourselves = contestants().find(({ name }) => name === "sdkwright, sources only");
  if (!ourselves) throw new Error("we do not take part");
  yield "| schemas | CPU s | factor | peak MB |";
  yield "|--:|--:|--:|--:|";
  let last: number | undefined;
  for (const size of sizes) {
    const spec = join(folder, `${size}/spec.json`);
    mkdirSync(dirname(spec), { recursive: true });
    writeFileSync(spec, JSON.stringify(synthetic(size)));
    const { cpu, memory } = measure(ourselves, {
      spec,
      folder: join(folder, `out-${size}`),
      runs: 1,
    });
    const factor = last === undefined ? "" : (cpu / last).toFixed(2);
    yield `| ${size} | ${cpu.toFixed(2)} | ${factor} | ${memory.toFixed(0)} |`;
    last = cpu;
  }
}

/** A document of like parts: ten schemas to an operation, ten operations to a tag, some of it shared. */
function synthetic(size: number): object {
  const schemas: Record<string, object> = {};
  const paths: Record<string, object> = {};
  for (let index = 0; index < size; index += 1) {
    const near = Math.floor(index / 10) * 10 + ((index + 1) % 10);
    schemas[`Thing${index}`] = {
      type: "object",
      description: `The thing with the number ${index}.`,
      required: ["id"],
      properties: {
        id: { type: "string", format: "uuid" },
        next: { $ref: `#/components/schemas/Thing${near}` },
        shared: { $ref: `#/components/schemas/Thing${index % 100}` },
        state: { type: "string", enum: ["open", "closed", `special_${index}`] },
        nested: { type: "object", properties: { a: { type: "integer" }, b: { type: "boolean" } } },
      },
    };
    if (index % 10 !== 0) continue;
    const body = { "application/json": { schema: { $ref: `#/components/schemas/Thing${index}` } } };
    paths[`/things-${index}/{id}`] = {
      post: {
        operationId: `updateThing${index}`,
        tags: [`tag${Math.floor(index / 100)}`],
        parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
        requestBody: { content: body },
        responses: { "200": { description: "Done", content: body } },
      },
    };
  }
  return {
    openapi: "3.1.0",
    info: { title: "Synthetic", version: "1" },
    paths,
    components: { schemas },
  };
}
