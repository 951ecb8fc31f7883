/** Where things live in the emitted package: files by what they hold, and symbols by their file. */
import {
  errorId,
  operationExportId,
  functionId,
  resourceClassId,
  resourceFileId,
  securityId,
  securityConstId,
  type Names,
} from "../names/assign.ts";
import type { Id } from "../ir/types.ts";
import { code, fileName, identifier, type Code, type FileName } from "./encode.ts";
import type { SymbolRef } from "./module.ts";
import type { Signature } from "./signature.ts";

/** The files of every package. */
export const files = {
  index: fileName("src/index.ts"),
  client: fileName("src/client.ts"),
  core: fileName("src/core.ts"),
  errors: fileName("src/errors.ts"),
  oauth: fileName("src/oauth.ts"),
  security: fileName("src/security.ts"),
  webhooks: fileName("src/webhooks.ts"),
  conversions: fileName("src/conversions.ts"),
  validation: fileName("src/validation.ts"),
} as const;

/** The union of the names of the API's servers. */
export const serverNameSymbol: SymbolRef = { module: files.core, name: code`ServerName` };

/** Which file of the runtime exports what. */
const runtimeFiles: Record<string, string[]> = {
  call: ["Call", "call"],
  checks: ["validate", "validateWithAll"],
  client: ["Client", "merged"],
  convert: [
    "Conversion",
    "bigInt",
    "converted",
    "convertedError",
    "convertedForm",
    "convertedJson",
    "convertedWithStatus",
    "date",
    "digits",
    "int64",
    "quoteIntegers",
    "reads",
  ],
  decode: ["BinaryBody", "binary", "empty", "text", "withStatus"],
  encode: [
    "asIs",
    "choice",
    "cookieFields",
    "deepObject",
    "form",
    "formBody",
    "formObject",
    "headerFields",
    "joined",
    "json",
    "jsonField",
    "jsonItems",
    "pathField",
    "renamed",
  ],
  reserved: ["reserved"],
  browser: ["BrowserOptions", "outsideBrowsers"],
  defaults: ["Defaults", "withDefaults"],
  drift: ["OperationCheck", "OperationChecks", "DriftFinding", "Shape", "Validation"],
  errors: [
    "AbortedError",
    "ApiError",
    "ConnectionError",
    "ErrorStatus",
    "Failure",
    "MissingCredentialError",
    "RequestEncodeError",
    "ResponseDecodeError",
    "SdkError",
    "TimeoutError",
    "TransportError",
    "UntypedError",
  ],
  events: ["jsonLines", "jsonSequence", "serverSentEvents"],
  oauth: [
    "ClientCredentials",
    "GrantAddress",
    "OAuthCredential",
    "RefreshCredentials",
    "RefreshedTokens",
    "TokenSource",
    "oauthToken",
    "openIdConnect",
    "tokenSource",
    "withGrants",
  ],
  links: ["byLastItem", "byLink", "followLink"],
  multipart: ["multipart"],
  observe: ["observe"],
  paginate: ["Page", "PageSpec", "PagedCall", "byCursor", "byOffset", "byPage", "paged"],
  request: ["RequestOptions", "sendRequest"],
  retry: ["nextDelay", "randomKey"],
  security: [
    "Security",
    "authorization",
    "basic",
    "bearer",
    "connection",
    "cookieKey",
    "headerKey",
    "queryKey",
  ],
  stream: ["EventStream", "StreamCall", "StreamSpec", "streamed"],
  types: [
    "ApiSpec",
    "BasicCredential",
    "BasicLogin",
    "CallOptions",
    "ClientOptions",
    "Credential",
    "Hooks",
    "KnownHeaders",
    "Logger",
    "NoArguments",
    "OperationSpec",
    "RequestSummary",
    "Requirement",
    "ResponseInfo",
    "Result",
    "RetryInfo",
    "RetryPolicy",
    "Token",
    "Watching",
  ],
  webhook: [
    "UnknownEventType",
    "WebhookBody",
    "WebhookCheck",
    "WebhookChecks",
    "WebhookHeaders",
    "WebhookKey",
    "WebhookOptions",
    "WebhookSecret",
    "WebhookVerificationError",
    "verified",
  ],
  validate: ["findCheck"],
  "webhook-check": ["compareEvent"],
};

const runtimeModules = new Map(
  Object.entries(runtimeFiles).flatMap(([file, exported]) =>
    exported.map((name) => [name, fileName(`src/runtime/${file}.ts`)] as const),
  ),
);

/** A symbol that the runtime exports. */
export function runtimeSymbol(name: string): SymbolRef {
  const module = runtimeModules.get(name);
  if (module === undefined) throw new Error(`internal error: the runtime does not export ${name}`);
  return { module, name: identifier(name) };
}

/** The file that exports the functions of a resource: all of them, or its volumes. */
export function operationsFile(names: Names, resource: Id): FileName {
  return fileName(`src/operations/${names.of(resourceFileId(resource))}.ts`);
}

/** The file with the class of a resource. */
export function resourceFile(names: Names, resource: Id): FileName {
  return fileName(`src/resources/${names.of(resourceFileId(resource))}.ts`);
}

/** The class of a resource. */
export function resourceSymbol(names: Names, resource: Id): SymbolRef {
  return {
    module: resourceFile(names, resource),
    name: identifier(names.of(resourceClassId(resource))),
  };
}

/** The class of a documented error body. */
export function errorSymbol(names: Names, type: Id): SymbolRef {
  return { module: files.errors, name: identifier(names.of(errorId(type))) };
}

/** The table of what differs between the wire and a program in values of a type. */
export function conversionSymbol(names: Names, type: Id): SymbolRef {
  return { module: files.conversions, name: code`${identifier(names.of(type))}Conversion` };
}

/** What belongs to a requirement: the plain object, its class, what a client must hold, the options. */
export function securitySymbols(names: Names, key: string) {
  const stem = identifier(names.of(securityId(key)));
  const at = (name: Code): SymbolRef => ({ module: files.security, name });
  return {
    credentials: at(stem),
    class: at(code`${stem}Security`),
    held: at(code`${stem}Held`),
    options: at(code`${stem}Options`),
    requirement: at(identifier(names.of(securityConstId(key)))),
  };
}

/** The types of a callback, which stand with the operation that it belongs to. */
export function callbackSymbols(names: Names, { file: module }: Signature, callback: Id) {
  const stem = identifier(names.of(operationExportId(callback)));
  return {
    request: { module, name: code`${stem}Callback` },
    response: { module, name: code`${stem}CallbackResponse` },
  } satisfies Record<string, SymbolRef>;
}

/** What an operation exports. The long names are unique in the package. */
export function operationSymbols(names: Names, { operation, file: module }: Signature) {
  const stem = identifier(names.of(operationExportId(operation.id)));
  const local = identifier(names.of(functionId(operation.id)));
  return {
    function: { module, name: local },
    spec: { module, name: code`${local}Operation` },
    pages: { module, name: code`${local}Pages` },
    events: { module, name: code`${local}Events` },
    request: { module, name: code`${stem}Request` },
    error: { module, name: code`${stem}Error` },
    scope: { module, name: code`${stem}Scope` },
    headers: { module, name: code`${stem}Headers` },
    security: { module: files.security, name: code`${stem}Security` },
    check: { module: files.validation, name: code`${stem}Check` },
  } satisfies Record<string, SymbolRef>;
}
