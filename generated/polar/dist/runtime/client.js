import { RequestEncodeError } from "./errors.js";
export class Client {
    #config;
    constructor(api, options = {}) {
        this.#config = {
            ...options,
            api,
            credentials: { ...options.credentials },
        };
        addressOf(api, options);
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
    const address = baseUrl ?? servers[server ?? Object.keys(servers)[0] ?? ""] ?? "";
    const url = parseUrl(address);
    if (!url || !/^https?:[^#]*$/.test(url.href) || url.username + url.password) {
        throw new RequestEncodeError(`${server ?? "baseUrl"}: must be a named server or an http address`);
    }
    return url.href;
}
export function parseUrl(text, base) {
    return URL.canParse(text, base) ? new URL(text, base) : undefined;
}
