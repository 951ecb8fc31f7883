/** Finds the operation for a request and settles whether the caller may use it. */
import type { Operation } from "./spec-document.ts";
import { problem, type Token } from "./types.ts";

/** A matched operation with the decoded values of its path parameters. */
export type Match = { operation: Operation; path: Record<string, string> };

type Route = { operation: Operation; segments: string[] };

/** Routes by method and exact path; a missing or extra trailing slash is another path. */
export type Router = { match(method: string, pathname: string): Match };

/** Builds the router; templates with more literal segments on the left win over those with fewer. */
export function createRouter(operations: Operation[]): Router {
  const routes = operations
    .map((operation) => ({ operation, segments: operation.template.split("/") }))
    .toSorted((a, b) => rank(a).localeCompare(rank(b)));
  return {
    match(method, pathname) {
      const segments = pathname.split("/");
      const fitting = routes.filter((route) => fits(route, segments));
      if (fitting.length === 0) throw problem(404, "NotFound", "Not Found");
      const route = fitting.find((candidate) => candidate.operation.method === method);
      if (route) return { operation: route.operation, path: pathValues(route, segments) };
      const allow = fitting.map((candidate) => candidate.operation.method).join(", ");
      throw problem(405, "MethodNotAllowed", "Method Not Allowed", { allow });
    },
  };
}

/** Sorts literal segments before parameters, the leftmost counting most. */
function rank(route: Route): string {
  return route.segments
    .map((segment) => (parameterName(segment) === undefined ? "0" : "1"))
    .join("");
}

function parameterName(segment: string): string | undefined {
  return /^\{(.+)\}$/.exec(segment)?.[1];
}

function fits(route: Route, segments: string[]): boolean {
  if (route.segments.length !== segments.length) return false;
  return route.segments.every((segment, index) => {
    const actual = segments[index] ?? "";
    return parameterName(segment) === undefined ? segment === actual : actual !== "";
  });
}

function pathValues(route: Route, segments: string[]): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [index, segment] of route.segments.entries()) {
    const name = parameterName(segment);
    if (name !== undefined) values[name] = decodeSegment(segments[index] ?? "");
  }
  return values;
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw problem(400, "BadRequest", "The path is not valid percent-encoding");
  }
}

/**
 * Enforces the security of an operation: 401 when the token is missing, unknown or of a scheme that is not
 * among the alternatives, 403 when it has none of the listed scopes. Undefined on open operations.
 */
export function authorize(
  operation: Operation,
  header: string | undefined,
  find: (value: string) => Token | undefined,
): Token | undefined {
  const { security } = operation;
  if (!security || security.length === 0) return undefined;
  if (security.some((requirement) => Object.keys(requirement).length === 0)) return undefined;
  const value = /^Bearer (\S+)$/i.exec(header ?? "")?.[1];
  if (value === undefined) throw unauthorized("Authentication required");
  const token = find(value);
  if (!token)
    throw unauthorized("The access token is unknown, expired or revoked", "invalid_token");
  const meant = security.filter((requirement) =>
    Object.keys(requirement).every((scheme) => scheme === token.scheme),
  );
  if (meant.length === 0)
    throw unauthorized(`A ${token.scheme} token cannot call ${operation.id}`, "invalid_token");
  const granted = meant.some((requirement) => {
    const scopes = requirement[token.scheme] ?? [];
    return scopes.length === 0 || scopes.some((scope) => token.scopes.includes(scope));
  });
  if (!granted)
    throw problem(403, "insufficient_scope", `${operation.id} needs a scope that this token lacks`);
  return token;
}

function unauthorized(detail: string, error = "Unauthorized") {
  return problem(401, error, detail, { "www-authenticate": `Bearer error="${error}"` });
}
