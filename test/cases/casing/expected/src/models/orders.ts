export interface Order {
  orderId: string;
  orderState?: string;
  /** Keeps its name, as there is another that has the new one. */
  twin_name?: string;
  twinName?: string;
  "%"?: number;
  freeForm: { [key: string]: unknown };
  byLine?: { [key: string]: Line };
  paidBy: Card | Invoice;
  shippedTo?: Address | Pickup;
  parentOrder?: Order;
}

export interface Line {
  unitPrice: number;
}

export interface Card {
  paymentKind: "card";
  lastFour: string;
}

export interface Invoice {
  paymentKind: "invoice";
  dueDays: number;
}

export interface Address {
  streetName: string;
  place?: { postalCode?: string };
}

export interface Pickup {
  shopName: string;
  place?: { openUntil?: string };
}

export interface ConflictBody {
  otherId: string;
}

/** A page. */
export interface ListResponse {
  orderList: Order[];
  pageInfo: { lastPage: number };
}
