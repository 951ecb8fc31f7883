/** Pairs of documents that differ in parameters or bodies. */
import {
  answer,
  create,
  document,
  integer,
  json,
  list,
  object,
  parameter,
  seats,
  text,
} from "./documents.ts";
import type { DocumentPair } from "./pair.ts";

type Fields = Record<string, unknown>;

const withParameters = (...parameters: Fields[]): Fields =>
  seats({ parameters: [parameter("sort"), ...parameters] });

/** Every pair of this part. */
export const parameters: readonly DocumentPair[] = [
  {
    kind: "parameter-added-required",
    old: withParameters(),
    new: withParameters(parameter("limit", { required: true })),
  },
  {
    kind: "parameter-added-defaulted",
    old: withParameters(),
    new: withParameters(parameter("limit", { required: true, schema: { ...text, default: "1" } })),
  },
  {
    kind: "parameter-added-optional",
    old: withParameters(),
    new: withParameters(parameter("limit")),
  },
  {
    kind: "parameter-removed-deprecated",
    old: withParameters(parameter("limit", { deprecated: true })),
    new: withParameters(),
  },
  {
    kind: "parameter-became-required",
    old: withParameters(parameter("limit")),
    new: withParameters(parameter("limit", { required: true })),
  },
  {
    kind: "parameter-moved",
    old: withParameters(parameter("limit", { schema: integer })),
    new: withParameters(parameter("limit", { schema: integer, in: "header" })),
  },
  {
    kind: "parameter-renamed",
    old: withParameters(parameter("page_size", { schema: integer })),
    new: withParameters(parameter("page_limit", { schema: integer })),
  },
  {
    kind: "parameter-style-changed",
    old: withParameters(parameter("ids", { schema: { type: "array", items: text } })),
    new: withParameters(
      parameter("ids", {
        schema: { type: "array", items: text },
        explode: false,
      }),
    ),
  },
  {
    kind: "parameter-reserved-changed",
    old: withParameters(parameter("limit")),
    new: withParameters(parameter("limit", { allowReserved: true })),
  },
  {
    kind: "empty-value-refused",
    old: withParameters(parameter("limit", { allowEmptyValue: true })),
    new: withParameters(parameter("limit")),
  },
  {
    kind: "parameter-content-changed",
    old: withParameters(parameter("limit")),
    new: withParameters({ name: "limit", in: "query", ...json(text) }),
  },
  {
    kind: "parameter-field-renamed",
    old: withParameters(parameter("id", { in: "header" })),
    new: withParameters(parameter("id"), parameter("id", { in: "header" })),
    also: ["parameter-added-optional"],
  },
  {
    kind: "type-changed",
    old: withParameters(parameter("limit")),
    new: withParameters(parameter("limit", { schema: { type: "boolean" } })),
  },
  {
    kind: "default-changed",
    old: withParameters(parameter("limit", { schema: { ...text, default: "1" } })),
    new: withParameters(parameter("limit", { schema: { ...text, default: "2" } })),
  },
  {
    kind: "property-deprecated",
    old: withParameters(parameter("limit")),
    new: withParameters(parameter("limit", { deprecated: true })),
  },
  {
    kind: "method-gained-input",
    old: seats(),
    new: seats({ parameters: [parameter("limit")] }),
    also: ["parameter-added-optional"],
  },
  {
    kind: "path-parameter-renamed",
    old: document({
      "/seats/{id}": {
        get: {
          operationId: "seats:get",
          parameters: [parameter("id", { in: "path", required: true })],
          responses: { "200": answer(text) },
        },
      },
    }),
    new: document({
      "/seats/{seat_id}": {
        get: {
          operationId: "seats:get",
          parameters: [parameter("seat_id", { in: "path", required: true })],
          responses: { "200": answer(text) },
        },
      },
    }),
  },
];

const body = (content: Fields, required = true): Fields =>
  create({
    parameters: [parameter("dry")],
    requestBody: { required, ...content },
  });
const form = {
  content: {
    "application/x-www-form-urlencoded": { schema: object({ a: text }) },
  },
};

/** Every pair of this part. */
export const bodies: readonly DocumentPair[] = [
  {
    kind: "body-added-required",
    old: create({ parameters: [parameter("dry")] }),
    new: body(json(list)),
  },
  {
    kind: "body-added-optional",
    old: create({ parameters: [parameter("dry")] }),
    new: body(json(list), false),
  },
  {
    kind: "body-became-required",
    old: body(json(list), false),
    new: body(json(list)),
  },
  {
    kind: "body-media-type-added",
    old: body({ content: { "application/json": { schema: list } } }),
    new: body({
      content: {
        "application/json": { schema: list },
        "text/csv": { schema: text },
      },
    }),
  },
  {
    kind: "body-media-type-changed",
    old: body(json(object({ a: text }))),
    new: body(form),
  },
  {
    kind: "body-schema-added",
    old: body({ content: { "application/json": {} } }),
    new: body(json(list)),
  },
  {
    kind: "body-encoding-changed",
    old: body(form),
    new: body({
      content: {
        "application/x-www-form-urlencoded": {
          schema: object({ a: text }),
          encoding: { a: { contentType: "text/plain" } },
        },
      },
    }),
  },
  {
    kind: "body-placement-changed",
    old: body(json(object({ a: text }))),
    new: body(json(object({ a: text, dry: text }))),
    also: ["property-added-optional"],
  },
];
