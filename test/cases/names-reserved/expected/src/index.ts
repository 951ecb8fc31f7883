export { ErrorSdk } from "./client.js";
export { createClient, type Credentials, type ErrorSdkOptions, type ServerName } from "./core.js";
export * from "./errors.js";
export * from "./models/things.js";
export * from "./models/shared.js";
export type {
  ThingsDeleteError,
  ThingsImportError,
  ThingsAThenError,
  ThingsAConstructorError,
  ThingsProtoError,
  ThingsListOperation2Error,
  ThingsListOperationError,
  ThingsCallRequest,
  ThingsCallError,
} from "./operations/things.js";
export { Call } from "./runtime/call.js";
export { Client } from "./runtime/client.js";
export { Page, PagedCall } from "./runtime/paginate.js";
export type {
  BasicCredential,
  BasicLogin,
  CallOptions,
  Credential,
  Hooks,
  Logger,
  RequestSummary,
  ResponseInfo,
  Result,
  RetryInfo,
  RetryPolicy,
  Token,
} from "./runtime/types.js";
export type { BinaryBody } from "./runtime/decode.js";
export type { DriftFinding, OperationCheck, OperationChecks, Validation } from "./runtime/drift.js";
