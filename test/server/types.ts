/** Vocabulary that the parts of the Polar test server share: what a handler is given and what it answers. */
import type { Store } from "./store.ts";

/** One entry of a FastAPI validation error. */
export type Issue = { loc: (string | number)[]; msg: string; type: string };

/** What a bearer token stands for. `scheme` is the name of the security scheme it satisfies. */
export type Token = {
  value: string;
  scheme: string;
  scopes: readonly string[];
  /** Set on organization tokens: they see this organization alone. */
  organizationId?: string;
  customerId?: string;
  memberId?: string;
};

/** A request after routing, authentication and validation. */
export type Context = {
  store: Store;
  /** Undefined on operations that declare no security. */
  token: Token | undefined;
  path: Record<string, string>;
  query: Record<string, unknown>;
  body: unknown;
};

/** An answer; `body` is sent as JSON unless `contentType` says otherwise. */
export type Reply = {
  status: number;
  body?: unknown;
  contentType?: string;
  headers?: Record<string, string>;
};

/** Does the work of one operation; its input is already checked. */
export type Handler = (context: Context) => Reply;

/** Handlers by "METHOD template", for example "GET /v1/customers/". */
export type Handlers = Record<string, Handler>;

/** Thrown to end a request with an error answer. */
export class Problem extends Error {
  readonly reply: Reply;

  constructor(reply: Reply) {
    super(`HTTP ${reply.status}`);
    this.reply = reply;
  }
}

/** An error in Polar's small form: `error` is the tag, `detail` is for people. */
export function problem(
  status: number,
  error: string,
  detail: string,
  headers?: Record<string, string>,
): Problem {
  return new Problem({ status, body: { error, detail }, ...(headers && { headers }) });
}

/** The 404 that every lookup of this API answers with. */
export function notFound(detail = "Not found"): Problem {
  return problem(404, "ResourceNotFound", detail);
}

/** A 422 in the FastAPI form. */
export function unprocessable(issues: Issue[]): Problem {
  return new Problem({ status: 422, body: { detail: issues } });
}

/** A 422 about one value that the schema admits but the rules behind it do not. */
export function invalid(loc: (string | number)[], msg: string, type = "value_error"): Problem {
  return unprocessable([{ loc, msg, type }]);
}
