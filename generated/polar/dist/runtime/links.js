import { parseUrl } from "./client.js";
import { RequestEncodeError } from "./errors.js";
const field = "next link";
export const followLink = (outgoing, take) => {
    const link = take(field);
    if (link === undefined)
        return;
    const here = new URL(outgoing.url);
    const url = typeof link === "string" ? parseUrl(link, here.href) : undefined;
    if (url?.origin !== here.origin || url.username + url.password) {
        throw new RequestEncodeError(`${field}: leads to another origin`);
    }
    url.hash = "";
    outgoing.url = url.href;
};
export const byLink = (_spec, _request, _body, _items, { headers }) => {
    for (const [, target, parameters = ""] of (headers.get("link") ?? "").matchAll(linkValue)) {
        const named = [...parameters.matchAll(parameter)];
        const relation = named.find(([, name]) => /^rel$/i.test(name ?? ""));
        const text = relation?.[2] ?? relation?.[3] ?? "";
        const isAnchored = named.some(([, name]) => /^anchor$/i.test(name ?? ""));
        if (!isAnchored && text.split(/\s+/).some((word) => /^next$/i.test(word)))
            return target;
    }
    return undefined;
};
const linkValue = /<([^>]*)>((?:[^",]|"(?:[^"\\]|\\.)*")*)/g;
const parameter = /;\s*([^\s=;]+)\s*(?:=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;"]*)))?/g;
export const byLastItem = (spec, request, body, items) => {
    const more = spec.more ? spec.more.reduce(step, body) : true;
    const full = items.length >= Number(request[spec.limit ?? ""] ?? 1);
    return more === false || (!spec.more && !full)
        ? undefined
        : (spec.next ?? []).reduce(step, items.at(-1)) || undefined;
};
function step(value, key) {
    const holder = Object(value);
    return Object.hasOwn(holder, key) ? holder[key] : undefined;
}
