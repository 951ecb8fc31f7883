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
  const { cookie } = outgoing.headers;
  const code = encodeURIComponent(secret);
  setHeader(outgoing, "cookie", `${cookie ? `${cookie}; ` : ""}${name}=${code}`);
  return [secret, code];
};
export function setHeader({ headers }, name, value) {
  if (value === undefined)
    return;
  if (!/^[!-9;-~]+:[\t -~\x80-\xff]*$/.test(`${name}:${value}`)) {
    throw new RequestEncodeError(`${name}: no valid header`);
  }
  headers[name.toLowerCase()] = value;
}
export async function authorize(outgoing, { id, security = [[]] }, schemes, credentials) {
  for (const alternative of security) {
    const held = [];
    for (const name of alternative) {
      let secret = credentials[name];
      try {
        if (typeof secret === "function")
          secret = await secret.call(outgoing);
      }
      catch (cause) {
        throw new MissingCredentialError(`${name}: provider failed`, { cause });
      }
      held.push(typeof secret === "string" ? secret.trim() : secret);
    }
    if (held.every(Boolean)) {
      return alternative.flatMap((name, index) => schemes[name](outgoing, held[index]));
    }
  }
  throw new MissingCredentialError(`${id} needs ${security.join(" or ")}`);
}
