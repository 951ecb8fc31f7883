/** Lists that come page by page. */
import { Call } from "./call.js";
import type { Client } from "./client.js";
import type { Arguments } from "./encode.js";
import { SdkError } from "./errors.js";
import { startExchange } from "./exchange.js";
import type { CallOptions, OperationSpec, ResponseInfo } from "./types.js";

/** Where a paginated operation keeps what. Paths are property names from the body inwards. @internal */
export type PageSpec = {
  /** How to ask for the page after one. */
  readonly advance: Advance;
  /** The request field that moves: a page number, an offset or a cursor. */
  readonly field: string;
  /** The request field that holds the size of a page. */
  readonly limit?: string;
  readonly items: readonly string[];
  /** What the number that moves ends with: that of the last page, or of all items. */
  readonly end?: readonly string[];
  /** The next cursor. */
  readonly next?: readonly string[];
  /** True while more follows. */
  readonly more?: readonly string[];
};

/** The value of the moving field for the next page; undefined after the last one. @internal */
export type Advance = (
  spec: PageSpec,
  request: Arguments,
  body: unknown,
  items: readonly unknown[],
  response: ResponseInfo,
) => unknown;

/** One page of a list. */
export class Page<Item, Body, E = unknown> {
  declare readonly items: readonly Item[];
  declare readonly body: Body;
  declare readonly response: ResponseInfo;
  readonly #next: (() => PagedCall<Body, Item, E>) | undefined;

  constructor(
    content: {
      readonly items: readonly Item[];
      readonly body: Body;
      readonly response: ResponseInfo;
    },
    next?: () => PagedCall<Body, Item, E>,
  ) {
    Object.assign(this, content);
    this.#next = next;
  }

  /** Whether another page follows, as far as this one tells. */
  hasNext(): boolean {
    return !!this.#next;
  }

  /** Asks for the next page; undefined after the last one. */
  async next(): Promise<Page<Item, Body, E> | undefined> {
    return this.#next?.().page();
  }
}

/** What a page is asked for with. @internal */
type PageArguments = readonly [
  client: Client<unknown>,
  operation: OperationSpec,
  spec: PageSpec,
  request: Arguments,
  options: CallOptions<object> | undefined,
  before?: readonly unknown[],
];

/** A call whose value is the first page. Iterate it for the items of all pages, fetched as they are needed. */
export class PagedCall<T, Item, E = unknown, Known = unknown> extends Call<T, E, Known> {
  readonly #given: PageArguments;

  /** @internal */
  constructor(given: PageArguments) {
    const [client, operation, , request, options] = given;
    super(startExchange(client, operation, request, options));
    this.#given = given;
  }

  /** This page with its items. */
  async page(): Promise<Page<Item, T, E>> {
    const [client, operation, spec, request, options, before = []] = this.#given;
    const { data: body, response } = await this.withResponse();
    const found = at(body, spec.items);
    const items = (Array.isArray(found) ? found : []) as Item[];
    const next = items.length ? spec.advance(spec, request, body, items, response) : undefined;
    const asked = [...before, request[spec.field]];
    const content = { items, body, response };
    if (next === undefined) return new Page(content);
    if (asked.includes(next)) throw new SdkError(`${operation.id}: the same ${spec.field} twice`);
    const moved = { ...request, [spec.field]: next };
    return new Page(content, () => new PagedCall([client, operation, spec, moved, options, asked]));
  }

  /** One page after the other; nothing is asked for before it is needed. */
  async *pages(): AsyncGenerator<Page<Item, T, E>, void, undefined> {
    for (
      let page: Page<Item, T, E> | undefined = await this.page();
      page;
      page = await page.next()
    ) {
      yield page;
    }
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const page of this.pages()) yield* page.items;
  }
}

/** Sends a paginated operation. @internal */
export function paged<T, Item, E, Known = unknown>(
  client: Client<unknown>,
  operation: OperationSpec,
  spec: PageSpec,
  request?: object,
  options?: CallOptions<object>,
): PagedCall<T, Item, E, Known> {
  return new PagedCall([client, operation, spec, (request ?? {}) as Arguments, options]);
}

/** Pages are numbered from 1. @internal */
export const byPage: Advance = (spec, request, body, items) => {
  const page = Number(request[spec.field] ?? 1);
  return follows(spec, request, body, items, page) ? page + 1 : undefined;
};

/** Pages start after a number of items. @internal */
export const byOffset: Advance = (spec, request, body, items) => {
  const offset = Number(request[spec.field] ?? 0) + items.length;
  return follows(spec, request, body, items, offset) ? offset : undefined;
};

/** Each page names the cursor of the next. @internal */
export const byCursor: Advance = (spec, _, body) =>
  at(body, spec.more) === false ? undefined : at(body, spec.next) || undefined;

/** Trusts the number that the server gives; without one, a page that is not full is the last. */
function follows(
  { more, end, limit = "" }: PageSpec,
  request: Arguments,
  body: unknown,
  items: readonly unknown[],
  reached: number,
): boolean {
  if (more) return at(body, more) === true;
  return end ? reached < Number(at(body, end)) : items.length >= Number(request[limit] ?? 1);
}

function at(body: unknown, path: readonly string[] | undefined): unknown {
  return path?.reduce<unknown>(
    (value, key) =>
      Object.hasOwn(Object(value) as object, key) ? (value as Arguments)[key] : undefined,
    body,
  );
}
