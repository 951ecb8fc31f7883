import { ApiError } from "./runtime/index.js";
export { SdkError as PolarError, AbortedError, ApiError, ConnectionError, MissingCredentialError, RequestEncodeError, ResponseDecodeError, TimeoutError } from "./runtime/index.js";
export class AmbiguousExternalCustomerID extends ApiError {
  name = "AmbiguousExternalCustomerID";
}
export class CustomerNotReady extends ApiError {
  name = "CustomerNotReady";
}
export class HTTPValidationError extends ApiError {
  name = "HTTPValidationError";
}
export class NotPermitted extends ApiError {
  name = "NotPermitted";
}
export class PaymentMethodInUseByActiveSubscription extends ApiError {
  name = "PaymentMethodInUseByActiveSubscription";
}
export class PaymentMethodSetupFailed extends ApiError {
  name = "PaymentMethodSetupFailed";
}
export class ResourceNotFound extends ApiError {
  name = "ResourceNotFound";
}
