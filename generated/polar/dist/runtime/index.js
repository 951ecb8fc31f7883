export class SdkError extends Error {
  name = "SdkError";
  constructor(message, details) {
    super(message, details);
    Object.assign(this, details);
  }
}
export class ApiError extends SdkError {
  name = "ApiError";
}
export class ConnectionError extends SdkError {
  name = "ConnectionError";
}
export class TimeoutError extends SdkError {
  name = "TimeoutError";
}
export class AbortedError extends SdkError {
  name = "AbortedError";
}
export class ResponseDecodeError extends SdkError {
  name = "ResponseDecodeError";
}
export class RequestEncodeError extends SdkError {
  name = "RequestEncodeError";
}
export class MissingCredentialError extends SdkError {
  name = "MissingCredentialError";
}
/** Finds the check of an operation among those that a client was given. */
export const validate = (operation, config, options) => {
  if ((options.validation ?? config.validation ?? "none") === "none")
    return undefined;
  const [check] = Object.values(config.checks ?? {});
  if (check)
    return check.find(operation, config, options);
  throw new RequestEncodeError("validation: pass `checks`");
};
/** The same, with all checks of the package where a client was given none. A bundle cannot load them. */
export const validateWithAll = (operation, config, options) => {
  try {
    return validate(operation, config, options);
  }
  catch (cause) {
    if (config.checks)
      throw cause;
    // In a bundle this file has no such neighbour: the address is then one that nothing answers at.
    const at = import.meta.url.replace(/runtime.(checks|index)|$/, "validation");
    const all = import(/* @vite-ignore */ /* webpackIgnore: true */ at);
    // Kept by the client: even an import of what is there already takes longer than all else in a call.
    const keep = (found) => Object.assign(config, { checks: Object.values(found) });
    return all.catch(() => []).then((found) => validate(operation, keep(found), options));
  }
};
export class Client {
  #config;
  constructor(api, options = {}) {
    this.#config = {
      ...options,
      api,
      address: addressOf(api, options),
      credentials: { ...options.credentials },
    };
  }
  static config(client) {
    return client.#config;
  }
}
export function merged(client, options) {
  const before = Client.config(client);
  return {
    ...before,
    ...(options.server && { baseUrl: undefined }),
    ...options,
    credentials: { ...before.credentials, ...options.credentials },
    headers: { ...before.headers, ...options.headers },
    hooks: { ...before.hooks, ...options.hooks },
  };
}
export function addressOf({ servers }, { baseUrl, server }) {
  const named = servers[server ?? Object.keys(servers)[0]];
  const href = parseUrl(baseUrl ?? named)?.href;
  if (/^https?:\/\/[^/@]+\/[^#]*$/.test(href))
    return href.replace(/\/*($|\?)/, "/$1");
  throw new RequestEncodeError(`${server ?? "baseUrl"}: no http address`);
}
export const parseUrl = (text, base) => URL.canParse(text, base) ? new URL(text, base) : undefined;
export const randomKey = () => crypto.randomUUID();
export const nextDelay = (policy, attempt, repeatable, response, error) => {
  if (!policy || attempt >= (policy.maxAttempts ?? 3))
    return Infinity;
  const worthIt = response
    ? repeatable &&
      (policy.statuses?.includes(response.status) ?? /40[89]|42[59]|5../.test(`${response.status}`))
    : error instanceof ConnectionError &&
      (repeatable ? error.cause : neverLeft(error.cause));
  if (!worthIt)
    return Infinity;
  const header = response?.headers.get("retry-after");
  const asked = +header * 1000 || Date.parse(header) - Date.now();
  const backOff = (policy.baseDelayMs ?? 500) * 2 ** (attempt - 1);
  return asked > 0
    ? Math.min(asked, 60_000)
    : Math.min(backOff, policy.maxDelayMs ?? 8000) * (0.5 + Math.random() / 2);
};
function neverLeft(error) {
  return /refused|notfound|eai_a|connect_t/i.test(`${error?.cause?.code ?? error?.code}`);
}
export class Security {
  constructor(alternative) {
    for (const [name, value] of Object.entries(alternative)) {
      Object.defineProperty(this, name, { value });
    }
  }
}
export const bearer = (outgoing, secret) => {
  setHeader(outgoing, "authorization", `Bearer ${secret}`);
  return [secret];
};
export const basic = (outgoing, secret) => {
  const { username, password } = secret;
  const code = btoa(String.fromCharCode(...new TextEncoder().encode(`${username}:${password}`)));
  setHeader(outgoing, "authorization", `Basic ${code}`);
  return [password, code];
};
export const authorization = (scheme) => (outgoing, secret) => {
  setHeader(outgoing, "authorization", `${scheme} ${secret}`);
  return [secret];
};
export const connection = () => [];
export const headerKey = (name) => (outgoing, secret) => {
  setHeader(outgoing, name, secret);
  return [secret];
};
export const queryKey = (name) => (outgoing, secret) => {
  const code = encodeURIComponent(secret).replaceAll("'", "%27");
  outgoing.url += `${outgoing.url.includes("?") ? "&" : "?"}${encodeURIComponent(name)}=${code}`;
  return [secret, code];
};
export const cookieKey = (name) => (outgoing, secret) => {
  const { cookie } = outgoing.headers;
  const code = encodeURIComponent(secret);
  setHeader(outgoing, "cookie", `${cookie ? `${cookie}; ` : ""}${name}=${code}`);
  return [secret, code];
};
export function setHeader({ headers }, name, value) {
  if (value === undefined)
    return;
  if (!/^[!-9;-~]+:[\t -~\x80-\xff]*$/.test(`${name}:${value}`)) {
    throw new RequestEncodeError(`${name}: no valid header`);
  }
  headers[name.toLowerCase()] = value;
}
export async function authorize(outgoing, { id, security = [[]] }, schemes, credentials) {
  for (const alternative of security) {
    const held = [];
    for (const name of alternative) {
      let secret = credentials[name];
      try {
        if (typeof secret === "function")
          secret = await secret.call(outgoing);
      }
      catch (cause) {
        throw new MissingCredentialError(`${name}: provider failed`, { cause });
      }
      held.push(typeof secret === "string" ? secret.trim() : secret);
    }
    if (held.every(Boolean)) {
      return alternative
        .flatMap((name, index) => schemes[name](outgoing, held[index]))
        .filter((secret) => secret.length > 3);
    }
  }
  throw new MissingCredentialError(`${id} needs ${security.join(" or ")}`);
}
export async function follow(fetch, outgoing, operationId, observer) {
  const request = observer ? await observer.request(outgoing) : outgoing;
  let { url } = request;
  for (let hops = 0;; hops++) {
    let response, location;
    try {
      outgoing.signal?.throwIfAborted();
      response = await (fetch ?? globalThis.fetch)(url, request);
      location =
        "get" in response.headers &&
          /30[12378]/.test(`${response.status}`) &&
          response.headers.get("location");
    }
    catch (cause) {
      throw cause instanceof SdkError
        ? cause
        : new ConnectionError(`${operationId}: no answer from ${new URL(url).origin}`, { cause });
    }
    await observer?.response(response);
    if (response.status && !location)
      return response;
    discard(response.body);
    const target = (location && parseUrl(location, url));
    if (target?.origin !== new URL(url).origin || !/GET|HEAD/.test(request.method) || hops > 4) {
      throw new ConnectionError(`${operationId}: redirect to ${target?.origin ?? "nowhere"} refused`);
    }
    url = target.href;
  }
}
export function discard(body) {
  body?.cancel().catch(() => undefined);
}
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
export async function decode(operation, response, info, hide, check, limit = 64 * 2 ** 20) {
  const { id, accept = "application/json", errors = {}, stream } = operation;
  const { ok, status } = response;
  if (/20[45]/.test(`${status}`))
    return undefined;
  const chunks = [];
  const read = async (take) => {
    const reader = response.body?.getReader();
    let size = 0;
    try {
      for (let chunk; (chunk = (await reader?.read())?.value); take(chunk)) {
        if ((size += chunk.length) > limit)
          throw new RangeError(`more than ${limit} bytes`);
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
      const bytes = chunks[1] ? await new Blob(chunks).arrayBuffer() : chunks[0];
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
    if (cause instanceof RangeError)
      problem = cause;
  }
  const text = hide(await new Blob(chunks).text());
  if (ok) {
    throw new ResponseDecodeError(`${status} ${id}: not valid ${accept} (${problem?.message ?? type()})`, {
      ...info(),
      ...problem,
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
  let place = body;
  for (const key of "error title message detail errors message detail msg".split(" ")) {
    const [said] = [place?.[key]].flat();
    if (typeof said === "string")
      message = said.slice(0, 1024);
    else
      place = said ?? place;
  }
  const Class = typeof documented === "function" ? documented : ApiError;
  throw new Class(`${status} ${id}: ${message}`, { ...info(), operationId: id, body });
}
export function encode(operation, outgoing, request) {
  const rest = { __proto__: null, ...request };
  const take = (name) => {
    const value = rest[name];
    delete rest[name];
    return value;
  };
  const { 0: address, 1: before } = outgoing.url.split("?");
  let query = before ? `&${before}` : "";
  const field = (name, encoder = form) => {
    const value = take(name);
    if (value !== undefined && value !== null) {
      encoder(name, value, (key, text) => (query += `&${key}=${text}`));
    }
  };
  const { 0: method, 1: template } = operation.route.split(" ");
  const holes = template.split("{");
  let url = address + holes.shift().replace(/^\//, "");
  holes.map((hole) => {
    const { 0: inside, 1: after } = hole.split("}");
    const names = inside.split("?")[1];
    if (names)
      names.split(",").map((one) => field(one));
    else
      url += encoded(inside, take(inside), segment) + after;
  });
  for (const name in operation.query)
    field(name, operation.query[name]);
  outgoing.method = method;
  outgoing.url = url + (url.includes("?") ? query : query.replace("&", "?"));
  outgoing.headers["accept"] = operation.accept ?? "application/json";
  operation.write?.map((write) => write(outgoing, take));
  operation.body?.(outgoing, rest, operation);
}
const segment = (text) => safe(encodeURIComponent(text));
function safe(text) {
  if (/^\.{0,2}$/.test(text))
    throw new RangeError();
  return text;
}
function addTo(pairs) {
  return (key, value) => pairs.push(`${key}=${value}`);
}
export const json = (outgoing, rest, operation) => {
  const value = bodyOf(operation, rest);
  if (value !== undefined)
    setBody(outgoing, "application/json", stringify("body", value));
};
export function bodyOf({ whole, optional }, rest) {
  const given = whole ? rest["body"] : rest;
  const value = optional && given === rest && Object.keys(rest).length === 0 ? undefined : given;
  if (value === undefined && !optional)
    throw new RequestEncodeError("body: a value is required");
  return value;
}
export function setBody(outgoing, mediaType, body) {
  outgoing.body = body;
  outgoing.headers["content-type"] = mediaType;
}
export function stringify(name, value) {
  try {
    return JSON.stringify(value);
  }
  catch (cause) {
    throw new RequestEncodeError(`${name}: must be JSON`, { cause });
  }
}
export const choice = (encoders) => (outgoing, rest, operation) => {
  const { contentType = Object.keys(encoders)[0], ...body } = rest;
  const encoder = Object.hasOwn(encoders, String(contentType)) && encoders[String(contentType)];
  if (!encoder)
    throw new RequestEncodeError("contentType: must be one of the documented ones");
  encoder(outgoing, body, operation);
};
export const asIs = (mediaType) => (outgoing, rest, operation) => {
  const value = bodyOf(operation, rest);
  if (value === undefined)
    return;
  const stream = value instanceof ReadableStream ? value : streamOf(value);
  if (stream)
    outgoing.duplex = "half";
  setBody(outgoing, mediaType, stream ?? value);
};
export function streamOf(value) {
  const iterator = value[Symbol.asyncIterator]?.();
  return (iterator &&
    new ReadableStream({
      async pull(controller) {
        const next = await iterator.next();
        if (next.done)
          return controller.close();
        const chunk = next.value;
        controller.enqueue(typeof chunk === "string" ? new TextEncoder().encode(chunk) : chunk);
      },
      cancel: (reason) => void iterator.return?.(reason),
    }));
}
export const formBody = (encoders) => (outgoing, rest, operation) => {
  const value = bodyOf(operation, rest);
  if (value === undefined)
    return;
  const pairs = [];
  for (const [name, field] of Object.entries(value)) {
    if (field === undefined || field === null)
      continue;
    const encoder = Object.hasOwn(encoders, name) ? encoders[name] : undefined;
    (encoder ?? form)(name, field, addTo(pairs));
  }
  setBody(outgoing, "application/x-www-form-urlencoded", pairs.join("&"));
};
export const form = (name, value, add) => {
  [value].flat().map((item) => {
    if (item !== undefined && item !== null)
      add(encoded(name, name), encoded(name, item));
  });
};
export const formObject = (name, value, add) => {
  for (const [key, item] of Object.entries(value)) {
    if (item !== undefined && item !== null)
      add(encoded(name, key), simple(name, item, ",", encoded));
  }
};
export const joined = (separator) => (name, value, add) => add(encoded(name, name), simple(name, value, separator, encoded));
export const jsonField = (name, value, add) => add(encoded(name, name), encoded(name, stringify(name, value)));
export const jsonItems = (name, value, add) => {
  for (const item of [value].flat())
    (isRecord(item) ? jsonField : form)(name, item, add);
};
export const deepObject = (name, value, add) => nested(name, name, value, add, 0);
function nested(name, key, value, add, depth) {
  if (value === undefined || value === null)
    return;
  if (depth > 100)
    throw new RequestEncodeError(`${name}: too deep, or a cycle`);
  if (Array.isArray(value))
    for (const item of value)
      nested(name, key, item, add, depth + 1);
  else if (isRecord(value)) {
    for (const [inner, item] of Object.entries(value)) {
      nested(name, `${key}[${inner}]`, item, add, depth + 1);
    }
  }
  else
    add(encoded(name, key), encoded(name, value));
}
export const renamed = (wire, encoder = form) => (_, value, add) => encoder(wire, value, add);
export const headerFields = (explode, ...names) => (outgoing, take) => {
  for (const [wire, value] of taken(names, take)) {
    setHeader(outgoing, wire, simple(wire, value, ",", plain, explode));
  }
};
export const cookieFields = (...names) => (outgoing, take) => {
  const cookies = taken(names, take).map(([wire, value]) => `${wire}=${simple(wire, value, ",", encoded)}`);
  if (cookies.length)
    setHeader(outgoing, "cookie", cookies.join("; "));
};
export const pathField = (name, style, explode = false) => (outgoing, take) => {
  const value = take(name);
  const text = style === "json"
    ? encoded(name, stringify(name, value))
    : style === "simple"
      ? simple(name, value, ",", encoded, explode)
      : style === "label"
        ? `.${simple(name, value, explode ? "." : ",", encoded, explode)}`
        : matrix(name, value, explode);
  outgoing.url = outgoing.url.replace(`<${name.replaceAll(" ", "%20")}>`, () => encoded(name, text, safe));
};
function matrix(name, value, explode) {
  if (!explode || !(Array.isArray(value) || isRecord(value))) {
    const text = simple(name, value, ",", encoded);
    return `;${name}${text && `=${text}`}`;
  }
  return Array.isArray(value)
    ? value.map((item) => matrix(name, item, false)).join("")
    : `;${simple(name, value, ";", encoded, true)}`;
}
function taken(names, take) {
  return names
    .map((name) => (typeof name === "string" ? [name, name] : name))
    .map(([field, wire]) => [wire, take(field)])
    .filter(([, value]) => value !== undefined && value !== null);
}
function simple(name, value, separator, write, explode = false) {
  if (!isRecord(value)) {
    const items = [value].flat();
    return items.map((item) => write(name, item)).join(separator);
  }
  return Object.entries(value)
    .map(([key, item]) => `${write(name, key)}${explode ? "=" : separator}${write(name, item)}`)
    .join(separator);
}
function encoded(name, value, write = encodeURIComponent) {
  const text = value instanceof Date ? value.toJSON() : value;
  try {
    if (/^(str|n|b)/.test(typeof text))
      return write(text);
  }
  catch {
  }
  throw new RequestEncodeError(`${name}: must be text, not dots`);
}
export function plain(name, value) {
  return encoded(name, value, String);
}
export function isRecord(value) {
  const isObject = typeof value === "object" && value !== null;
  return isObject && !Array.isArray(value) && !(value instanceof Date);
}
export function startExchange(client, operation, request = {}, options = {}) {
  const config = Client.config(client);
  const { api } = config;
  const timeoutMs = options.timeoutMs ?? config.timeoutMs ?? 60_000;
  const policy = options.retry ?? config.retry ?? {};
  const controller = new AbortController();
  const { signal } = controller;
  const outer = options.signal;
  const begun = Date.now();
  const outgoing = {
    headers: { "user-agent": api.agent },
    redirect: "manual",
    signal,
  };
  let timer;
  const waiting = [];
  let check;
  let attempt = 1;
  let secrets = [];
  let response;
  let value;
  const hide = (text) => secrets.reduce((shown, secret) => shown.replaceAll(secret, "[redacted]"), text);
  const observer = api.observe?.(config, operation, hide);
  const info = () => response && {
    status: response.status,
    headers: new Headers([...response.headers].map((pair) => pair.map(hide))),
    requestId: hide(response.headers.get(api.requestId) ?? "") || undefined,
    url: hide(response.url),
  };
  const stop = (error) => {
    done();
    controller.abort(error);
    waiting.map((reject) => reject(error));
  };
  const aborted = () => stop(new AbortedError("aborted", { cause: outer?.reason }));
  const left = (limit = 2 ** 31 - 1) => signal.aborted ? 0 : Math.min(timeoutMs || limit, limit) - Date.now() + begun;
  const done = () => {
    clearTimeout(timer);
    outer?.removeEventListener("abort", aborted);
  };
  const start = () => {
    done();
    if (outer?.aborted)
      return aborted();
    outer?.addEventListener("abort", aborted);
    timer = setTimeout(() => stop(new TimeoutError(`no answer within ${timeoutMs} ms`)), left());
  };
  const guard = (work) => new Promise((resolve, reject) => {
    if (signal.aborted)
      reject(signal.reason);
    waiting.push(reject);
    work.then(resolve, reject);
  });
  start();
  const again = async (failed, error) => {
    if (failed && (await outgoing.retry?.(failed, secrets)))
      return true;
    const delay = api.retry?.(policy, attempt, outgoing.repeatable, failed, error);
    if (!(delay < left(policy.maxElapsedMs)))
      return false;
    await observer?.retry(attempt, delay, failed);
    attempt++;
    clearTimeout(timer);
    await new Promise((resolve) => (timer = setTimeout(resolve, Math.min(delay, left()))));
    start();
    return true;
  };
  const send = async () => {
    if (!outgoing.url) {
      const found = api.validate?.(operation, config, options);
      check = found && (await found);
      secrets = await prepare(config, operation, outgoing, request, options);
    }
    for (;;) {
      try {
        response = undefined;
        response = await follow(config.fetch, outgoing, operation.id, observer);
        if (response.ok || !(await again(response)))
          return response;
        discard(response.body);
      }
      catch (error) {
        if (response || !(await again(undefined, error)))
          throw error;
      }
    }
  };
  let answer = send();
  const rest = () => {
    if (!value)
      done();
  };
  answer.then(rest, rest);
  const read = async () => {
    try {
      for (;;) {
        try {
          return await decode(operation, await answer, info, hide, check, config.maxResponseBytes);
        }
        catch (error) {
          if (!(await again(undefined, error)))
            throw error;
          answer = send();
        }
      }
    }
    finally {
      done();
    }
  };
  const settle = async (work) => {
    try {
      return await guard(work);
    }
    catch (error) {
      await observer?.failure(error);
      throw framed(error, outgoing, hide);
    }
  };
  const ask = () => {
    if (!value && response)
      start();
    return (value ??= settle(read()));
  };
  return [ask, info, () => settle(answer)];
}
function prepare(config, operation, outgoing, request, options) {
  const { api } = config;
  outgoing.url = (options.baseUrl ?? options.server) ? addressOf(api, options) : config.address;
  const headers = { ...config.headers, ...options.headers };
  for (const name in headers)
    setHeader(outgoing, name, headers[name]);
  encode(operation, outgoing, request);
  const key = options.idempotencyKey ?? operation.idempotency?.();
  setHeader(outgoing, operation.idempotencyHeader ?? "idempotency-key", key);
  outgoing.repeatable = !outgoing.duplex && (key || !/^P[OA]/.test(outgoing.method));
  return authorize(outgoing, operation, api.schemes, options.security ?? config.credentials);
}
function framed(error, { url }, hide) {
  if (error instanceof SdkError) {
    error.stack = `${new Error().stack}`.replace(/^Error.*/, () => String(error));
    if (hide(url) !== url)
      error.cause &&= hide(`${error.cause}`);
  }
  return error;
}
export class Call {
  #exchange;
  constructor(exchange) {
    this.#exchange = exchange;
  }
  raw() {
    return this.#exchange[2]();
  }
  result() {
    return this.then((data) => ({ ok: true, data, response: this.#exchange[1]() }), (error) => ({ ok: false, error: error, response: this.#exchange[1]() }));
  }
  withResponse() {
    return this.then((data) => ({ data, response: this.#exchange[1]() }));
  }
  then(onValue, onError) {
    return this.#exchange[0]().then(onValue, onError);
  }
  catch(onError) {
    return this.then(null, onError);
  }
  finally(onEnd) {
    return this.then().finally(onEnd);
  }
}
export function call(client, operation, request, options) {
  return new Call(startExchange(client, operation, request, options));
}
export class Page {
  #next;
  constructor(content, next) {
    Object.assign(this, content);
    this.#next = next;
  }
  hasNext() {
    return !!this.#next;
  }
  async next() {
    return this.#next?.().page();
  }
}
export class PagedCall extends Call {
  #given;
  constructor(given) {
    const [client, operation, , request, options] = given;
    super(startExchange(client, operation, request, options));
    this.#given = given;
  }
  async page() {
    const [client, operation, spec, request, options, before = []] = this.#given;
    const { data: body, response } = await this.withResponse();
    const found = at(body, spec.items);
    const items = (Array.isArray(found) ? found : []);
    const next = items.length ? spec.advance(spec, request, body, items, response) : undefined;
    const asked = [...before, request[spec.field]];
    const content = { items, body, response };
    if (next === undefined)
      return new Page(content);
    if (asked.includes(next))
      throw new SdkError(`${operation.id}: the same ${spec.field} twice`);
    const moved = { ...request, [spec.field]: next };
    return new Page(content, () => new PagedCall([client, operation, spec, moved, options, asked]));
  }
  async *pages() {
    for (let page = await this.page(); page; page = await page.next()) {
      yield page;
    }
  }
  async *[Symbol.asyncIterator]() {
    for await (const page of this.pages())
      yield* page.items;
  }
}
export function paged(client, operation, spec, request, options) {
  return new PagedCall([client, operation, spec, (request ?? {}), options]);
}
export const byPage = (spec, request, body, items) => {
  const page = Number(request[spec.field] ?? 1);
  return follows(spec, request, body, items, page) ? page + 1 : undefined;
};
export const byOffset = (spec, request, body, items) => {
  const offset = Number(request[spec.field] ?? 0) + items.length;
  return follows(spec, request, body, items, offset) ? offset : undefined;
};
export const byCursor = (spec, _, body) => at(body, spec.more) === false ? undefined : at(body, spec.next) || undefined;
function follows({ more, end, limit = "" }, request, body, items, reached) {
  if (more)
    return at(body, more) === true;
  return end ? reached < Number(at(body, end)) : items.length >= Number(request[limit] ?? 1);
}
function at(body, path) {
  return path?.reduce((value, key) => Object.hasOwn(Object(value), key) ? value[key] : undefined, body);
}
export const observe = (config, operation, hide) => {
  if (!config.hooks && !config.logger)
    return undefined;
  const { api, hooks = {}, logger } = config;
  const operationId = operation.id;
  const [method, path] = operation.route.split(/ |\{\?/);
  const summary = { operationId, method, path };
  let attempt = 0;
  let started = 0;
  const log = (level, text, fields) => logger?.[level](`${method} ${path} ${text}`, { operationId, attempt, ...fields });
  return {
    async request(outgoing) {
      attempt++;
      started = Date.now();
      log("debug", "sent");
      const changed = await hooks.beforeRequest?.(new Request(outgoing.url, outgoing));
      return changed ? takeOver(outgoing, changed) : outgoing;
    },
    async response(response) {
      const { status, headers } = response;
      const milliseconds = Date.now() - started;
      log("info", `${status}`, { status, requestId: headers.get(api.requestId), milliseconds });
      await hooks.afterResponse?.(response, summary);
    },
    async retry(failed, delayMs, response) {
      const info = { delayMs, ...(response && { status: response.status }) };
      log("warn", "again", info);
      await hooks.onRetry?.({ operationId, attempt: failed, ...info });
    },
    async failure(error) {
      log("error", "failed", { error: hide(String(error)) });
      try {
        await hooks.onError?.(error);
      }
      catch {
      }
    },
  };
};
async function takeOver(outgoing, changed) {
  const { method, headers, url } = changed;
  if (new URL(url).origin !== new URL(outgoing.url).origin) {
    throw new SdkError("beforeRequest: not the same origin");
  }
  const body = changed.body && { body: new Uint8Array(await changed.arrayBuffer()) };
  return { ...outgoing, method, headers: Object.fromEntries(headers), url, ...body };
}
export function sendRequest(client, method, path, { query = {}, body, ...options } = {}) {
  const names = Object.keys(options.security ?? Client.config(client).credentials);
  const segments = path.split("/");
  return call(client, {
    id: `${method} ${path}`,
    route: `${method} ${segments.map((part, at) => (at === 1 ? "{1}" : part && `{${at}}`)).join("/")}`,
    query: {
      query: (_, all, add) => {
        for (const [name, value] of Object.entries(all))
          form(name, value, add);
      },
    },
    security: names[0] ? names.map((name) => [name]) : [[]],
    body(outgoing, rest, operation) {
      const tag = body?.[Symbol.toStringTag];
      const isText = typeof body === "string";
      if (tag)
        outgoing.duplex = "half";
      if (isText)
        outgoing.headers["content-type"] ??= "text/plain;charset=UTF-8";
      if (tag ?? isText)
        outgoing.body = body;
      else
        json(outgoing, rest, operation);
    },
    whole: 1,
    optional: 1,
    decode: (content) => (content ? JSON.parse(content) : undefined),
  }, Object.assign({ query, body }, segments), { ...options, validation: "none" });
}
