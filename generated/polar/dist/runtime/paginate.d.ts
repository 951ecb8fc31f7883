/** Lists that come page by page. */
import { Call } from "./call.js";
import type { ResponseInfo } from "./types.js";
/** One page of a list. */
export declare class Page<Item, Body, E = unknown> {
  #private;
  readonly items: readonly Item[];
  readonly body: Body;
  readonly response: ResponseInfo;
  constructor(content: {
    readonly items: readonly Item[];
    readonly body: Body;
    readonly response: ResponseInfo;
  }, next?: () => PagedCall<Body, Item, E>);
  /** Whether another page follows, as far as this one tells. */
  hasNext(): boolean;
  /** Asks for the next page; undefined after the last one. */
  next(): Promise<Page<Item, Body, E> | undefined>;
}
/** A call whose value is the first page. Iterate it for the items of all pages, fetched as they are needed. */
export declare class PagedCall<T, Item, E = unknown, Known = unknown> extends Call<T, E, Known> {
  #private;
  /** This page with its items. */
  page(): Promise<Page<Item, T, E>>;
  /** One page after the other; nothing is asked for before it is needed. */
  pages(): AsyncGenerator<Page<Item, T, E>, void, undefined>;
  [Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined>;
}
