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
  const named = servers[server ?? String(Object.keys(servers)[0])];
  const href = parseUrl(baseUrl ?? String(named))?.href;
  if (href && /^https?:\/\/[^/@]+\/[^#]*$/.test(href))
    return href.replace(/\/*($|\?)/, "/$1");
  throw new RequestEncodeError(`${server ?? "baseUrl"}: no http address`);
}
export function parseUrl(text, base) {
  return URL.canParse(text, base) ? new URL(text, base) : undefined;
}
