/** Credentials for the programs of the documentation. */
import type { SecurityScheme } from "../ir/api.ts";
import type { Id } from "../ir/types.ts";
import type { Names } from "../names/assign.ts";
import { value, type Sample } from "./samples.ts";
import type { Signature } from "./signature.ts";

/** What can be pasted before what has to be asked for. */
const rank = (scheme: SecurityScheme | undefined) =>
  scheme?.kind === "oauth2" || scheme?.kind === "openIdConnect" || scheme?.kind === "mutualTLS"
    ? 1
    : 0;

/** The credentials of the first alternative of ready-made ones, as an object. */
export function sampleCredentials(
  { requirement }: Signature,
  schemes: SecurityScheme[],
  names: Names,
): Extract<Sample, { kind: "record" }> | undefined {
  const rankOf = (ids: Id[]) =>
    Math.max(...ids.map((id) => rank(schemes.find((scheme) => scheme.id === id))));
  const [first] = (requirement?.alternatives ?? []).toSorted((a, b) => rankOf(a) - rankOf(b));
  if (!first) return undefined;
  const login: Sample = {
    kind: "record",
    fields: [
      ["username", value("<user>")],
      ["password", value("<password>")],
    ],
  };
  return {
    kind: "record",
    fields: first.map((id) => {
      const isBasic = schemes.find((scheme) => scheme.id === id)?.kind === "basic";
      return [names.of(id), isBasic ? login : value("<token>")];
    }),
  };
}
