/** Reading requests off the wire and writing answers to it. */
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http";
import type { Reply } from "./types.ts";

/** A request as it arrived, for tests to look at. */
export type RecordedRequest = {
  method: string;
  /** Path and query exactly as sent. */
  path: string;
  pathname: string;
  search: string;
  headers: IncomingHttpHeaders;
  /** Parsed if it is JSON, the text otherwise, undefined when there was none. */
  body: unknown;
  rawBody: string;
  /** The operation of the description that it was for, if any. */
  operationId: string | undefined;
  /** The status it was answered with; undefined while, or when, there is no answer. */
  status: number | undefined;
  requestId: string;
};

/** Takes down what is known when the headers have arrived; `readBody` fills in the rest. */
export function recordRequest(request: IncomingMessage, requestId: string): RecordedRequest {
  // Not `new URL`: it would tidy up dot segments and hide what the client really sent.
  const path = request.url ?? "/";
  const at = path.indexOf("?");
  return {
    method: request.method ?? "GET",
    path,
    pathname: at < 0 ? path : path.slice(0, at),
    search: at < 0 ? "" : path.slice(at + 1),
    headers: request.headers,
    body: undefined,
    rawBody: "",
    operationId: undefined,
    status: undefined,
    requestId,
  };
}

/** Completes the record once the whole body has arrived. */
export async function readBody(request: IncomingMessage, recorded: RecordedRequest): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  recorded.rawBody = Buffer.concat(chunks).toString("utf8");
  if (recorded.rawBody !== "") recorded.body = parseLoosely(recorded.rawBody);
}

function parseLoosely(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** The media type of a header value, without parameters and in lower case. */
export function mediaType(header: string | undefined): string {
  return (header ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
}

/** Writes an answer; does nothing when the client has gone. */
export function send(response: ServerResponse, recorded: RecordedRequest, reply: Reply): void {
  if (response.destroyed) return;
  recorded.status = reply.status;
  const { body } = reply;
  const isEmpty = body === undefined || reply.status === 204 || reply.status === 304;
  const payload = isEmpty
    ? ""
    : reply.contentType !== undefined && typeof body === "string"
      ? body
      : JSON.stringify(body);
  response.writeHead(reply.status, {
    ...(!isEmpty && { "content-type": reply.contentType ?? "application/json" }),
    // RFC 9110 forbids a length on 204.
    ...(reply.status !== 204 && { "content-length": Buffer.byteLength(payload) }),
    ...reply.headers,
    "x-request-id": recorded.requestId,
  });
  response.end(payload);
}
