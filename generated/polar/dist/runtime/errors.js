export class SdkError extends Error {
  name = "SdkError";
  constructor(message, details) {
    super(message, details);
    Object.assign(this, details);
  }
}
export class ApiError extends SdkError {
  name = "ApiError";
}
export class ConnectionError extends SdkError {
  name = "ConnectionError";
}
export class TimeoutError extends SdkError {
  name = "TimeoutError";
}
export class AbortedError extends SdkError {
  name = "AbortedError";
}
export class ResponseDecodeError extends SdkError {
  name = "ResponseDecodeError";
}
export class RequestEncodeError extends SdkError {
  name = "RequestEncodeError";
}
export class MissingCredentialError extends SdkError {
  name = "MissingCredentialError";
}
