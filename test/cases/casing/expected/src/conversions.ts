import type { Conversion } from "./runtime/convert.js";

/** What of `Line` differs from the wire. @internal */
export const LineConversion: Conversion = { fields: {}, names: { unit_price: "unitPrice" } };

/** What of `Card` differs from the wire. @internal */
export const CardConversion: Conversion = {
  fields: {},
  names: { payment_kind: "paymentKind", last_four: "lastFour" },
};

/** What of `Invoice` differs from the wire. @internal */
export const InvoiceConversion: Conversion = {
  fields: {},
  names: { payment_kind: "paymentKind", due_days: "dueDays" },
};

/** What of `Address` differs from the wire. @internal */
export const AddressConversion: Conversion = {
  fields: { place: { fields: {}, names: { postal_code: "postalCode" } } },
  names: { street_name: "streetName" },
};

/** What of `Pickup` differs from the wire. @internal */
export const PickupConversion: Conversion = {
  fields: { place: { fields: {}, names: { open_until: "openUntil" } } },
  names: { shop_name: "shopName" },
};

/** What of `Order` differs from the wire. @internal */
export const OrderConversion: Conversion = {
  fields: {
    by_line: { fields: {}, rest: LineConversion },
    paid_by: {
      tag: "payment_kind",
      as: "paymentKind",
      of: { card: CardConversion, invoice: InvoiceConversion },
    },
    shipped_to: { all: [AddressConversion, PickupConversion] },
    parent_order: () => OrderConversion,
  },
  names: {
    order_id: "orderId",
    free_form: "freeForm",
    by_line: "byLine",
    paid_by: "paidBy",
    shipped_to: "shippedTo",
    parent_order: "parentOrder",
  },
};

/** What of `ConflictBody` differs from the wire. @internal */
export const ConflictBodyConversion: Conversion = { fields: {}, names: { other_id: "otherId" } };

/** What of `ListResponse` differs from the wire. @internal */
export const ListResponseConversion: Conversion = {
  fields: {
    order_list: { items: OrderConversion },
    page_info: { fields: {}, names: { last_page: "lastPage" } },
  },
  names: { order_list: "orderList", page_info: "pageInfo" },
};
