import { RequestEncodeError } from "./errors.js";
export class Client {
    #config;
    constructor(api, options = {}) {
        this.#config = {
            ...options,
            api,
            address: addressOf(api, options),
            credentials: { ...options.credentials },
        };
    }
    static config(client) {
        return client.#config;
    }
}
export function merged(client, options) {
    const before = Client.config(client);
    return {
        ...before,
        ...(options.server && { baseUrl: undefined }),
        ...options,
        credentials: { ...before.credentials, ...options.credentials },
        headers: { ...before.headers, ...options.headers },
        hooks: { ...before.hooks, ...options.hooks },
    };
}
export function addressOf({ servers }, { baseUrl, server }) {
    const named = server === undefined ? Object.values(servers)[0] : servers[server];
    const href = parseUrl(baseUrl ?? named ?? "")?.href ?? "";
    if (!/^https?:\/\/[^/@]+\/[^#]*$/.test(href)) {
        throw new RequestEncodeError(`${server ?? "baseUrl"}: not an http address`);
    }
    return href.replace(/\/*($|\?)/, "/$1");
}
export function parseUrl(text, base) {
    return URL.canParse(text, base) ? new URL(text, base) : undefined;
}
