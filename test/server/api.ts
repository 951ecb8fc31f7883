/** The way of one request through the description: route, security, validation, handler, check of the answer. */
import { mediaType, type RecordedRequest } from "./exchange.ts";
import { readInput } from "./parameters.ts";
import type { JsonObject, Operation, SpecDocument } from "./spec-document.ts";
import { authorize, createRouter, type Match } from "./spec-router.ts";
import type { Store } from "./store.ts";
import { invalid, Problem, problem, unprocessable, type Handlers, type Reply } from "./types.ts";
import { createValidator, type Validator } from "./validator.ts";

/** What a document is served with. */
export type ApiOptions = {
  store: Store;
  handlers: Handlers;
  /** Turns answers that contradict the description into a 500. */
  validateResponses: boolean;
  /** Told about each such answer. */
  onMismatch(message: string): void;
};

/** Answers requests for one document. */
export type Api = {
  operationOf(request: RecordedRequest): Operation | undefined;
  answer(request: RecordedRequest): Reply;
};

/** Combines a document with the handlers for its operations. */
export function createApi(document: SpecDocument, options: ApiOptions): Api {
  const router = createRouter(document.operations);
  const validator = createValidator(document.root);
  return {
    operationOf(request) {
      try {
        return router.match(request.method, request.pathname).operation;
      } catch {
        return undefined;
      }
    },
    answer(request) {
      try {
        const match = router.match(request.method, request.pathname);
        return answer(document.root, validator, options, match, request);
      } catch (error) {
        if (error instanceof Problem) return error.reply;
        const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
        return { status: 500, body: { error: "TestServerFailure", detail } };
      }
    },
  };
}

function answer(
  root: JsonObject,
  validator: Validator,
  options: ApiOptions,
  { operation, path: rawPath }: Match,
  request: RecordedRequest,
): Reply {
  const { store } = options;
  const token = authorize(operation, request.headers.authorization, (value) =>
    store.tokens.get(value),
  );
  const body = readBody(validator, operation, request);
  const { path, query } = readInput(root, validator, operation, rawPath, request.search);
  const handler = options.handlers[`${operation.method} ${operation.template}`];
  if (!handler)
    throw problem(501, "NotImplemented", `The test server does not implement ${operation.id}`);
  const reply = settle(() => handler({ store, token, path, query, body }));
  const complaint = options.validateResponses ? checkReply(validator, operation, reply) : undefined;
  if (complaint === undefined) return reply;
  options.onMismatch(complaint);
  return { status: 500, body: { error: "ServerResponseMismatch", detail: complaint } };
}

function settle(handle: () => Reply): Reply {
  try {
    return handle();
  } catch (error) {
    if (error instanceof Problem) return error.reply;
    throw error;
  }
}

function readBody(validator: Validator, operation: Operation, request: RecordedRequest): unknown {
  if (!operation.body) {
    if (request.rawBody === "") return undefined;
    throw problem(400, "UnexpectedBody", `${operation.id} takes no request body`);
  }
  if (request.rawBody === "") {
    if (!operation.body.required) return undefined;
    throw invalid(["body"], "Field required", "missing");
  }
  const type = mediaType(request.headers["content-type"]);
  const schema = operation.body.media.get(type);
  if (!schema) {
    const wanted = [...operation.body.media.keys()].join(" or ");
    throw problem(
      415,
      "UnsupportedMediaType",
      `The body has to be ${wanted}, not ${type || "untyped"}`,
    );
  }
  const value = parseJson(request.rawBody);
  const issues = validator.check(schema, value, ["body"]);
  if (issues.length > 0) throw unprocessable(issues);
  return value;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw invalid(["body", 0], "JSON decode error", "json_invalid");
  }
}

/**
 * What contradicts the description in an answer of a handler. Errors that the description documents without
 * content may carry any: the real API sends some there as well.
 */
function checkReply(validator: Validator, operation: Operation, reply: Reply): string | undefined {
  const name = `${operation.id} -> ${reply.status}`;
  const documented = operation.responses.get(String(reply.status));
  // A session or token can turn out dead inside a handler; this API documents 401 on some operations only.
  if (!documented)
    return reply.status === 401 ? undefined : `${name}: this status is not documented`;
  if (documented.media.size === 0) {
    return reply.status < 300 && reply.body !== undefined
      ? `${name}: documented without content`
      : undefined;
  }
  const type = mediaType(reply.contentType ?? "application/json");
  const schema = documented.media.get(type);
  if (!schema) return `${name}: ${type} is not documented`;
  if (reply.body === undefined) return `${name}: a body is documented, none was made`;
  const issues = validator.check(schema, roundTrip(reply.body, type), []);
  return issues.length === 0 ? undefined : `${name}: ${JSON.stringify(issues)}`;
}

/** The value as the client will read it: without undefined members, dates as text. */
function roundTrip(body: unknown, type: string): unknown {
  return type === "application/json" ? JSON.parse(JSON.stringify(body)) : body;
}
