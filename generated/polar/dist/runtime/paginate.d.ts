/** Lists that come page by page. */
import { Call } from "./call.js";
import type { Client } from "./client.js";
import type { Arguments } from "./encode.js";
import type { CallOptions, OperationSpec, ResponseInfo } from "./types.js";
/** Where a paginated operation keeps what. Paths are property names from the body inwards. */
export type PageSpec = {
  /** How to ask for the page after one. */
  readonly advance: Advance;
  /** The request field that moves: a page number, an offset or a cursor. */
  readonly field: string;
  /** The request field that holds the size of a page. */
  readonly limit?: string;
  readonly items: readonly string[];
  /** Number of the last page. */
  readonly last?: readonly string[];
  /** Number of all items. */
  readonly total?: readonly string[];
  /** The next cursor. */
  readonly next?: readonly string[];
  /** True while more follows. */
  readonly more?: readonly string[];
};
/** The value of the moving field for the next page; undefined after the last one. */
export type Advance = (spec: PageSpec, request: Arguments, body: unknown, items: readonly unknown[], response: ResponseInfo) => unknown;
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
  }, next: (() => PagedCall<Body, Item, E>) | undefined);
  /** Whether another page follows, as far as this one tells. */
  hasNext(): boolean;
  /** Asks for the next page; undefined after the last one. */
  next(): Promise<Page<Item, Body, E> | undefined>;
}
/** What a page is asked for with. */
type PageArguments = readonly [
  client: Client<unknown>,
  operation: OperationSpec,
  spec: PageSpec,
  request: Arguments,
  options: CallOptions<object> | undefined,
  before?: readonly unknown[]
];
/** A call whose value is the first page. Iterate it for the items of all pages, fetched as they are needed. */
export declare class PagedCall<T, Item, E = unknown, Known = unknown> extends Call<T, E, Known> {
  #private;
  constructor(given: PageArguments);
  /** This page with its items. */
  page(): Promise<Page<Item, T, E>>;
  /** One page after the other; nothing is asked for before it is needed. */
  pages(): AsyncGenerator<Page<Item, T, E>, void, undefined>;
  [Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined>;
}
/** Sends a paginated operation. */
export declare function paged<T, Item, E, Known = unknown>(client: Client<unknown>, operation: OperationSpec, spec: PageSpec, request?: object, options?: CallOptions<object>): PagedCall<T, Item, E, Known>;
/** Pages are numbered from 1. */
export declare const byPage: Advance;
/** Pages start after a number of items. */
export declare const byOffset: Advance;
/** Each page names the cursor of the next. */
export declare const byCursor: Advance;
export {};
