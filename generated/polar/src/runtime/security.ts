/** From a security requirement and what the caller holds to headers on a request. */
import { MissingCredentialError, RequestEncodeError } from "./errors.js";
import type {
  BasicCredential,
  Credential,
  CredentialSet,
  OperationSpec,
  Outgoing,
  Scheme,
} from "./types.js";

/**
 * Credentials for one call: exactly one alternative of what an operation accepts. They are kept where
 * `inspect`, JSON and spread do not see them.
 */
export class Security<Alternative extends object = object> {
  /** Exists for the compiler only: tells the classes of different requirements apart. */
  declare protected readonly alternative: Alternative;

  constructor(alternative: Alternative) {
    for (const [name, value] of Object.entries(alternative)) {
      Object.defineProperty(this, name, { value });
    }
  }
}

/** A token in the `authorization` header (RFC 6750). @internal */
export const bearer: Scheme = (outgoing, secret) => {
  setHeader(outgoing, "authorization", `Bearer ${secret as string}`);
  return [secret as string];
};

/** User name and password in the `authorization` header, as UTF-8 (RFC 7617 section 2.1). @internal */
export const basic: Scheme = (outgoing, secret) => {
  const { username, password } = secret as BasicCredential;
  const code = btoa(String.fromCharCode(...new TextEncoder().encode(`${username}:${password}`)));
  setHeader(outgoing, "authorization", `Basic ${code}`);
  return [password, code];
};

/** A secret under another scheme of the `authorization` header (RFC 9110 section 11.6.2). @internal */
export const authorization =
  (scheme: string): Scheme =>
  (outgoing, secret) => {
    setHeader(outgoing, "authorization", `${scheme} ${secret as string}`);
    return [secret as string];
  };

/** For credentials that the connection itself carries, as mutual TLS does: nothing to send. @internal */
export const connection: Scheme = () => [];

/** A key in a header of its own. @internal */
export const headerKey =
  (name: string): Scheme =>
  (outgoing, secret) => {
    setHeader(outgoing, name, secret as string);
    return [secret as string];
  };

/** A key in the query. @internal */
export const queryKey =
  (name: string): Scheme =>
  (outgoing, secret) => {
    // The apostrophe is the one character that an address shows in another form afterwards.
    const code = encodeURIComponent(secret as string).replaceAll("'", "%27");
    outgoing.url += `${outgoing.url.includes("?") ? "&" : "?"}${encodeURIComponent(name)}=${code}`;
    return [secret as string, code];
  };

/** A key in a cookie. @internal */
export const cookieKey =
  (name: string): Scheme =>
  (outgoing, secret) => {
    const { cookie } = outgoing.headers;
    const code = encodeURIComponent(secret as string);
    setHeader(outgoing, "cookie", `${cookie ? `${cookie}; ` : ""}${name}=${code}`);
    return [secret as string, code];
  };

/**
 * Sets a header. What HTTP cannot carry (RFC 9110 sections 5.1 and 5.5) is refused here and without showing
 * the value, which `fetch` would.
 * @internal
 */
export function setHeader({ headers }: Outgoing, name: string, value: string | undefined): void {
  if (value === undefined) return;
  if (!/^[!-9;-~]+:[\t -~\x80-\xff]*$/.test(`${name}:${value}`)) {
    throw new RequestEncodeError(`${name}: no valid header`);
  }
  headers[name.toLowerCase()] = value;
}

/**
 * Applies the first alternative that is wholly held, and only its schemes. Returns the secrets in use,
 * so that they can be kept out of sight.
 * @internal
 */
export async function authorize(
  outgoing: Outgoing,
  { id, security = [[]] }: OperationSpec,
  schemes: { readonly [name: string]: Scheme },
  credentials: CredentialSet,
): Promise<string[]> {
  for (const alternative of security) {
    const held: Secret[] = [];
    for (const name of alternative) {
      let secret = credentials[name];
      try {
        // A provider sees the request as `this`, and may offer to renew what it gave.
        if (typeof secret === "function")
          secret = await (secret as () => Promise<Secret>).call(outgoing);
      } catch (cause) {
        throw new MissingCredentialError(`${name}: provider failed`, { cause });
      }
      held.push(typeof secret === "string" ? secret.trim() : secret);
    }
    if (held.every(Boolean)) {
      // What is shorter is no secret, and would garble every text.
      return alternative
        .flatMap((name, index) => (schemes[name] as Scheme)(outgoing, held[index] as string))
        .filter((secret) => secret.length > 3);
    }
  }
  throw new MissingCredentialError(`${id} needs ${security.join(" or ")}`);
}

type Secret = Exclude<Credential, (...none: never) => unknown> | undefined;
