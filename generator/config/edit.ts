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

/** The text with another version, and with the file of the changelog unless it names one. */
export function setRelease(
  text: string,
  version: string,
  changelog: string,
): { text: string } | { reason: string } {
  const document = parseDocument(text);
  if (document.errors.length > 0) return { reason: "it is not valid YAML" };
  document.set("version", version);
  if (!document.has("changelog")) document.set("changelog", changelog);
  return { text: document.toString() };
}
