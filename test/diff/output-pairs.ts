/** Pairs of documents that differ in responses or in security. */
import { answer, integer, object, problem, ref, seats, text } from "./documents.ts";
import type { DocumentPair } from "./pair.ts";

type Fields = Record<string, unknown>;

const got = (responses: Fields): Fields => seats({ responses });
const other = object({ detail: text, code: integer }, ["detail"]);
const errors = {
  components: { schemas: { Problem: problem, Trouble: other } },
};
const failing = (responses: Fields): Fields =>
  seats({ responses: { "200": answer(text), ...responses } }, errors);

/** Every pair of this part. */
export const responses: readonly DocumentPair[] = [
  {
    kind: "response-success-added",
    old: got({ "200": answer(text) }),
    new: got({ "200": answer(text), "202": answer(integer) }),
  },
  {
    kind: "response-success-added-same",
    old: got({ "200": answer(text) }),
    new: got({ "200": answer(text), "202": answer(text) }),
  },
  {
    kind: "response-status-moved",
    old: got({ "200": answer(text) }),
    new: got({ "201": answer(text) }),
  },
  {
    kind: "response-may-be-empty",
    old: got({ "200": answer(text) }),
    new: got({ "200": answer(text), "204": answer() }),
  },
  {
    kind: "response-body-added",
    old: got({ "200": answer() }),
    new: got({ "200": answer(text) }),
  },
  {
    kind: "response-media-type-added",
    old: got({ "200": answer(text) }),
    new: got({
      "200": {
        description: "ok",
        content: {
          "application/json": { schema: text },
          "text/csv": { schema: text },
        },
      },
    }),
  },
  {
    kind: "response-media-type-changed",
    old: got({ "200": answer(text) }),
    new: got({
      "200": {
        description: "ok",
        content: { "application/vnd.acme+json": { schema: text } },
      },
    }),
  },
  {
    kind: "response-codec-changed",
    old: got({ "200": answer(text) }),
    new: got({
      "200": {
        description: "ok",
        content: {
          "application/octet-stream": {
            schema: { type: "string", format: "binary" },
          },
        },
      },
    }),
  },
  {
    kind: "response-unknown-body-removed",
    old: got({ "200": { description: "ok", content: { "application/json": {} } } }),
    new: got({ "200": answer() }),
    back: ["response-body-added"],
  },
  {
    kind: "response-codec-settled",
    old: got({ "200": { description: "ok", content: { "application/json": {} } } }),
    new: got({ "200": { description: "ok", content: { "text/csv": { schema: text } } } }),
    back: ["response-codec-changed"],
  },
  {
    kind: "response-schema-added",
    old: got({
      "200": { description: "ok", content: { "application/json": {} } },
    }),
    new: got({ "200": answer(text) }),
  },
  {
    kind: "response-header-added",
    old: got({ "200": answer(text) }),
    new: got({
      "200": answer(text, { headers: { "X-Total": { schema: integer } } }),
    }),
  },
  {
    kind: "response-header-removed-required",
    old: got({
      "200": answer(text, {
        headers: { "X-Total": { required: true, schema: integer } },
      }),
    }),
    new: got({ "200": answer(text) }),
    back: ["response-header-added"],
  },
  {
    kind: "response-header-became-optional",
    old: got({
      "200": answer(text, {
        headers: { "X-Total": { required: true, schema: integer } },
      }),
    }),
    new: got({
      "200": answer(text, { headers: { "x-total": { schema: integer } } }),
    }),
  },
  {
    kind: "type-changed",
    old: got({
      "200": answer(text, { headers: { "X-Total": { schema: integer } } }),
    }),
    new: got({
      "200": answer(text, {
        headers: { "X-Total": { schema: { type: "boolean" } } },
      }),
    }),
  },
  {
    kind: "link-added",
    old: got({ "200": answer(text) }),
    new: got({ "200": answer(text, { links: { next: { operationId: "seats:list" } } }) }),
  },
  {
    kind: "link-changed",
    old: got({ "200": answer(text, { links: { next: { operationId: "seats:list" } } }) }),
    new: got({ "200": answer(text, { links: { next: { operationId: "seats:get" } } }) }),
  },
  {
    kind: "error-added",
    old: failing({ "404": answer(ref("Problem")) }),
    new: failing({ "404": answer(ref("Problem")), "409": answer() }),
  },
  {
    kind: "error-class-added",
    old: failing({}),
    new: failing({ "404": answer(ref("Problem")) }),
    also: ["error-added", "type-renamed"],
  },
  {
    kind: "error-status-moved",
    old: failing({ "400": answer(ref("Problem")) }),
    new: failing({ "403": answer(ref("Problem")) }),
  },
  {
    kind: "error-body-changed",
    old: failing({ "404": answer(ref("Problem")) }),
    new: failing({
      "404": { description: "no", content: { "text/plain": { schema: text } } },
    }),
    also: ["error-class-removed", "type-renamed"],
    back: ["error-body-changed", "error-class-added", "type-renamed"],
  },
];

const keyScheme = (name = "X-Key"): Fields => ({
  type: "apiKey",
  in: "header",
  name,
});
const bearer = { type: "http", scheme: "bearer" };
const flow = (more: Fields = {}): Fields => ({
  type: "oauth2",
  flows: {
    clientCredentials: {
      tokenUrl: "https://acme.test/token",
      scopes: { read: "r" },
    },
    ...more,
  },
});
const secured = (schemes: Fields, security?: unknown): Fields =>
  seats(security === undefined ? {} : { security }, {
    components: { securitySchemes: schemes },
  });

/** Every pair of this part. */
export const security: readonly DocumentPair[] = [
  {
    kind: "security-added",
    old: secured({ key: bearer }),
    new: secured({ key: bearer }, [{ key: [] }]),
  },
  {
    kind: "security-alternative-added",
    old: secured({ key: bearer, app: keyScheme() }, [{ key: [] }]),
    new: secured({ key: bearer, app: keyScheme() }, [{ key: [] }, { app: [] }]),
  },
  {
    kind: "security-scheme-required-too",
    old: secured({ key: bearer, app: keyScheme() }, [{ key: [] }]),
    new: secured({ key: bearer, app: keyScheme() }, [{ key: [], app: [] }]),
  },
  {
    kind: "security-scope-added",
    old: secured({ auth: flow() }, [{ auth: [] }]),
    new: secured({ auth: flow() }, [{ auth: ["read"] }]),
  },
  {
    kind: "scheme-renamed",
    old: secured({ key: bearer }, [{ key: [] }]),
    new: secured({ token: bearer }, [{ token: [] }]),
  },
  {
    kind: "scheme-type-changed",
    old: secured({ key: bearer }),
    new: secured({ key: { type: "http", scheme: "basic" } }),
  },
  {
    kind: "scheme-location-changed",
    old: secured({ key: keyScheme() }),
    new: secured({ key: keyScheme("X-Token") }),
  },
  {
    kind: "scheme-format-changed",
    old: secured({ key: bearer }),
    new: secured({ key: { ...bearer, bearerFormat: "JWT" } }),
  },
  {
    kind: "scheme-flow-added",
    old: secured({ auth: flow() }),
    new: secured({
      auth: flow({
        password: { tokenUrl: "https://acme.test/token", scopes: {} },
      }),
    }),
  },
  {
    kind: "scheme-url-changed",
    old: secured({ auth: flow() }),
    new: secured({
      auth: flow({
        clientCredentials: {
          tokenUrl: "https://acme.test/new",
          scopes: { read: "r" },
        },
      }),
    }),
  },
  {
    kind: "scheme-scope-added",
    old: secured({ auth: flow() }),
    new: secured({
      auth: flow({
        clientCredentials: {
          tokenUrl: "https://acme.test/token",
          scopes: { read: "r", write: "w" },
        },
      }),
    }),
  },
  {
    kind: "scheme-added",
    old: secured({ key: bearer }),
    new: secured({ key: bearer, app: keyScheme() }),
  },
];
