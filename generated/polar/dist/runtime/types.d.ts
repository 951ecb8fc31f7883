import type { DriftHook, OperationChecks, Validation } from "./drift.js";
/** A secret, or a function that fetches one; asked again for every call, so that it can rotate. */
export type Token = string | (() => string | undefined | Promise<string | undefined>);
/** User name and password of a basic scheme (RFC 7617). */
export type BasicCredential = {
  readonly username: string;
  readonly password: string;
};
/** User name and password, or a function that fetches them. */
export type BasicLogin = BasicCredential | (() => BasicCredential | undefined | Promise<BasicCredential | undefined>);
/** What any security scheme accepts. */
export type Credential = Token | BasicLogin;
/** Credentials by scheme name. `undefined` counts as not given, so that an unset variable is noticed. */
export type CredentialSet = {
  readonly [scheme: string]: Credential | undefined;
};
/** How often and how patiently a call is repeated. Times are milliseconds. */
export type RetryPolicy = {
  /** Attempts in all, the first included. Default 3. */
  readonly maxAttempts?: number;
  /** Wait before the first repeat; doubles with each. Default 500. */
  readonly baseDelayMs?: number;
  /** Longest wait between attempts. Default 8000; a server's `Retry-After` may ask for up to 60000. */
  readonly maxDelayMs?: number;
  /** No repeat starts later than this after the call began. Default: the timeout. */
  readonly maxElapsedMs?: number;
  /** Statuses worth a repeat. Default: 408, 409, 425, 429 and 5xx. */
  readonly statuses?: readonly number[];
};
/** What both a client and a single call can set. */
export type SharedOptions = {
  /** For the whole call, retries and body included, in milliseconds. Default 60000; 0 waits for ever. */
  readonly timeoutMs?: number;
  readonly retry?: RetryPolicy | false;
  /** Added to every request; cannot replace what the operation itself sends. */
  readonly headers?: {
    readonly [name: string]: string | undefined;
  };
  /** Characters that one event of a stream may have. Default 1 MiB. */
  readonly maxEventLength?: number;
  /** Longest silence between two events of a stream, in milliseconds. Default 0, which waits for ever. */
  readonly idleTimeoutMs?: number;
  /** Replaces the server, without a trailing slash or with one. */
  readonly baseUrl?: string;
  /**
   * Whether good JSON answers are compared with the document: `report` tells `hooks.onDrift` and changes
   * nothing, `strict` ends the call in a `ResponseDecodeError` with its `findings`. Default `none`.
   */
  readonly validation?: Validation;
};
/** Options of a client. `credentials` decide at compile time what can be called without `security`. */
export type ClientOptions<Credentials, ServerName extends string = string> = SharedOptions & {
  readonly credentials?: Credentials;
  readonly server?: ServerName;
  /** Used instead of the global `fetch`. */
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>;
  /** Bodies above this many bytes are refused. Default 64 MiB. */
  readonly maxResponseBytes?: number;
  /**
   * What `validation` compares with: exports of the package's `/validation`, all or some of them. Where the
   * client class is given none they are loaded on the first need, which a bundle cannot do.
   */
  readonly checks?: OperationChecks;
  readonly hooks?: DriftHook;
};
/** What watches the calls of a client. */
export type Watching = {
  readonly hooks?: Hooks;
  readonly logger?: Logger;
};
/** The request argument of an operation that takes none: left out, or empty. */
export type NoArguments = {
  readonly [name: string]: never;
};
/** Options of one call. `Security` is what the operation accepts instead of the client's credentials. */
export type CallOptions<Security = never, ServerName extends string = string> = SharedOptions & {
  readonly security?: Security;
  readonly signal?: AbortSignal;
  readonly server?: ServerName;
  /** Sent on every attempt; makes a POST or PATCH safe to repeat. */
  readonly idempotencyKey?: string;
};
/** The outside of a response. */
export type ResponseInfo = {
  readonly status: number;
  readonly headers: Headers;
  readonly requestId: string | undefined;
  /** The address that answered, with secrets taken out. */
  readonly url: string;
};
/** Knows the headers that the document lists for a response, and what `get` gives for each. */
export type KnownHeaders<Known> = {
  readonly headers: {
    get<Name extends keyof Known>(name: Name): Known[Name];
  };
};
/** How a call ended, without a throw. */
export type Result<T, E> = {
  readonly ok: true;
  readonly data: T;
  readonly response: ResponseInfo;
} | {
  readonly ok: false;
  readonly error: E;
  readonly response?: ResponseInfo | undefined;
};
/** What a retry is about. Delay in milliseconds. */
export type RetryInfo = {
  readonly operationId: string;
  /** The attempt that failed, counted from 1. */
  readonly attempt: number;
  readonly delayMs: number;
  /** Absent when no response came. */
  readonly status?: number;
};
/** Functions called along the way; each may be async. What they throw ends the call, but for `onDrift`. */
export type Hooks = DriftHook & {
  /** May return a changed request of the same origin. */
  readonly beforeRequest?: (request: Request) => Request | undefined | void | Promise<Request | undefined | void>;
  readonly afterResponse?: (response: Response, request: RequestSummary) => void | Promise<void>;
  readonly onRetry?: (info: RetryInfo) => void | Promise<void>;
  readonly onError?: (error: unknown) => void | Promise<void>;
};
/** What a hook or a log line may know of a request: never a credential, never a body. */
export type RequestSummary = {
  readonly operationId: string;
  readonly method: string;
  /** The path template, without values. */
  readonly path: string;
};
/** Any object with these four functions, `console` among them. */
export type Logger = {
  readonly [level in "debug" | "info" | "warn" | "error"]: (message: string, fields?: Record<string, unknown>) => void;
};
