/** A document with one operation for every way in which OpenAPI carries a value, and the package made of it. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { generate } from "../../generator/index.ts";

/** Shapes of values that parameters carry. */
export const shapes = ["text", "integer", "truth", "list", "object"] as const;
/** One of them. */
export type Shape = (typeof shapes)[number];

/** A parameter of a place and style, and the shapes that OpenAPI defines for it (3.1.1 section 4.8.12.3). */
export type Style = { place: string; style: string; explode: boolean; shapes: readonly Shape[] };

const all = [true, false];
const lists: readonly Shape[] = ["list", "object"];

/** Every style of every place. */
export const styles: Style[] = [
  ...["simple", "label", "matrix"].flatMap((style) =>
    all.map((explode) => ({ place: "path", style, explode, shapes })),
  ),
  ...all.map((explode) => ({ place: "query", style: "form", explode, shapes })),
  { place: "query", style: "spaceDelimited", explode: false, shapes: lists },
  { place: "query", style: "pipeDelimited", explode: false, shapes: lists },
  { place: "query", style: "deepObject", explode: true, shapes: ["object"] },
  ...all.map((explode) => ({ place: "header", style: "simple", explode, shapes })),
  { place: "cookie", style: "form", explode: false, shapes },
];

const schemas: Record<Shape, object> = {
  text: { type: "string" },
  integer: { type: "integer" },
  truth: { type: "boolean" },
  list: { type: "array", items: { type: "string" } },
  object: { type: "object", additionalProperties: { type: "string" } },
};

/** The id of the operation that carries a shape in a style. */
export function operationOf({ place, style, explode }: Style, shape: Shape): string {
  return [place, style, explode ? "exploded" : "joined", shape].join("-");
}

/** The id of the operation that sends a body of a media type. */
export function bodyOperationOf(mediaType: string): string {
  return `send-${mediaType.replace(/\W+/g, "-")}`;
}

const fields = { type: "object", additionalProperties: true };
/** Media types of bodies with their schemas. */
export const bodies: Record<string, object> = {
  "application/json": {},
  "application/x-www-form-urlencoded": {
    type: "object",
    properties: { list: schemas.list, text: schemas.text },
  },
  "multipart/form-data": {
    type: "object",
    properties: {
      text: schemas.text,
      list: schemas.list,
      object: fields,
      file: { type: "string", format: "binary" },
    },
  },
  "text/plain": { type: "string" },
  "application/octet-stream": { type: "string", format: "binary" },
};

/** A call of an operation by its id. */
export type Lab = {
  call(operation: string, request: object): Promise<unknown>;
  close(): void;
};

/** Emits the package, compiles nothing by hand, and loads its client for a server. */
export async function makeLab(baseUrl: string): Promise<Lab> {
  const folder = mkdtempSync(join(tmpdir(), "sdkwright-lab-"));
  const spec = join(folder, "openapi.json");
  writeFileSync(spec, JSON.stringify(documentOf()));
  const out = join(folder, "package");
  const { diagnostics } = await generate({ spec, out, name: "lab" });
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join("\n"));
  const { Lab: Client } = (await import(pathToFileURL(join(out, "dist/index.js")).href)) as {
    Lab: new (options: object) => { lab: Record<string, (request: object) => Promise<unknown>> };
  };
  const client = new Client({ baseUrl, retry: false });
  return {
    call: (operation, request) => {
      const method = operation.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
      const send = client.lab[method];
      if (!send) throw new Error(`no method ${method}`);
      return send.call(client.lab, request);
    },
    close: () => rmSync(folder, { recursive: true }),
  };
}

function documentOf(): object {
  const carry = styles.flatMap((style) => style.shapes.map((shape) => carrier(style, shape)));
  const send = Object.entries(bodies).map(([mediaType, schema]) => sender(mediaType, schema));
  return {
    openapi: "3.1.0",
    info: { title: "Lab", version: "1.0.0" },
    paths: Object.fromEntries([...carry, ...send]),
  };
}

const answer = { responses: { 204: { description: "Taken." } } };

function carrier(style: Style, shape: Shape): [path: string, item: object] {
  const { place, explode } = style;
  const operationId = operationOf(style, shape);
  const schema = schemas[shape];
  const parameter = {
    name: "value",
    in: place,
    required: true,
    style: style.style,
    explode,
    schema,
  };
  const path = place === "path" ? `/${operationId}/{value}` : `/${operationId}`;
  return [path, { get: { operationId, tags: ["lab"], parameters: [parameter], ...answer } }];
}

function sender(mediaType: string, schema: object): [path: string, item: object] {
  const operationId = bodyOperationOf(mediaType);
  const requestBody = { required: true, content: { [mediaType]: { schema } } };
  return [`/${operationId}`, { post: { operationId, tags: ["lab"], requestBody, ...answer } }];
}
