import { MissingCredentialError, RequestEncodeError } from "./errors.js";
export class Security {
    constructor(alternative) {
        for (const [name, value] of Object.entries(alternative)) {
            Object.defineProperty(this, name, { value });
        }
    }
}
export const bearer = (outgoing, secret) => {
    setHeader(outgoing, "authorization", `Bearer ${secret}`);
    return [secret];
};
export const basic = (outgoing, secret) => {
    const { username, password } = secret;
    const code = btoa(String.fromCharCode(...new TextEncoder().encode(`${username}:${password}`)));
    setHeader(outgoing, "authorization", `Basic ${code}`);
    return [password, code];
};
export const authorization = (scheme) => (outgoing, secret) => {
    setHeader(outgoing, "authorization", `${scheme} ${secret}`);
    return [secret];
};
export const connection = () => [];
export const headerKey = (name) => (outgoing, secret) => {
    setHeader(outgoing, name, secret);
    return [secret];
};
export const queryKey = (name) => (outgoing, secret) => {
    const code = encodeURIComponent(secret).replaceAll("'", "%27");
    outgoing.url += `${outgoing.url.includes("?") ? "&" : "?"}${encodeURIComponent(name)}=${code}`;
    return [secret, code];
};
export const cookieKey = (name) => (outgoing, secret) => {
    const cookies = outgoing.headers.get("cookie");
    const code = encodeURIComponent(secret);
    setHeader(outgoing, "cookie", `${cookies ? `${cookies}; ` : ""}${name}=${code}`);
    return [secret, code];
};
export function setHeader(outgoing, name, value) {
    try {
        outgoing.headers.set(name, value);
    }
    catch {
        throw new RequestEncodeError(`${name}: not a valid header`);
    }
}
export async function authorize(outgoing, operation, schemes, credentials) {
    const { id, security = [[]] } = operation;
    for (const alternative of security) {
        const held = await Promise.all(alternative.map((name) => resolve(name, credentials, outgoing)));
        if (held.every(Boolean)) {
            return alternative.flatMap((name, index) => schemes[name]?.(outgoing, held[index]) ?? []);
        }
    }
    throw new MissingCredentialError(`${id} needs ${security.map((names) => names.join(" and ")).join(" or ")}`);
}
async function resolve(name, credentials, outgoing) {
    const credential = credentials[name];
    try {
        const secret = typeof credential === "function"
            ? await credential.call(outgoing)
            : credential;
        return typeof secret === "string" ? secret.trim() : secret;
    }
    catch (cause) {
        throw new MissingCredentialError(`${name}: the provider failed`, { cause });
    }
}
