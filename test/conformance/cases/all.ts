/** The cases of all resources. */
import type { Case } from "./case.ts";
import { customerSeatCases } from "./customer-seats.ts";
import { customerCases } from "./customers.ts";
import { memberCases } from "./members.ts";
import { portalCustomerCases } from "./portal-customers.ts";
import { portalSeatCases } from "./portal-seats.ts";

/** Cases by the resource that they belong to. */
export const casesByResource: Record<string, Case[]> = {
  "customerPortal.seats": portalSeatCases,
  "customerPortal.customers": portalCustomerCases,
  customerSeats: customerSeatCases,
  customers: customerCases,
  "customers.members": memberCases,
};

export const allCases: Case[] = Object.values(casesByResource).flat();
