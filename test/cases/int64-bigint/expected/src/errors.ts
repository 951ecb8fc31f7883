import { TakenBodyConversion } from "./conversions.js";
import type { TakenBody } from "./models/ledgers.js";
import { convertedError } from "./runtime/convert.js";
import { ApiError, type ErrorStatus, type Failure } from "./runtime/errors.js";
export {
  SdkError as BankError,
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

/** The API answered with a documented error (status 409). */
export class Taken<Status extends number = ErrorStatus> extends ApiError<TakenBody, Status> {
  override readonly name = "Taken";

  constructor(message: string, failure: Failure<TakenBody, Status>) {
    super(message, {
      ...failure,
      body: convertedError(TakenBodyConversion, failure.body) as TakenBody,
    });
  }
}
