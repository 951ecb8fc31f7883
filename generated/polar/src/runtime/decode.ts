/** From a response to a value, or to the error that it stands for. */
import { ApiError, ConnectionError, ResponseDecodeError, SdkError } from "./errors.js";
import { discard } from "./transport.js";
import type { AnswerCheck } from "./drift.js";
import type { Decoder, OperationSpec, ReadBody, ResponseInfo, StreamDecoder } from "./types.js";

/** Text as it is. An HTML page where other text is promised is an error page in disguise. @internal */
export const text: Decoder = (content, { headers }, { accept = "" }) => {
  if (/html/i.test(String(headers.get("content-type"))) && !accept.includes("html"))
    throw new SyntaxError();
  return content;
};

/** JSON whose type goes by the status, which is given with it. @internal */
export const withStatus: Decoder = (content, { status }, _operation, check) => ({
  status,
  body: content === "" ? undefined : check(JSON.parse(content)),
});

/** For operations that promise no body: whatever comes is dropped. @internal */
export const empty: Decoder = () => undefined;

/** Bytes, with the ways to look at them that a Blob has. @internal */
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
 * @internal
 */
export async function decode(
  operation: OperationSpec,
  response: Response,
  info: () => ResponseInfo | undefined,
  hide: (text: string) => string,
  check?: AnswerCheck,
  limit: number = 64 * 2 ** 20,
): Promise<unknown> {
  const { id, accept = "application/json", errors = {}, stream } = operation;
  const { ok, status } = response;
  if (/20[45]/.test(`${status}`)) return undefined;
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const read: ReadBody = async (take) => {
    const reader = response.body?.getReader();
    let size = 0;
    try {
      for (let chunk; (chunk = (await reader?.read())?.value); take(chunk)) {
        if ((size += chunk.length) > limit) throw new RangeError(`more than ${limit} bytes`);
      }
    } catch (cause) {
      discard(reader);
      throw cause instanceof RangeError ? cause : new ConnectionError("body broke off", { cause });
    }
  };
  const type = () => response.headers.get("content-type");
  let problem: RangeError | undefined;
  try {
    const value = ok && stream && (await stream(read, type() ?? "", hide));
    if (value) return value;
    await read((chunk) => chunks.push(chunk));
    if (ok) {
      const bytes = chunks[1] ? await new Blob(chunks).arrayBuffer() : chunks[0];
      const content = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
      const checked = (wire: unknown) => {
        check?.(wire, status, hide);
        return wire;
      };
      return operation.decode
        ? operation.decode(content, response, operation, checked)
        : checked(JSON.parse(content));
    }
  } catch (cause) {
    // The status of an error survives whatever its body does.
    if (ok && cause instanceof SdkError) throw cause;
    // The engine's own messages are left out: they quote the body.
    if (cause instanceof RangeError) problem = cause;
  }
  const text = hide(await new Blob(chunks).text());
  if (ok) {
    throw new ResponseDecodeError(
      `${status} ${id}: not valid ${accept} (${problem?.message ?? type()})`,
      {
        ...info(),
        // The findings of a check. Other errors are kept out: those of Chromium list their message.
        ...(problem as object),
        text: text.slice(0, 1024),
      },
    );
  }
  let body: unknown = text || undefined;
  try {
    // Once more inside: JSON can write the same text in many ways.
    body = JSON.parse(text, (_, value: unknown) =>
      typeof value === "string" ? hide(value) : value,
    );
  } catch {
    // Not JSON, or not whole: the text, as far as there is one, is the body.
  }
  const documented = errors[status] ?? errors[`${(status / 100) | 0}XX`] ?? errors["default"];
  let message = typeof documented === "string" ? documented : "no details";
  // What a body says to people, under the keys that APIs use (RFC 9457 among them), further in too; the last one wins.
  let place = body;
  for (const key of "error title message detail errors message detail msg".split(" ")) {
    const [said] = [(place as Record<string, unknown> | undefined)?.[key]].flat();
    if (typeof said === "string") message = said.slice(0, 1024);
    else place = said ?? place;
  }
  const Class = typeof documented === "function" ? documented : ApiError;
  throw new Class(`${status} ${id}: ${message}`, { ...info(), operationId: id, body } as never);
}
