/** The client class: every resource of the API as a member. */
import { code, identifier } from "../render/encode.ts";
import { clientOptions, heldType } from "../render/client-options.ts";
import { docComment } from "../render/comment.ts";
import { files, resourceSymbol, serverNameSymbol } from "../render/layout.ts";
import { openModule } from "../render/module.ts";
import { nameOf, runtimeType, runtimeValue, type Target } from "./target.ts";

/** Emits `src/client.ts`. */
export const client: Target = {
  name: "client",
  emit(context) {
    const { names, api, config } = context;
    const name = identifier(names.client);
    const options = { module: files.core, name: identifier(`${names.client}Options`) };
    const credentials = { module: files.core, name: code`Credentials` };
    const module = openModule(files.client, [name]);
    const optionsType = module.use(options, "type");
    const given = module.use(credentials, "type");
    const base = runtimeValue(module, "Client");
    const held = heldType(config);
    module.add({
      kind: "class",
      name,
      docs: docComment({ docs: { ...api.docs, summary: api.docs.summary ?? api.title } }),
      typeParameters: [code`Held extends ${given} = object`],
      extends: code`${base}<${held}>`,
      properties: api.resources.map((resource) => {
        const type = module.use(resourceSymbol(names, resource.id), "value");
        return {
          name: nameOf(context, resource.id),
          type: code`${type}<${held}>`,
          value: code`new ${type}(this)`,
        };
      }),
      constructorParameters: [
        { name: code`options`, type: code`${optionsType}<Held>`, optional: true },
      ],
      constructorBody: [
        code`super({ ...${module.use({ module: files.core, name: code`api` }, "value")}, ${runtimeValue(module, "observe")}, validate: ${runtimeValue(module, "validateWithAll")} }, ${clientOptions(context, module)});`,
      ],
      methods: [
        {
          name: code`with`,
          docs: code`A new client with other options; credentials are added to those that this one holds.`,
          typeParameters: [code`More extends ${given} = object`],
          parameters: [{ name: code`options`, type: code`${optionsType}<More>` }],
          returns: code`${name}<Held & More>`,
          body: code`return new ${name}(${runtimeValue(module, "merged")}(this, options) as ${optionsType}<Held & More>);`,
        },
        {
          name: code`request`,
          docs: code`Sends a request that the description does not have, such as \`request("GET", "/new")\`. The path cannot leave the server.`,
          parameters: [
            { name: code`method`, type: code`string` },
            { name: code`path`, type: code`string` },
            {
              name: code`options`,
              type: code`${runtimeType(module, "RequestOptions")}<${module.use(serverNameSymbol, "type")}>`,
              optional: true,
            },
          ],
          returns: code`${runtimeType(module, "Call")}<unknown, ${runtimeType(module, "UntypedError")} | ${runtimeType(module, "TransportError")}>`,
          body: code`return ${runtimeValue(module, "sendRequest")}(this, method, path, options);`,
        },
      ],
    });
    return { modules: [module.print()] };
  },
};
