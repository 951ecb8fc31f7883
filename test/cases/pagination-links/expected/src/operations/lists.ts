import type { ServerName } from "../core.js";
import type { ByAddressResponse, ByItemResponse, Item } from "../models/lists.js";
import type { Client } from "../runtime/client.js";
import type { TransportError, UntypedError } from "../runtime/errors.js";
import { byLastItem, byLink, followLink } from "../runtime/links.js";
import { type PageSpec, type PagedCall, byCursor, paged } from "../runtime/paginate.js";
import type { CallOptions, KnownHeaders, OperationSpec } from "../runtime/types.js";

/** Arguments of `lists.byAddress`. */
export interface ListsByAddressRequest {
  shop: string;
}

/** Errors of `lists.byAddress`. */
export type ListsByAddressError = UntypedError | TransportError;

/** Data of {@link byAddress}. @internal */
export const byAddressOperation: OperationSpec = {
  id: "lists:byAddress",
  route: "GET /shops/{shop}/next",
  write: [followLink],
};

/** Pages of {@link byAddress}. @internal */
export const byAddressPages: PageSpec = {
  advance: byCursor,
  field: "next link",
  items: ["items"],
  next: ["next"],
};

/** `GET /shops/{shop}/next`. */
export function byAddress(
  client: Client<unknown>,
  request: ListsByAddressRequest,
  options?: CallOptions<never, ServerName>,
): PagedCall<ByAddressResponse, string, ListsByAddressError> {
  return paged(client, byAddressOperation, byAddressPages, request, options);
}

/** Arguments of `lists.byHeader`. */
export interface ListsByHeaderRequest {
  per_page?: number;
}

/** Errors of `lists.byHeader`. */
export type ListsByHeaderError = UntypedError | TransportError;

/** Headers of the answer to `lists.byHeader`. */
export interface ListsByHeaderHeaders {
  Link: string | null;
}

/** Data of {@link byHeader}. @internal */
export const byHeaderOperation: OperationSpec = {
  id: "lists:byHeader",
  route: "GET /link{?per_page}",
  write: [followLink],
};

/** Pages of {@link byHeader}. @internal */
export const byHeaderPages: PageSpec = { advance: byLink, field: "next link", items: [] };

/** `GET /link`. */
export function byHeader(
  client: Client<unknown>,
  request?: ListsByHeaderRequest,
  options?: CallOptions<never, ServerName>,
): PagedCall<string[], string, ListsByHeaderError, KnownHeaders<ListsByHeaderHeaders>> {
  return paged(client, byHeaderOperation, byHeaderPages, request, options);
}

/** Arguments of `lists.byItem`. */
export interface ListsByItemRequest {
  starting_after?: string;
  limit?: number;
}

/** Errors of `lists.byItem`. */
export type ListsByItemError = UntypedError | TransportError;

/** Data of {@link byItem}. @internal */
export const byItemOperation: OperationSpec = {
  id: "lists:byItem",
  route: "GET /last{?starting_after,limit}",
};

/** Pages of {@link byItem}. @internal */
export const byItemPages: PageSpec = {
  advance: byLastItem,
  field: "starting_after",
  items: ["data"],
  next: ["id"],
  more: ["has_more"],
};

/** `GET /last`. */
export function byItem(
  client: Client<unknown>,
  request?: ListsByItemRequest,
  options?: CallOptions<never, ServerName>,
): PagedCall<ByItemResponse, Item, ListsByItemError> {
  return paged(client, byItemOperation, byItemPages, request, options);
}
