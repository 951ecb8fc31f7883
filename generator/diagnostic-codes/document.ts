import type { Entry } from "./entry.ts";

/** 3xxx: the document as a whole, its servers, security and webhooks. */
export const documentCodes = {
  SW3001: {
    kind: "fatal",
    message: "the document does not say which version of OpenAPI it follows",
    hint: "Add `openapi: 3.1.0` at the top.",
  },
  SW3002: {
    kind: "error",
    message: "the field {field} is missing",
    hint: "The standard requires it here; add it.",
  },
  SW3003: {
    kind: "error",
    message: "expected {expected}, found {found}",
    hint: "Write {expected} here; the part was left out.",
  },
  SW3004: {
    kind: "fatal",
    message: "this is a Swagger {version} document",
    hint: "Convert it to OpenAPI 3 first, for example with swagger2openapi or the Swagger editor.",
  },
  SW3005: {
    kind: "fatal",
    message: "the OpenAPI version {version} is not known",
    hint: "Versions 3.0, 3.1 and 3.2 are read; write the version as text, such as 3.1.0.",
  },
  SW3006: {
    kind: "error",
    message: "the document has no paths",
    hint: "Add paths; 3.1 also takes webhooks or components instead.",
  },
  SW3007: {
    kind: "warning",
    message: "the version of the API is {found}",
    hint: "It was taken as the text {assumed}; put it in quotes, as 1.0 and 1 are the same number.",
  },
  SW3008: {
    kind: "warning",
    message: "the {field} is {found} and not text",
    hint: "It was left out; put it in quotes, or remove it.",
  },
  SW3009: {
    kind: "warning",
    message: "{field} is the text {assumed}",
    hint: "It was taken as {assumed} without quotes; remove the quotes.",
  },
  SW3010: {
    kind: "warning",
    message: "{found} is not in lower case",
    hint: "It was taken as {assumed}; the standard knows no other spelling.",
  },
  SW3011: {
    kind: "unsupported",
    message: "the document gives itself the address {address}",
    hint: "It has no effect; references are resolved from where each file lies.",
  },
  SW3012: {
    kind: "warning",
    message: "the OpenAPI version {found} is a number and not text",
    hint: "It was taken as {assumed}; write the version as text, such as {assumed}.",
  },
  SW3101: {
    kind: "error",
    message: "the security scheme {scheme} is not defined",
    hint: "Define it under components.securitySchemes; the alternative that needs it was left out.",
  },
  SW3102: {
    kind: "error",
    message: "{type} is not a type of security scheme",
    hint: "Use apiKey, http, mutualTLS, oauth2 or openIdConnect.",
  },
  SW3103: {
    kind: "error",
    message: "{flow} is not an OAuth flow",
    hint: "Use implicit, password, clientCredentials, authorizationCode or deviceAuthorization.",
  },
  SW3104: {
    kind: "error",
    message: "an API key cannot be sent in {place}",
    hint: "Use query, header or cookie.",
  },
  SW3106: {
    kind: "warning",
    message: "the scopes of {scheme} are no list",
    hint: "They were taken as none; write [] where none is needed.",
  },
  SW3105: {
    kind: "error",
    message: "nothing is left of what {operation} requires for security",
    hint: "It was left out, as it must not be called without credentials; mend its security.",
  },
  SW3201: {
    kind: "error",
    message: "the server URL uses the variable {variable}, which is not defined",
    hint: "Define it under variables, with a default.",
  },
  SW3301: {
    kind: "unsupported",
    message: "the webhook {webhook} has several methods",
    hint: "The first one counts; give each event a webhook of its own.",
  },
  SW3302: {
    kind: "unsupported",
    message: "the webhook {webhook} sends no JSON",
    hint: "It has no event type, and verifyWebhook refuses it; describe a body of application/json.",
  },
  SW3303: {
    kind: "warning",
    message: "no property tells the webhooks apart",
    hint: "Their events are a union that nothing narrows; give each body a required property with a const of its own.",
  },
} as const satisfies Record<string, Entry>;
