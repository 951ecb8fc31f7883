/** The samples as an overlay of the spec (OpenAPI Overlay 1.0), for the API's own documentation site. */
import { jsonValue, type Prose } from "../encode.ts";
import { clientProgram } from "./calls.ts";
import type { ReferenceContext } from "./context.ts";

/** An overlay that adds `x-codeSamples` to every operation; JSON, which is YAML as well. */
export function codeSamplesOverlay(context: ReferenceContext): Prose {
  const actions = [...context.signatures.values()].map((signature) => {
    const { method, path } = signature.operation;
    const source = clientProgram(context, signature);
    const sample = { lang: "typescript", label: "TypeScript (SDK)", source };
    return {
      target: `$.paths[${quoted(path)}].${method}`,
      update: { "x-codeSamples": [sample] },
    };
  });
  const info = { title: `Code samples of ${context.packageName}`, version: context.config.version };
  return `${jsonValue({ overlay: "1.0.0", info, actions })}\n` as Prose;
}

/** A name in a JSONPath (RFC 9535 section 2.3.1), between single quotes. */
function quoted(name: string): string {
  const inner = JSON.stringify(name).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
  return `'${inner}'`;
}
