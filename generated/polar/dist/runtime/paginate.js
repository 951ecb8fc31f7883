import { Call } from "./call.js";
import { SdkError } from "./errors.js";
import { startExchange } from "./exchange.js";
export class Page {
    items;
    body;
    response;
    #next;
    constructor(items, body, response, next) {
        this.items = items;
        this.body = body;
        this.response = response;
        this.#next = next;
    }
    hasNext() {
        return this.#next !== undefined;
    }
    async next() {
        return this.#next?.().page();
    }
}
export class PagedCall extends Call {
    #page;
    constructor(client, operation, spec, request, options, trace) {
        super(startExchange(client, operation, request, options, trace));
        this.#page = async () => {
            const { data, response } = await this.withResponse();
            const found = at(data, spec.items);
            const items = Array.isArray(found) ? found : [];
            const field = items.length ? spec.advance(spec, request, data, items) : undefined;
            if (field !== undefined && field === request[spec.field]) {
                throw new SdkError(`${operation.id}: the server gave the same ${spec.field} twice`);
            }
            const follow = () => new PagedCall(client, operation, spec, { ...request, [spec.field]: field }, options, trace);
            return new Page(items, data, response, field === undefined ? undefined : follow);
        };
    }
    page() {
        return this.#page();
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
    return new PagedCall(client, operation, spec, (request ?? {}), options ?? {}, new Error());
}
export const byPage = (spec, request, body, items) => {
    const page = Number(request[spec.field] ?? 1);
    return more(spec, request, body, items, () => page < Number(at(body, spec.last)))
        ? page + 1
        : undefined;
};
export const byOffset = (spec, request, body, items) => {
    const offset = Number(request[spec.field] ?? 0) + items.length;
    return more(spec, request, body, items, () => offset < Number(at(body, spec.total)))
        ? offset
        : undefined;
};
export const byCursor = (spec, _, body) => at(body, spec.more) === false ? undefined : at(body, spec.next) || undefined;
function more(spec, request, body, items, counted) {
    if (spec.more)
        return at(body, spec.more) === true;
    if (spec.last ?? spec.total)
        return counted();
    const limit = spec.limit === undefined ? undefined : request[spec.limit];
    return limit === undefined || items.length >= Number(limit);
}
function at(body, path) {
    if (!path)
        return undefined;
    return path.reduce((value, key) => typeof value === "object" && value !== null && Object.hasOwn(value, key)
        ? value[key]
        : undefined, body);
}
