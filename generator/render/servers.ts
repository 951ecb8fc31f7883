/** The servers that a package can name: those whose address stands by itself. */
import type { Server } from "../ir/api.ts";

/** A relative server says nothing without the address that the document came from. */
export function absoluteServers(servers: Server[]): Server[] {
  return servers.filter((server) => URL.canParse(urlOf(server)));
}

/** The URL with the defaults of its variables (OpenAPI 3.1 section 4.8.6). */
export function urlOf({ url, variables }: Server): string {
  return url.replace(/\{([^}]+)\}/g, (whole, name: string) =>
    Object.hasOwn(variables, name) ? (variables[name]?.default ?? whole) : whole,
  );
}
