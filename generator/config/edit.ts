/** Changes to a configuration file that leave its comments and its order as they are. */
import { parseDocument } from "yaml";
import type { Acceptance } from "./policy.ts";

/** The text with one more exception, or why it cannot be had. */
export function addAcceptance(
  text: string,
  entry: Acceptance,
): { text: string } | { reason: string } {
  const document = parseDocument(text);
  if (document.errors.length > 0) return { reason: "it is not valid YAML" };
  try {
    if (document.hasIn(["diff", "accept"]))
      document.addIn(["diff", "accept"], document.createNode(entry));
    else document.setIn(["diff", "accept"], document.createNode([entry]));
  } catch {
    return { reason: "`diff` or `diff.accept` is not what it should be" };
  }
  return { text: document.toString() };
}
