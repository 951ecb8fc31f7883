import type { ServerName } from "../core.js";
import type { ByCursorResponse, ByOffsetResponse, ByPageResponse, Item } from "../models/pages.js";
import type { Client } from "../runtime/client.js";
import type { TransportError, UntypedError } from "../runtime/errors.js";
import {
  type PageSpec,
  type PagedCall,
  byCursor as byCursorImport,
  byOffset as byOffsetImport,
  byPage as byPageImport,
  paged,
} from "../runtime/paginate.js";
import type { CallOptions, OperationSpec } from "../runtime/types.js";

/** Arguments of `pages.byPage`. */
export interface PagesByPageRequest {
  page?: number;
  limit?: number;
}

/** Errors of `pages.byPage`. */
export type PagesByPageError = UntypedError | TransportError;

/** Data of {@link byPage}. @internal */
export const byPageOperation: OperationSpec = {
  id: "pages:byPage",
  route: "GET /by-page{?page,limit}",
};

/** Pages of {@link byPage}. @internal */
export const byPagePages: PageSpec = {
  advance: byPageImport,
  field: "page",
  items: ["items"],
  end: ["pagination", "max_page"],
};

/** `GET /by-page`. */
export function byPage(
  client: Client<unknown>,
  request?: PagesByPageRequest,
  options?: CallOptions<never, ServerName>,
): PagedCall<ByPageResponse, Item, PagesByPageError> {
  return paged(client, byPageOperation, byPagePages, request, options);
}

/** Arguments of `pages.byOffset`. */
export interface PagesByOffsetRequest {
  offset?: number;
  limit?: number;
}

/** Errors of `pages.byOffset`. */
export type PagesByOffsetError = UntypedError | TransportError;

/** Data of {@link byOffset}. @internal */
export const byOffsetOperation: OperationSpec = {
  id: "pages:byOffset",
  route: "GET /by-offset{?offset,limit}",
};

/** Pages of {@link byOffset}. @internal */
export const byOffsetPages: PageSpec = {
  advance: byOffsetImport,
  field: "offset",
  items: ["data"],
  limit: "limit",
};

/** `GET /by-offset`. */
export function byOffset(
  client: Client<unknown>,
  request?: PagesByOffsetRequest,
  options?: CallOptions<never, ServerName>,
): PagedCall<ByOffsetResponse, Item, PagesByOffsetError> {
  return paged(client, byOffsetOperation, byOffsetPages, request, options);
}

/** Arguments of `pages.byCursor`. */
export interface PagesByCursorRequest {
  after?: string;
}

/** Errors of `pages.byCursor`. */
export type PagesByCursorError = UntypedError | TransportError;

/** Data of {@link byCursor}. @internal */
export const byCursorOperation: OperationSpec = {
  id: "pages:byCursor",
  route: "GET /by-cursor{?after}",
};

/** Pages of {@link byCursor}. @internal */
export const byCursorPages: PageSpec = {
  advance: byCursorImport,
  field: "after",
  items: ["data"],
  next: ["next"],
};

/** `GET /by-cursor`. */
export function byCursor(
  client: Client<unknown>,
  request?: PagesByCursorRequest,
  options?: CallOptions<never, ServerName>,
): PagedCall<ByCursorResponse, string, PagesByCursorError> {
  return paged(client, byCursorOperation, byCursorPages, request, options);
}
