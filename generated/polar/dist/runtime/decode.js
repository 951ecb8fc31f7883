import { ApiError, ConnectionError, ResponseDecodeError, SdkError, } from "./errors.js";
import { discard } from "./transport.js";
const excerptLength = 1024;
export const text = (content, { headers }, { accept = "" }) => {
  if (/html/i.test(String(headers.get("content-type"))) && !accept.includes("html"))
    throw new SyntaxError();
  return content;
};
export const withStatus = (content, response, operation, check) => ({
  status: response.status,
  body: content === "" ? undefined : json(content, response, operation, check),
});
const json = (content, _response, _operation, check) => check(JSON.parse(content));
export const empty = () => undefined;
export const binary = async (read, type) => {
  const chunks = [];
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
export async function decode(operation, response, info, limit, hide, check) {
  const { id, accept = "application/json", errors = {}, stream } = operation;
  const { ok, status } = response;
  if (/20[45]/.test(`${status}`))
    return undefined;
  const type = response.headers.get("content-type") ?? "";
  const chunks = [];
  const read = reading(response, limit);
  let problem = type || "no content type";
  let found;
  try {
    const value = ok && (await stream?.(read, type, hide));
    if (value)
      return value;
    await read((chunk) => chunks.push(chunk));
    if (ok) {
      const bytes = chunks.length > 1 ? await new Blob(chunks).arrayBuffer() : chunks[0];
      const content = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
      return (operation.decode ?? json)(content, response, operation, (wire) => {
        check?.(wire, status, hide);
        return wire;
      });
    }
  }
  catch (cause) {
    if (ok && cause instanceof SdkError)
      throw cause;
    found = cause;
    if (cause instanceof RangeError)
      problem = cause.message;
  }
  const text = hide(await new Blob(chunks).text());
  if (ok) {
    throw new ResponseDecodeError(`${status} ${id}: not valid ${accept} (${problem})`, {
      ...info(),
      ...(found && "findings" in found && { findings: found.findings }),
      text: text.slice(0, excerptLength),
    });
  }
  let body = text || undefined;
  try {
    body = JSON.parse(text, (_, value) => typeof value === "string" ? hide(value) : value);
  }
  catch {
  }
  const documented = errors[status] ?? errors[`${(status / 100) | 0}XX`] ?? errors["default"];
  const message = said(body) ?? (typeof documented === "string" ? documented : "no details");
  const Class = typeof documented === "function" ? documented : ApiError;
  const details = { ...info(), operationId: id, body };
  throw new Class(`${status} ${id}: ${message}`, details);
}
function said(body) {
  const fields = Object(body);
  return ["detail", "message", "title", "error"]
    .map((key) => fields[key])
    .find((value) => typeof value === "string")
    ?.slice(0, excerptLength);
}
function reading(response, limit) {
  return async (take) => {
    const reader = response.body?.getReader();
    let size = 0;
    try {
      for (;;) {
        let chunk;
        try {
          chunk = (await reader?.read())?.value;
        }
        catch (cause) {
          throw new ConnectionError("body broke off", { cause });
        }
        if (!chunk)
          return;
        if ((size += chunk.length) > limit)
          throw new RangeError(`more than ${limit} bytes`);
        take(chunk);
      }
    }
    catch (error) {
      discard(reader);
      throw error;
    }
  };
}
