/** What an emitted package tells the runtime about its API, and what callers may choose. Data only. */
import type { Conversion } from "./convert.js";
import type { AnswerCheck, DriftHook, OperationChecks, Validation } from "./drift.js";
import type { ApiError, Failure } from "./errors.js";

/** A secret, or a function that fetches one; asked again for every call, so that it can rotate. */
export type Token = string | (() => string | undefined | Promise<string | undefined>);

/** User name and password of a basic scheme (RFC 7617). */
export type BasicCredential = { readonly username: string; readonly password: string };

/** User name and password, or a function that fetches them. */
export type BasicLogin =
  BasicCredential | (() => BasicCredential | undefined | Promise<BasicCredential | undefined>);

/** What any security scheme accepts. */
export type Credential = Token | BasicLogin;

/** Credentials by scheme name. `undefined` counts as not given, so that an unset variable is noticed. */
export type CredentialSet = { readonly [scheme: string]: Credential | undefined };

/**
 * A request on its way out: what `fetch` takes, and its address. Header names are in lower case.
 * @internal
 */
export type Outgoing = RequestInit & {
  method: string;
  url: string;
  readonly headers: { [name: string]: string };
  body?: string | URLSearchParams | FormData | Blob | Uint8Array<ArrayBuffer> | ReadableStream;
  /** Set when the body is a stream, which can be read once only. */
  duplex?: "half";
  /** Whether sending it once more is harmless. */
  repeatable?: unknown;
  /** Set by credentials that can be renewed: true when a refused answer is worth a repeat with another. */
  retry?: ((response: Response, secrets: string[]) => Promise<boolean>) | undefined;
};

/** Puts one resolved credential on a request; returns what of it must not be shown. @internal */
export type Scheme = (outgoing: Outgoing, secret: string | BasicCredential) => string[];

/**
 * Any of the alternatives, all schemes of the chosen one; an empty alternative makes security optional.
 * @internal
 */
export type Requirement = readonly (readonly string[])[];

/** Writes one query or body field as `key=value` pairs. @internal */
export type FieldEncoder = (name: string, value: unknown, add: AddPair) => void;

/** Writes parameters to a request, each taken out of the arguments by its name. @internal */
export type ParameterWriter = (outgoing: Outgoing, take: (name: string) => unknown) => void;

/** Takes one pair, percent-encoded on both sides. @internal */
export type AddPair = (key: string, value: string) => void;

/** Turns what is left of the arguments into a body, with its content type. @internal */
export type BodyEncoder = (
  outgoing: Outgoing,
  rest: { readonly [name: string]: unknown },
  operation: OperationSpec,
) => void;

/**
 * Takes the chunks of a body, one after the other, within the size limit and the deadline of the call.
 * @internal
 */
export type ReadBody = (take: (chunk: Uint8Array<ArrayBuffer>) => void) => Promise<void>;

/**
 * Turns the text of a good response into its value. What it throws becomes a `ResponseDecodeError`, and the
 * message of a `RangeError` a part of its own. `check` gives back the JSON value that it is shown.
 * @internal
 */
export type Decoder = (
  text: string,
  response: Response,
  operation: OperationSpec,
  check: (wire: unknown) => unknown,
) => unknown;

/** Turns the bytes of a good response into its value; undefined leaves them to `decode`. @internal */
export type StreamDecoder = (
  read: ReadBody,
  contentType: string,
  hide: (text: string) => string,
) => unknown;

/**
 * From a value as it is on the wire to what a program sees. `text` is its JSON, of which `place` says where
 * in the value it stands; the whole of it where absent. Throws a `RangeError` at what is not documented.
 * @internal
 */
export type WireReader = (
  wire: unknown,
  text: string,
  place?: (part: unknown) => unknown,
) => unknown;

/** The class of a documented error body. @internal */
export type ErrorClass = new (message: string, failure: Failure<never, number>) => ApiError;

/** One operation as data: all that the runtime needs to send it and to read the answer. @internal */
export type OperationSpec = {
  /** The operationId as the document writes it. */
  readonly id: string;
  /**
   * Method and path, as in `GET /v1/customers/{id}/orders{?page,limit}`: values of the path in braces, and
   * behind `{?` the query parameters of the default encoding (form, exploded).
   */
  readonly route: string;
  /** Query parameters of other encodings. */
  readonly query?: { readonly [name: string]: FieldEncoder };
  /** Header and cookie parameters, and those of the path that are not plain values. */
  readonly write?: readonly ParameterWriter[];
  /** Absent without a body. */
  readonly body?: BodyEncoder;
  /** `1` when the body is one argument under `body`, instead of fields beside the parameters. */
  readonly whole?: 1;
  /** `1` when a body may be left out. */
  readonly optional?: 1;
  /** Absent when the operation needs no credential. */
  readonly security?: Requirement;
  /** Media type asked for; JSON where absent. */
  readonly accept?: string;
  /** JSON where absent. */
  readonly decode?: Decoder;
  /** Instead of `decode`, for what is not text. */
  readonly stream?: StreamDecoder;
  /** Documented errors by status: the class of the body, or the description where there is no body. */
  readonly errors?: { readonly [status: string]: ErrorClass | string };
  /** What of the body, and of answers by status, differs between the wire and the program. */
  readonly input?: Conversion;
  readonly output?: { readonly [status: string]: Conversion };
  /** Puts long integers of a JSON text in quotes, where their digits are wanted. */
  readonly quote?: (text: string) => string | undefined;
  /** Header that makes a repeat harmless, where the API declares one, and what makes its values. */
  readonly idempotencyHeader?: string;
  readonly idempotency?: () => string;
};

/** The API as a whole; one constant of the emitted package. @internal */
export type ApiSpec = {
  /** Product token for the `user-agent` header. */
  readonly agent: string;
  /** Server URLs by name; the first is the default. */
  readonly servers: { readonly [name: string]: string };
  readonly schemes: { readonly [name: string]: Scheme };
  /** Response header that carries the request id. */
  readonly requestId: string;
  /** Decides about repeats; a client without it makes one attempt, and does not carry the code. */
  readonly retry?: NextDelay;
  /** Serves hooks and loggers; a client without them does not carry the code. */
  readonly observe?: Observe;
  /** Finds what compares answers with the document; a package without it never compares. */
  readonly validate?: FindCheck;
};

/**
 * The wait before the next attempt in milliseconds, or Infinity when there must not be one. `repeatable`
 * says that a repeat is harmless (RFC 9110 section 9.2.2). Either there was a response, or an error.
 * @internal
 */
export type NextDelay = (
  policy: RetryPolicy | false,
  attempt: number,
  repeatable: unknown,
  response: Response | undefined,
  error: unknown,
) => number;

/** Watches one call. `hide` takes secrets out of a text. @internal */
export type Observe = (
  config: Watching & { readonly api: ApiSpec },
  operation: OperationSpec,
  hide: (text: string) => string,
) => Observer | undefined;

/** What is told along the way of one call. @internal */
export type Observer = {
  /** Before each attempt; may give another request of the same origin. */
  request(outgoing: Outgoing): Promise<Outgoing>;
  response(response: Response): Promise<void>;
  /** After failed attempt number `attempt`, before a wait of `delayMs` milliseconds. */
  retry(attempt: number, delayMs: number, response: Response | undefined): Promise<void>;
  failure(error: unknown): Promise<void>;
};

/**
 * Finds what compares the answer of a call, before anything is sent; undefined where nothing is to be.
 * @internal
 */
export type FindCheck = (
  operation: OperationSpec,
  config: ClientOptions<object>,
  options: SharedOptions,
) => Promise<AnswerCheck | undefined> | AnswerCheck | undefined;

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
  readonly headers?: { readonly [name: string]: string | undefined };
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
export type Watching = { readonly hooks?: Hooks; readonly logger?: Logger };

/** The request argument of an operation that takes none: left out, or empty. */
export type NoArguments = { readonly [name: string]: never };

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
  readonly headers: { get<Name extends keyof Known>(name: Name): Known[Name] };
};

/** How a call ended, without a throw. */
export type Result<T, E> =
  | { readonly ok: true; readonly data: T; readonly response: ResponseInfo }
  | { readonly ok: false; readonly error: E; readonly response?: ResponseInfo | undefined };

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
  readonly beforeRequest?: (
    request: Request,
  ) => Request | undefined | void | Promise<Request | undefined | void>;
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
  readonly [level in "debug" | "info" | "warn" | "error"]: (
    message: string,
    fields?: Record<string, unknown>,
  ) => void;
};
