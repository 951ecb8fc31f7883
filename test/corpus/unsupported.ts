/**
 * What documents of the corpus say and we do not support, by code. The test fails for a count that is higher
 * or lower than here: a loss more is a regression, a loss less shrinks the table.
 */
import type { Code } from "../../generator/diagnostics.ts";

/** How often a code is reported over the whole corpus, and why that is right for now. */
export const unsupported: Partial<Record<Code, { count: number; why: string }>> = {
  SW3302: {
    count: 1,
    why: "a webhook of the Tic Tac Toe example without a body: there is nothing to read",
  },
  SW4003: {
    count: 2,
    why: "`not` and `$dynamicRef`: no type of TypeScript can say them; the type is wider, never wrong",
  },
  SW4011: {
    count: 14,
    why: "`anyOf` of nothing but `required`: the properties stay optional, one of them has to be given",
  },
  SW5016: {
    count: 26,
    why: "a schema for XML, text or bytes: the body is handed over as it is sent, as nothing here writes XML",
  },
  SW5017: {
    count: 16,
    why: "pagination that an extension of Novu and of others puts at a path that its response does not declare",
  },
  SW5105: {
    count: 1,
    why: "speech of OpenAI is bytes or events by a text field; whichever is taken, the caller is told",
  },
};
