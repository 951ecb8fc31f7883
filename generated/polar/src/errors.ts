import type {
  CustomerNotReadyBody,
  PaymentMethodInUseByActiveSubscriptionBody,
  PaymentMethodSetupFailedBody,
} from "./models/customer-portal.js";
import type { AmbiguousExternalCustomerIDBody, NotPermittedBody } from "./models/customers.js";
import type { HTTPValidationErrorBody, ResourceNotFoundBody } from "./models/shared.js";
import { ApiError, type ErrorStatus } from "./runtime/errors.js";
export {
  SdkError as PolarError,
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
 * The API answered with a documented error (status 409).
 *
 * Several organizations you can reach have a customer with this external id.
 */
export class AmbiguousExternalCustomerID<Status extends number = ErrorStatus> extends ApiError<
  AmbiguousExternalCustomerIDBody,
  Status
> {
  override readonly name = "AmbiguousExternalCustomerID";
}

/**
 * The API answered with a documented error (status 403).
 *
 * The customer is not yet set up with the payment processor.
 */
export class CustomerNotReady<Status extends number = ErrorStatus> extends ApiError<
  CustomerNotReadyBody,
  Status
> {
  override readonly name = "CustomerNotReady";
}

/**
 * The API answered with a documented error (status 422).
 *
 * The request does not fit its description.
 */
export class HTTPValidationError<Status extends number = ErrorStatus> extends ApiError<
  HTTPValidationErrorBody,
  Status
> {
  override readonly name = "HTTPValidationError";
}

/**
 * The API answered with a documented error (status 403).
 *
 * The action is not allowed here.
 */
export class NotPermitted<Status extends number = ErrorStatus> extends ApiError<
  NotPermittedBody,
  Status
> {
  override readonly name = "NotPermitted";
}

/**
 * The API answered with a documented error (status 400).
 *
 * The payment method is still charged for a running subscription.
 */
export class PaymentMethodInUseByActiveSubscription<
  Status extends number = ErrorStatus,
> extends ApiError<PaymentMethodInUseByActiveSubscriptionBody, Status> {
  override readonly name = "PaymentMethodInUseByActiveSubscription";
}

/**
 * The API answered with a documented error (status 400).
 *
 * The payment processor refused to save the payment method.
 */
export class PaymentMethodSetupFailed<Status extends number = ErrorStatus> extends ApiError<
  PaymentMethodSetupFailedBody,
  Status
> {
  override readonly name = "PaymentMethodSetupFailed";
}

/**
 * The API answered with a documented error (status 404).
 *
 * What the request names does not exist, or is out of your reach.
 */
export class ResourceNotFound<Status extends number = ErrorStatus> extends ApiError<
  ResourceNotFoundBody,
  Status
> {
  override readonly name = "ResourceNotFound";
}
