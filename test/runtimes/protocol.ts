/**
 * What a runtime under test and this process tell each other over one WebSocket. The servers live in this process, on
 * Node; what they answer is decided by the tests, which run inside the runtime. Bytes travel as base64.
 */

/** A request as one of the servers got it. */
export type WireRequest = {
  kind: "request";
  server: number;
  request: number;
  method: string;
  url: string;
  headers: Record<string, string | string[] | undefined>;
  body: string;
};

/** From this process to the runtime. */
export type ToRuntime =
  | { kind: "listening"; server: number; port: number }
  | { kind: "heard" }
  | { kind: "stopped"; server: number }
  | WireRequest
  | { kind: "closed"; request: number }
  | { kind: "written"; request: number; write: number };

/** One step of an answer. */
export type AnswerStep =
  | { step: "head"; status: number; headers: Record<string, string | string[]> }
  | { step: "flush" }
  | { step: "write"; write: number; bytes: string }
  | { step: "end"; bytes: string }
  | { step: "destroy" }
  | { step: "early-hints"; hints: Record<string, string> }
  | { step: "processing" };

/** How a test ended; `error` is there when it failed. */
export type TestResult = { file: string; name: string; milliseconds: number; error?: string };

/** From the runtime to this process. */
export type FromRuntime =
  | { kind: "listen"; server: number; refuses: boolean }
  | { kind: "stop"; server: number }
  | ({ kind: "answer"; request: number } & AnswerStep)
  | { kind: "result"; result: TestResult }
  | { kind: "done" }
  /** The tests could not be run. */
  | { kind: "failed"; reason: string };
