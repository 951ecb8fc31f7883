import { ListResponseConversion, OrderConversion } from "../conversions.js";
import type { ServerName } from "../core.js";
import { Conflict } from "../errors.js";
import type { ListResponse, Order } from "../models/orders.js";
import { type Call, call } from "../runtime/call.js";
import type { Client } from "../runtime/client.js";
import { converted, convertedForm, convertedJson } from "../runtime/convert.js";
import { formBody, headerFields, renamed } from "../runtime/encode.js";
import type { TransportError, UntypedError } from "../runtime/errors.js";
import { type PageSpec, type PagedCall, byPage, paged } from "../runtime/paginate.js";
import type { CallOptions, OperationSpec } from "../runtime/types.js";

/** Arguments of `orders.list`. */
export interface OrdersListRequest {
  shopId: string;
  /** @default 1 */
  pageNumber?: number;
  /** @default 10 */
  pageSize?: number;
  orderState?: string[];
  xTraceId?: string;
}

/** Errors of `orders.list`. */
export type OrdersListError = UntypedError | TransportError;

/** Data of {@link list}. @internal */
export const listOperation: OperationSpec = {
  id: "orders:list",
  route: "GET /shops/{shopId}/orders",
  query: {
    pageNumber: renamed("page_number"),
    pageSize: renamed("page_size"),
    orderState: renamed("order_state"),
  },
  write: [/* @__PURE__ */ headerFields(false, ["xTraceId", "X-Trace-Id"])],
  decode: converted,
  output: { 200: ListResponseConversion },
};

/** Pages of {@link list}. @internal */
export const listPages: PageSpec = {
  advance: byPage,
  field: "pageNumber",
  items: ["orderList"],
  end: ["pageInfo", "lastPage"],
};

/** `GET /shops/{shop_id}/orders`. */
export function list(
  client: Client<unknown>,
  request: OrdersListRequest,
  options?: CallOptions<never, ServerName>,
): PagedCall<ListResponse, Order, OrdersListError> {
  return paged(client, listOperation, listPages, request, options);
}

/** Arguments of `orders.create`. */
export interface OrdersCreateRequest extends Order {
  shopId: string;
}

/** Errors of `orders.create`. */
export type OrdersCreateError = Conflict<409> | UntypedError<409> | TransportError;

/** Data of {@link create}. @internal */
export const createOperation: OperationSpec = {
  errors: { 409: Conflict },
  id: "orders:create",
  route: "POST /shops/{shopId}/orders",
  body: convertedJson,
  input: OrderConversion,
  decode: converted,
  output: { 201: OrderConversion },
};

/**
 * `POST /shops/{shop_id}/orders`.
 * @throws {Conflict} 409
 */
export function create(
  client: Client<unknown>,
  request: OrdersCreateRequest,
  options?: CallOptions<never, ServerName>,
): Call<Order, OrdersCreateError> {
  return call(client, createOperation, request, options);
}

/** Arguments of `orders.search`. */
export interface OrdersSearchRequest {
  searchText: string;
  maxResults?: number;
}

/** Errors of `orders.search`. */
export type OrdersSearchError = UntypedError | TransportError;

/** Data of {@link search}. @internal */
export const searchOperation: OperationSpec = {
  id: "orders:search",
  route: "POST /search",
  body: /* @__PURE__ */ convertedForm(/* @__PURE__ */ formBody({})),
  input: { fields: {}, names: { search_text: "searchText", max_results: "maxResults" } },
  decode: converted,
  output: { 200: { items: OrderConversion } },
};

/** `POST /search`. */
export function search(
  client: Client<unknown>,
  request: OrdersSearchRequest,
  options?: CallOptions<never, ServerName>,
): Call<Order[], OrdersSearchError> {
  return call(client, searchOperation, request, options);
}
