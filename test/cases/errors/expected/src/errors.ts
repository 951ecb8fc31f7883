import type { ByStatus422ErrorBody, NotFoundBody, ProblemBody } from "./models/failures.js";
import { ApiError, type ErrorStatus } from "./runtime/errors.js";
export {
  SdkError as FailuresError,
  AbortedError,
  ApiError,
  ConnectionError,
  MissingCredentialError,
  RequestEncodeError,
  ResponseDecodeError,
  TimeoutError,
  type ErrorStatus,
  type TransportError,
  type UntypedError,
} from "./runtime/errors.js";

/**
 * The API answered with a documented error (status 404, 409).
 *
 * There is no such thing.
 */
export class NotFound<Status extends number = ErrorStatus> extends ApiError<NotFoundBody, Status> {
  override readonly name = "NotFound";
}

/** The API answered with a documented error (status 4XX, default). */
export class Problem<Status extends number = ErrorStatus> extends ApiError<ProblemBody, Status> {
  override readonly name = "Problem";
}

/**
 * The API answered with a documented error (status 422).
 *
 * Not valid.
 */
export class ByStatus422Error<Status extends number = ErrorStatus> extends ApiError<
  ByStatus422ErrorBody,
  Status
> {
  override readonly name = "ByStatus422Error";
}
