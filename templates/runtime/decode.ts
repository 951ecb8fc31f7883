/** From a response to a value, or to the error that it stands for. */
import {
  ApiError,
  ConnectionError,
  ResponseDecodeError,
  SdkError,
  type Failure,
} from "./errors.js";
import { discard } from "./transport.js";
import type { Decoder, OperationSpec, ReadBody, ResponseInfo, StreamDecoder } from "./types.js";

/** Characters of a bad body that an error shows. */
const excerptLength = 1024;

/** Text as it is. An HTML page where other text is promised is an error page in disguise. */
export const text: Decoder = (content, { headers }, { accept = "" }) => {
  if (/html/i.test(String(headers.get("content-type"))) && !accept.includes("html"))
    throw new SyntaxError();
  return content;
};

/** JSON whose type goes by the status, which is given with it. */
export const withStatus: Decoder = (content, { status }) => ({
  status,
  body: content === "" ? undefined : (JSON.parse(content) as unknown),
});

/** For operations that promise no body: whatever comes is dropped. */
export const empty: Decoder = () => undefined;

/** Bytes, with the ways to look at them that a Blob has. */
export const binary: StreamDecoder = async (read, type): Promise<BinaryBody> => {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  await read((chunk) => chunks.push(chunk));
  const blob = new Blob(chunks, { type });
  return {
    type: blob.type,
    size: blob.size,
    bytes: async () => new Uint8Array(await blob.arrayBuffer()),
    text: () => blob.text(),
    stream: () => blob.stream(),
  };
};

/** A binary response. */
export type BinaryBody = {
  readonly type: string;
  readonly size: number;
  bytes(): Promise<Uint8Array<ArrayBuffer>>;
  text(): Promise<string>;
  stream(): ReadableStream<Uint8Array<ArrayBuffer>>;
};

/**
 * The value of a good response; throws the error that any other stands for, whose status survives
 * whatever the body is. Stops after `limit` bytes. `hide` keeps secrets out of what errors show.
 */
export async function decode(
  operation: OperationSpec,
  response: Response,
  info: ResponseInfo,
  limit: number,
  hide: (text: string) => string,
): Promise<unknown> {
  const { id, accept = "application/json", stream } = operation;
  const { status } = info;
  if (status === 204 || status === 205) return undefined;
  const type = response.headers.get("content-type") ?? "";
  const read = reading(response, limit);
  let content = "";
  try {
    const value = response.ok && (await stream?.(read, type));
    if (value) return value;
    const decoder = new TextDecoder("utf-8", { fatal: response.ok });
    await read((chunk) => (content += decoder.decode(chunk, { stream: true })));
    content += decoder.decode();
    if (response.ok) {
      return operation.decode
        ? operation.decode(content, response, operation)
        : JSON.parse(content);
    }
  } catch (cause) {
    if (response.ok) {
      if (cause instanceof SdkError) throw cause;
      // The engine's own message is left out: it quotes the body.
      const what = cause instanceof RangeError ? cause.message : type || "no content type";
      throw new ResponseDecodeError(`${status} ${id}: not valid ${accept} (${what})`, {
        ...info,
        text: hide(content).slice(0, excerptLength),
      });
    }
  }
  throw failure(operation, info, hide(content), hide);
}

function failure(
  operation: OperationSpec,
  info: ResponseInfo,
  content: string,
  hide: (text: string) => string,
): ApiError {
  const { id: operationId, errors = {} } = operation;
  const { status } = info;
  let body: unknown = content || undefined;
  try {
    // Once more inside: JSON can write the same text in many ways.
    body = JSON.parse(content, (_, value: unknown) =>
      typeof value === "string" ? hide(value) : value,
    );
  } catch {
    // Not JSON, or not whole: the text, as far as there is one, is the body.
  }
  const documented =
    errors[status] ?? errors[String(status).replace(/..$/, "XX")] ?? errors["default"];
  const message = said(body) ?? (typeof documented === "string" ? documented : "no details");
  const Class = typeof documented === "function" ? documented : ApiError;
  const details: Failure<unknown, number> = { ...info, operationId, body };
  return new Class(`${status} ${operationId}: ${message}`, details as Failure<never, number>);
}

/** What a body says to people, under the keys that APIs use (RFC 9457 among them). */
function said(body: unknown): string | undefined {
  const fields = Object(body) as Record<string, unknown>;
  return ["detail", "message", "title", "error"]
    .map((key) => fields[key])
    .find((value): value is string => typeof value === "string")
    ?.slice(0, excerptLength);
}

function reading(response: Response, limit: number): ReadBody {
  return async (take) => {
    const reader = response.body?.getReader();
    let size = 0;
    try {
      for (;;) {
        const part = await reader?.read().catch((cause: unknown) => {
          throw new ConnectionError("the body broke off", { cause });
        });
        const chunk = part?.value;
        if (!chunk) return;
        if ((size += chunk.length) > limit) throw new RangeError(`more than ${limit} bytes`);
        take(chunk);
      }
    } finally {
      discard(reader);
    }
  };
}
