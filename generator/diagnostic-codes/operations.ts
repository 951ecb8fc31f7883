import type { Entry } from "./entry.ts";

/** 5xxx: operations, their parameters, bodies, responses and pages. */
export const operationsCodes = {
  SW5001: {
    kind: "error",
    message: "{method} is not an HTTP method or a field of a path",
    hint: "Methods are lower case: get, put, post, delete, options, head, patch, trace, and query from 3.2 on.",
  },
  SW5002: {
    kind: "error",
    message: "the path {path} does not begin with a slash",
    hint: "Write /{path}; a slash was put in front.",
  },
  SW5003: {
    kind: "error",
    message: "the braces of the path {path} do not match",
    hint: "A parameter is written {name} with one brace on each side.",
  },
  SW5004: {
    kind: "warning",
    message: "the path parameter {name} is not declared",
    hint: "It was taken as a string; add it to parameters with in: path.",
  },
  SW5005: {
    kind: "warning",
    message: "the path parameter {name} is not part of the path {path}",
    hint: "It was left out; add {name} in braces to the path, or remove the parameter.",
  },
  SW5006: {
    kind: "warning",
    message: "the parameter {name} in {place} is repeated",
    hint: "The first one counts; remove the other.",
  },
  SW5007: {
    kind: "error",
    message: "a parameter cannot be in {place}",
    hint: "Use path, query, header or cookie; bodies are described by requestBody.",
  },
  SW5008: {
    kind: "warning",
    message: "the style {style} does not fit a parameter in {place}",
    hint: "The default was taken: {assumed}.",
  },
  SW5009: {
    kind: "warning",
    message: "the parameter {name} has neither schema nor content",
    hint: "Add a schema; the type was taken as unknown.",
  },
  SW5010: {
    kind: "error",
    message: "the content of the parameter {name} must hold exactly one media type",
    hint: "Keep one media type; the first one counts.",
  },
  SW5011: {
    kind: "warning",
    message: "the operationId {operationId} is repeated",
    hint: "Both operations stay, told apart by their path; give each its own id.",
  },
  SW5012: {
    kind: "error",
    message: "the operation has no responses",
    hint: "Describe at least the response of a successful call.",
  },
  SW5013: {
    kind: "error",
    message: "{status} is not a response status",
    hint: "Use a status such as 200, a range such as 4XX, or default.",
  },
  SW5014: {
    kind: "warning",
    message: "the status {status} is in lower case",
    hint: "It was taken as {assumed}.",
  },
  SW5015: {
    kind: "warning",
    message: "{mediaType} is not a media type",
    hint: "It was taken as bytes; write a type such as application/json.",
  },
  SW5016: {
    kind: "unsupported",
    message: "the schema of {mediaType} is not expressed",
    hint: "The body is handed over as it is sent; describe it as JSON to get a type.",
  },
  SW5017: {
    kind: "unsupported",
    message: "the pagination path {path} is not in the response",
    hint: "The operation is not paginated; paths are of the form $.items, along declared properties.",
  },
  SW5018: {
    kind: "unsupported",
    message: "the pagination {type} is not known",
    hint: "The operation is not paginated; use page, offset, cursor or url.",
  },
  SW5019: {
    kind: "unsupported",
    message: "the pagination input {name} is not a parameter of the operation",
    hint: "The operation is not paginated; declare the parameter in query, header or path.",
  },
  SW5020: {
    kind: "warning",
    message: "the path parameter {name} is not marked as required",
    hint: "Path parameters always are; add required: true.",
  },
  SW5021: {
    kind: "warning",
    message: "the operation does not say what it responds",
    hint: "Its result was taken as empty; describe the responses.",
  },
  SW5022: {
    kind: "unsupported",
    message: "{feature} is not supported",
    hint: "It was left out; the rest of the operation stands.",
  },
  SW5023: {
    kind: "error",
    message: "the body names no media type",
    hint: "Add a content with at least one media type; the body was left out.",
  },
  SW5024: {
    kind: "warning",
    message: "the parameter {name} does not say where it belongs",
    hint: "It was taken as a parameter in {assumed}; add in: {assumed}.",
  },
  SW5025: {
    kind: "warning",
    message: "the path {path} holds a query",
    hint: "The query is sent as it stands with every call; describe it as parameters in query.",
  },
  SW5026: {
    kind: "warning",
    message: "the path {path} is the path {other} but for {difference}",
    hint: "Both stay, and are called as they are written; keep one of them.",
  },
  SW5030: {
    kind: "unsupported",
    message: "the pagination by {style} does not say where {role} is",
    hint: "The operation is not paginated; name it in the extension, or in pagination of the configuration.",
  },
  SW5031: {
    kind: "note",
    message: "{operation} was taken for a list by {style}, with items at {items}",
    hint: "Say otherwise in pagination of the configuration; style: none leaves the operation as it is.",
  },
  SW5105: {
    kind: "unsupported",
    message: "{operation} answers with {mediaType} too, and no field of the body chooses it",
    hint: "It asks for {assumed}; declare a boolean property stream of the body, or an operation for each.",
  },
} as const satisfies Record<string, Entry>;
