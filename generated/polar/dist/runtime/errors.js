export class SdkError extends Error {
    name = "SdkError";
}
export class ApiError extends SdkError {
    name = "ApiError";
    constructor(message, failure) {
        super(message);
        Object.assign(this, failure);
    }
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
    constructor(message, answer) {
        super(message);
        Object.assign(this, answer);
    }
}
export class RequestEncodeError extends SdkError {
    name = "RequestEncodeError";
}
export class MissingCredentialError extends SdkError {
    name = "MissingCredentialError";
}
