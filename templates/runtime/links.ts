/** Pages that name the next one by its address or by their last item. */
import { parseUrl } from "./client.js";
import { RequestEncodeError } from "./errors.js";
import type { Advance } from "./paginate.js";
import type { ParameterWriter } from "./types.js";

/** Under this name the address of a page travels through the arguments of a call. */
const field = "next link";

/**
 * Sends a request to the address of the next page instead of its own: only within the origin, so that no
 * credential goes elsewhere. An address without an origin counts from the page before.
 * @internal
 */
export const followLink: ParameterWriter = (outgoing, take) => {
  const link = take(field);
  if (link === undefined) return;
  const here = new URL(outgoing.url);
  const url = typeof link === "string" ? parseUrl(link, here.href) : undefined;
  if (url?.origin !== here.origin || url.username + url.password) {
    throw new RequestEncodeError(`${field}: leads to another origin`);
  }
  url.hash = "";
  outgoing.url = url.href;
};

/** The address in the Link header with the relation `next` (RFC 8288 section 3). @internal */
export const byLink: Advance = (_spec, _request, _body, _items, { headers }) => {
  for (const [, target, parameters = ""] of (headers.get("link") ?? "").matchAll(linkValue)) {
    const named = [...parameters.matchAll(parameter)];
    // A link with an anchor is about something else; only the first relation counts (section 3.3).
    const relation = named.find(([, name]) => /^rel$/i.test(name ?? ""));
    const text = relation?.[2] ?? relation?.[3] ?? "";
    const isAnchored = named.some(([, name]) => /^anchor$/i.test(name ?? ""));
    if (!isAnchored && text.split(/\s+/).some((word) => /^next$/i.test(word))) return target;
  }
  return undefined;
};

/** One link up to the comma that is in no quotes. */
const linkValue = /<([^>]*)>((?:[^",]|"(?:[^"\\]|\\.)*")*)/g;
const parameter = /;\s*([^\s=;]+)\s*(?:=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;"]*)))?/g;

/** Each page follows the last item of the one before. @internal */
export const byLastItem: Advance = (spec, request, body, items) => {
  const more = spec.more ? spec.more.reduce<unknown>(step, body) : true;
  const full = items.length >= Number(request[spec.limit ?? ""] ?? 1);
  return more === false || (!spec.more && !full)
    ? undefined
    : (spec.next ?? []).reduce<unknown>(step, items.at(-1)) || undefined;
};

function step(value: unknown, key: string): unknown {
  const holder = Object(value) as Record<string, unknown>;
  return Object.hasOwn(holder, key) ? holder[key] : undefined;
}
