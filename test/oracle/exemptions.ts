/**
 * Where our models differ from the oracle's on purpose, with closed enums on both sides. The lists may only
 * shrink: the test fails for a name that is not needed any more.
 */
import type { Verdict } from "./agreement.ts";

/** Schemas of one document that differ for one reason, all in the same way. */
export type Exemption = { reason: string; verdict: Verdict; schemas: string[] };

/** By the name of the document. The flagship needs none. */
export const exemptions: Record<string, Exemption[]> = {
  "polar-2026-10": [
    {
      reason:
        "openapi-typescript requires the tag of a discriminated union in every variant; the document leaves " +
        "it optional (a constant with a default), and an answer without it is valid",
      verdict: "wider",
      schemas: [
        "AddCurrencyAction",
        "AdjustPriceAction",
        "AssistantBlockPart",
        "AssistantTextPart",
        "CountAggregation",
        "CustomerCardBlock",
        "DataTableBlock",
        "DiscountFixedCreate",
        "DiscountPercentageCreate",
        "EntityListBlock",
        "InsightCardsBlock",
        "MetricChartBlock",
        "SSOFactor",
        "SearchResultCustomer",
        "SearchResultOrder",
        "SearchResultProduct",
        "SearchResultSubscription",
        "TextBlock",
        "UniqueAggregation",
        "ViewCostsAction",
        "ViewMetricAction",
      ],
    },
  ],
};
