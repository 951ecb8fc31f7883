/** Small documents for pairs: one operation or one schema, and what is to be different. */

type Fields = Record<string, unknown>;

/** An object schema. */
export const object = (properties: Fields, required: string[] = [], more: Fields = {}): Fields => ({
  type: "object",
  properties,
  required,
  ...more,
});

/** An object with the one property `x`. */
export const x = (schema: Fields): Fields => object({ x: schema }, ["x"]);

/** A schema by name. */
export const ref = (name: string): Fields => ({
  $ref: `#/components/schemas/${name}`,
});

/** A JSON content. */
export const json = (schema: Fields): Fields => ({
  content: { "application/json": { schema } },
});

/** A response with a JSON body, or none. */
export const answer = (schema?: Fields, more: Fields = {}): Fields => ({
  description: "ok",
  ...(schema ? json(schema) : {}),
  ...more,
});

export const text = { type: "string" };

/** A document around paths. */
export const document = (paths: Fields, top: Fields = {}): Fields => ({
  openapi: "3.1.0",
  info: { title: "Acme", version: "1.0" },
  paths,
  ...top,
});

/** A document with `GET /seats`, its parts as given. */
export const seats = (operation: Fields = {}, top: Fields = {}): Fields =>
  document(
    {
      "/seats": {
        get: {
          operationId: "seats:list",
          responses: { "200": answer(text) },
          ...operation,
        },
      },
    },
    top,
  );

/** A document with `POST /seats`, its parts as given. */
export const create = (operation: Fields = {}, top: Fields = {}): Fields =>
  document(
    {
      "/seats": {
        post: {
          operationId: "seats:create",
          responses: { "201": answer(text) },
          ...operation,
        },
      },
    },
    top,
  );

const named = (thing: Fields, schemas: Fields): Fields => ({
  components: { schemas: { Thing: thing, ...schemas } },
});

/** A document that sends a schema as the body of a request, under a name of its own. */
export const sent = (thing: Fields, schemas: Fields = {}): Fields =>
  create(
    {
      requestBody: {
        required: true,
        ...json({ type: "array", items: ref("Thing") }),
      },
    },
    named(thing, schemas),
  );

/** A document that receives it. */
export const received = (thing: Fields, schemas: Fields = {}): Fields =>
  seats({ responses: { "200": answer(ref("Thing")) } }, named(thing, schemas));

/** A document that does both. */
export const exchanged = (thing: Fields, schemas: Fields = {}): Fields =>
  create(
    {
      requestBody: {
        required: true,
        ...json({ type: "array", items: ref("Thing") }),
      },
      responses: { "201": answer(ref("Thing")) },
    },
    named(thing, schemas),
  );

/** A query parameter of text, or what is said of it. */
export const parameter = (name: string, more: Fields = {}): Fields => ({
  name,
  in: "query",
  schema: text,
  ...more,
});

export const integer = { type: "integer" };

export const list = { type: "array", items: text };

/** The body of an error. */
export const problem = object({ error: text }, ["error"]);
