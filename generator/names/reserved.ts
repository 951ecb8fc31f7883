/** Names that a spec cannot have, by the kind of place. A longer list renames things: it breaks users. */

/** Keywords and the words that strict code cannot declare (ECMA-262 section 12.7.2, TypeScript's own). */
const keywords = (
  "abstract any arguments as async await bigint boolean break case catch class const constructor " +
  "continue debugger declare default delete do else enum eval export extends false finally for from " +
  "function get global if implements import in infer instanceof interface is keyof let module namespace " +
  "never new null number object of package private protected public readonly require return set static " +
  "string super switch symbol this throw true try type typeof undefined unique unknown using var void " +
  "while with yield"
).split(" ");

/** Globals that emitted code refers to: a model of that name would shadow them. */
const globals = (
  "AbortSignal Array ArrayBuffer AsyncGenerator AsyncIterable BigInt Blob Boolean Buffer Date Error " +
  "Exclude Extract File FormData Function Headers Iterable Infinity JSON Map Math NaN NonNullable Number " +
  "Object Omit Partial Pick Promise Proxy Readonly ReadableStream Record Reflect RegExp Request " +
  "RequestInit Required Response Set String Symbol TypeError URL URLSearchParams Uint8Array WeakMap"
).split(" ");

/** What every emitted package exports, or names in its own code. */
const runtime = (
  "AbortedError ApiError ApiSpec BasicCredential BasicLogin BinaryBody Call CallOptions Client " +
  "ClientOptions ConnectionError Credential Credentials DriftFinding ErrorStatus EventStream Held Hooks " +
  "Logger MissingCredentialError More OperationCheck OperationChecks OperationSpec Page " +
  "PageSpec PagedCall RequestEncodeError RequestSummary ResponseDecodeError ResponseInfo Result " +
  "RetryInfo RetryPolicy Scope SdkError Security ServerName StreamCall StreamSpec TimeoutError " +
  "Token TransportError UntypedError Validation createClient"
).split(" ");

/** Names that a type or a class of the package cannot have. */
export const reservedTypes: ReadonlySet<string> = new Set([...keywords, ...globals, ...runtime]);

/** Names that the event of a webhook cannot have. */
export const reservedEvents: ReadonlySet<string> = new Set([
  ...reservedTypes,
  "UnknownWebhookEvent",
  "WebhookEvent",
]);

/** Names that a function of a module cannot have. */
export const reservedFunctions: ReadonlySet<string> = new Set([
  ...keywords,
  ...globals,
  "call",
  "client",
  "options",
  "paged",
  "request",
  "streamed",
]);

/** Members that would change what an object is: a promise, a prototype, a JSON form; and the client's own. */
export const reservedMembers: ReadonlySet<string> = new Set([
  "__proto__",
  "catch",
  "constructor",
  "finally",
  "hasOwnProperty",
  "held",
  "prototype",
  "request",
  "then",
  "toJSON",
  "toString",
  "valueOf",
  "with",
]);

/** The devices of Windows, which no file there can be called. */
export const deviceFiles: readonly string[] = [
  ..."con prn aux nul com1 com2 com3 com4 com5 com6 com7 com8 com9".split(" "),
  ..."lpt1 lpt2 lpt3 lpt4 lpt5 lpt6 lpt7 lpt8 lpt9".split(" "),
];

/** File names with a meaning of their own, among them the package's entries. */
export const reservedFiles: ReadonlySet<string> = new Set([
  ..."index core client errors oauth security models runtime webhooks package custom".split(" "),
  ...deviceFiles,
]);
