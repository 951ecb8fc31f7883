import { ApiError, ConnectionError, ResponseDecodeError, SdkError, } from "./errors.js";
import { discard } from "./transport.js";
export const text = (content, { headers }, { accept = "" }) => {
  if (/html/i.test(String(headers.get("content-type"))) && !accept.includes("html"))
    throw new SyntaxError();
  return content;
};
export const withStatus = (content, { status }, _operation, check) => ({
  status,
  body: content === "" ? undefined : check(JSON.parse(content)),
});
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
  if (status === 204 || status === 205)
    return undefined;
  const chunks = [];
  const read = async (take) => {
    const reader = response.body?.getReader();
    let size = 0;
    try {
      for (;;) {
        const chunk = (await reader?.read())?.value;
        if (!chunk)
          return;
        if ((size += chunk.length) > limit)
          throw new RangeError(`more than ${limit} bytes`);
        take(chunk);
      }
    }
    catch (cause) {
      discard(reader);
      throw cause instanceof RangeError ? cause : new ConnectionError("body broke off", { cause });
    }
  };
  const type = () => response.headers.get("content-type");
  let problem;
  try {
    const value = ok && stream && (await stream(read, type() ?? "", hide));
    if (value)
      return value;
    await read((chunk) => chunks.push(chunk));
    if (ok) {
      const bytes = chunks.length > 1 ? await new Blob(chunks).arrayBuffer() : chunks[0];
      const content = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
      const checked = (wire) => {
        check?.(wire, status, hide);
        return wire;
      };
      return operation.decode
        ? operation.decode(content, response, operation, checked)
        : checked(JSON.parse(content));
    }
  }
  catch (cause) {
    if (ok && cause instanceof SdkError)
      throw cause;
    problem = cause;
  }
  const text = hide(await new Blob(chunks).text());
  if (ok) {
    const why = problem instanceof RangeError ? problem.message : type();
    throw new ResponseDecodeError(`${status} ${id}: not valid ${accept} (${why})`, {
      ...info(),
      findings: problem?.findings,
      text: text.slice(0, 1024),
    });
  }
  let body = text || undefined;
  try {
    body = JSON.parse(text, (_, value) => typeof value === "string" ? hide(value) : value);
  }
  catch {
  }
  const documented = errors[status] ?? errors[`${(status / 100) | 0}XX`] ?? errors["default"];
  let message = typeof documented === "string" ? documented : "no details";
  for (const key of ["error", "title", "message", "detail"]) {
    const said = Object(body)[key];
    if (typeof said === "string")
      message = said.slice(0, 1024);
  }
  const Class = typeof documented === "function" ? documented : ApiError;
  const details = { ...info(), operationId: id, body };
  throw new Class(`${status} ${id}: ${message}`, details);
}
