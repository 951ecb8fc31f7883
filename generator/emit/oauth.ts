/** An entry of its own for token sources, so that only who asks for tokens carries the code. */
import { code, joinCode, stringLiteral } from "../render/encode.ts";
import { grantedSchemes } from "../render/credentials.ts";
import { files, runtimeSymbol } from "../render/layout.ts";
import { openModule } from "../render/module.ts";
import { nameOf, type Target } from "./target.ts";

const types = [
  "ClientCredentials",
  "OAuthCredential",
  "RefreshCredentials",
  "RefreshedTokens",
  "TokenSource",
];

/** Emits `src/oauth.ts`, where the API has a scheme of that kind. */
export const oauth: Target = {
  name: "oauth",
  emit(context) {
    const schemes = grantedSchemes(context.api.schemes);
    if (schemes.length === 0) return {};
    const module = openModule(files.oauth, ["openIdConnectUrls"]);
    const addresses = schemes.flatMap((scheme) =>
      scheme.kind === "openIdConnect"
        ? [code`${nameOf(context, scheme.id)}: ${stringLiteral(scheme.url)}`]
        : [],
    );
    if (addresses.length) {
      module.add({
        kind: "const",
        name: code`openIdConnectUrls`,
        docs: code`Where the issuer of each scheme describes itself, for \`openIdConnect\`.`,
        type: code`{ ${joinCode(
          schemes
            .filter(({ kind }) => kind === "openIdConnect")
            .map(({ id }) => code`readonly ${nameOf(context, id)}: string`),
          code`; `,
        )} }`,
        value: code`{ ${joinCode(addresses, code`, `)} }`,
      });
    }
    const reexported = (names: string[], typeOnly: boolean) =>
      names.map((name) => ({ name: runtimeSymbol(name).name, typeOnly }));
    module.add({
      kind: "reexport",
      module: runtimeSymbol("tokenSource").module,
      names: [...reexported(["openIdConnect", "tokenSource"], false), ...reexported(types, true)],
    });
    return { modules: [module.print()] };
  },
};
