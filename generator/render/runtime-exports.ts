/** What the main entry exports of the runtime: names that callers may write. */

/** Types of the runtime that callers may have to name. */
export const runtimeTypes: readonly string[] = [
  "BasicCredential",
  "BasicLogin",
  "BinaryBody",
  "CallOptions",
  "Credential",
  "DriftFinding",
  "Hooks",
  "Logger",
  "OperationCheck",
  "OperationChecks",
  "RequestSummary",
  "ResponseInfo",
  "Result",
  "RetryInfo",
  "RetryPolicy",
  "Token",
  "Validation",
];

/** Classes of the runtime that callers meet. */
export const runtimeClasses: readonly string[] = ["Call", "Client", "Page", "PagedCall"];

/** The classes of calls that stream, where there are any. */
export const streamClasses: readonly string[] = ["EventStream", "StreamCall"];

/** The errors that the runtime itself raises, exported beside the documented ones. */
export const runtimeErrorClasses: readonly string[] = [
  "AbortedError",
  "ApiError",
  "ConnectionError",
  "MissingCredentialError",
  "RequestEncodeError",
  "ResponseDecodeError",
  "TimeoutError",
];
