import type { Entry } from "./entry.ts";

/** 4xxx: schemas. */
export const schemasCodes = {
  SW4001: {
    kind: "error",
    message: "{type} is not a type",
    hint: "Use string, number, integer, boolean, array, object or null; the type was taken as unknown.",
  },
  SW4002: {
    kind: "warning",
    message: "nullable is a word of OpenAPI 3.0",
    hint: 'It was taken as it was meant. In 3.1 write type: ["string", "null"].',
  },
  SW4003: {
    kind: "unsupported",
    message: "{keyword} cannot be told by a type",
    hint: "The type is wider than the schema here; values are not checked against {keyword}.",
  },
  SW4004: {
    kind: "warning",
    message: "the enum value {value} is repeated",
    hint: "It counts once; remove one of the two.",
  },
  SW4005: {
    kind: "unsupported",
    message: "{keyword} holds an object or array, which a literal type cannot tell",
    hint: "The declared type stands instead; use plain values.",
  },
  SW4006: {
    kind: "warning",
    message: "the enum value {value} is not of the type {type}",
    hint: "{assumption}",
  },
  SW4007: {
    kind: "warning",
    message: "an enum does not fit beside the type {type}",
    hint: "The enum was left out; write it at the items.",
  },
  SW4008: {
    kind: "warning",
    message: "the enum is empty",
    hint: "It was left out, as no value could satisfy it; list its values.",
  },
  SW4009: {
    kind: "error",
    message: "{keyword} is empty",
    hint: "List at least one schema, or remove {keyword}.",
  },
  SW4010: {
    kind: "unsupported",
    message: "a discriminator on a parent schema does not make its children a union: {reason}",
    hint: "Write oneOf with the children where any of them may stand.",
  },
  SW4011: {
    kind: "unsupported",
    message: "{keyword} only says which properties go together, which the type does not tell",
    hint: "The properties are typed; which of them must be present together is not.",
  },
  SW4012: {
    kind: "warning",
    message: "the discriminator value {value} leads to a schema that is no variant",
    hint: "It was left out; add the schema to the union, or remove the value.",
  },
  SW4013: {
    kind: "warning",
    message: "a discriminator needs variants with names, and a variant is written inline",
    hint: "The union has no tag; move the variant to components.schemas.",
  },
  SW4014: {
    kind: "error",
    message: "the discriminator value {value} leads to {reference}, which is not there",
    hint: "Give the name of a component schema or a reference to it.",
  },
  SW4015: {
    kind: "error",
    message: "readOnly and writeOnly are both true",
    hint: "Keep one; the property was taken as both read and written.",
  },
  SW4016: {
    kind: "warning",
    message: "the parts of allOf have the types {types}, which no value satisfies together",
    hint: "Keep one type; the first part was taken.",
  },
  SW4017: {
    kind: "error",
    message: "the discriminator has no propertyName",
    hint: "Name the property that tells the variants apart.",
  },
  SW4018: {
    kind: "error",
    message: "the schema {name} is made of nothing but itself",
    hint: "Put a property or an array between the schema and its reference to itself; it was taken as unknown.",
  },
  SW4019: {
    kind: "warning",
    message: "a {keyword} that is true or false is a word of OpenAPI 3.0",
    hint: "It was taken as it was meant. In 3.1 the keyword holds the bound itself.",
  },
  SW4020: {
    kind: "unsupported",
    message: "the default mapping {value} of the discriminator is not expressed",
    hint: "The union has the variants that are mapped by value; give each value a mapping.",
  },
  SW4021: {
    kind: "warning",
    message: "a discriminator stands at a list and not at its items",
    hint: "It was left out; move it to the choice in items.",
  },
  SW4025: {
    kind: "warning",
    message:
      "{name} has a choice without a discriminator whose variants need different conversions",
    hint: "Give the choice a discriminator. Until then its integers and dates stay as they are sent, whatever their types say.",
  },
} as const satisfies Record<string, Entry>;
