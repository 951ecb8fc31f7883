import { Call } from "./call.js";
import { SdkError } from "./errors.js";
import { startExchange } from "./exchange.js";
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
    if (asked.includes(next) && next !== undefined) {
      throw new SdkError(`${operation.id}: the same ${spec.field} twice`);
    }
    return new Page({ items, body, response }, next === undefined
      ? next
      : () => new PagedCall([
        client,
        operation,
        spec,
        { ...request, [spec.field]: next },
        options,
        asked,
      ]));
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
function follows({ more, last, total, limit = "" }, request, body, items, reached) {
  if (more)
    return at(body, more) === true;
  const end = last ?? total;
  return end ? reached < Number(at(body, end)) : items.length >= Number(request[limit] ?? 1);
}
function at(body, path) {
  return path?.reduce((value, key) => Object.hasOwn(Object(value), key) ? value[key] : undefined, body);
}
