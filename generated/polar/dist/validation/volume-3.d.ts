import type { OperationCheck } from "../runtime/drift.js";
import type { WebhookCheck } from "../runtime/webhook.js";
/** What `customerPortal.customers.deletePaymentMethod` answers. */
export declare const CustomerPortalCustomersDeletePaymentMethodCheck: OperationCheck;
/** What `customerPortal.customers.requestEmailUpdate` answers. */
export declare const CustomerPortalCustomersRequestEmailUpdateCheck: OperationCheck;
/** What `customerPortal.customers.checkEmailUpdate` answers. */
export declare const CustomerPortalCustomersCheckEmailUpdateCheck: OperationCheck;
/** What `customerPortal.customers.verifyEmailUpdate` answers. */
export declare const CustomerPortalCustomersVerifyEmailUpdateCheck: OperationCheck;
/** What the webhooks hold that `verifyWebhook` reads. */
export declare const verifyWebhookCheck: WebhookCheck;
