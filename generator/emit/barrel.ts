/** The package's main entry: everything by name, nothing that runs. */
import { code, identifier, type Code } from "../render/encode.ts";
import { preferredContent, type Operation } from "../ir/api.ts";
import type { Id } from "../ir/types.ts";
import {
  callbackSymbols,
  files,
  operationSymbols,
  runtimeSymbol,
  securitySymbols,
} from "../render/layout.ts";
import { openModule, type SymbolRef } from "../render/module.ts";
import type { EmitContext, Target } from "./target.ts";

/** Types of the runtime that callers may have to name. */
const runtimeTypes = [
  "BasicCredential",
  "BasicLogin",
  "BinaryBody",
  "CallOptions",
  "Credential",
  "Hooks",
  "Logger",
  "RequestSummary",
  "ResponseInfo",
  "Result",
  "RetryInfo",
  "RetryPolicy",
  "Token",
];

/** Classes of the runtime that callers meet. */
const runtimeClasses = ["Call", "Client", "Page", "PagedCall"];

/** The classes of calls that stream, where there are any. */
const streamClasses = ["EventStream", "StreamCall"];

/** Emits `src/index.ts`. */
export const barrel: Target = {
  name: "barrel",
  emit(context) {
    const { names } = context;
    const module = openModule(files.index, []);
    const client = identifier(names.client);
    reexport(files.client, [{ name: client, typeOnly: false }]);
    reexport(files.core, [
      { name: code`createClient`, typeOnly: false },
      ...[code`Credentials`, identifier(`${names.client}Options`), code`ServerName`].map(
        (name) => ({
          name,
          typeOnly: true,
        }),
      ),
    ]);
    module.add({ kind: "reexportAll", module: files.errors, typeOnly: false });
    if (context.requirements.size) reexport(files.security, securityNames(context));
    for (const file of new Set([...context.models.values()].map((symbol) => symbol.module))) {
      module.add({ kind: "reexportAll", module: file, typeOnly: false });
    }
    for (const [file, exported] of operationTypes(context)) {
      reexport(
        file,
        exported.map((name) => ({ name, typeOnly: true })),
      );
    }
    const streams = [...context.signatures.values()].some(({ stream }) => stream !== undefined);
    const classes = [...runtimeClasses, ...(streams ? streamClasses : [])];
    for (const [file, exported] of byFile(classes.map(runtimeSymbol))) {
      reexport(
        file,
        exported.map((name) => ({ name, typeOnly: false })),
      );
    }
    for (const [file, exported] of byFile(runtimeTypes.map(runtimeSymbol))) {
      reexport(
        file,
        exported.map((name) => ({ name, typeOnly: true })),
      );
    }
    return { modules: [module.print()] };

    function reexport(file: SymbolRef["module"], exported: { name: Code; typeOnly: boolean }[]) {
      module.add({ kind: "reexport", module: file, names: exported });
    }
  },
};

function securityNames(context: EmitContext) {
  const own = [...context.requirements.keys()].flatMap((key) => {
    const { credentials, class: securityClass } = securitySymbols(context.names, key);
    return [
      { name: credentials.name, typeOnly: true },
      { name: securityClass.name, typeOnly: false },
    ];
  });
  const aliases = [...context.signatures.values()].flatMap(
    ({ requirement, resource, operation }) =>
      requirement
        ? [
            {
              name: operationSymbols(context.names, resource.id, operation.id).security.name,
              typeOnly: false,
            },
          ]
        : [],
  );
  return [...own, ...aliases];
}

/** The types of a callback; without an answer there is none for it. */
function callbackTypes(context: EmitContext, resource: Id, { callbacks }: Operation): SymbolRef[] {
  const called = callbacks.flatMap(({ operations }) => operations);
  return called.flatMap(({ id, success }) => {
    const { request, response } = callbackSymbols(context.names, resource, id);
    const isAnswered = success.some(({ contents }) => preferredContent(contents)?.type);
    return isAnswered ? [request, response] : [request];
  });
}

/** The types of operations by file: arguments, errors, scopes. */
function operationTypes(context: EmitContext): Map<SymbolRef["module"], Code[]> {
  const symbols = [...context.signatures.values()].flatMap(
    ({ operation, resource, request, scopes, headers }) => {
      const own = operationSymbols(context.names, resource.id, operation.id);
      return [
        ...(request ? [own.request] : []),
        own.error,
        ...(scopes.length ? [own.scope] : []),
        ...(headers.length ? [own.headers] : []),
        ...callbackTypes(context, resource.id, operation),
      ];
    },
  );
  return byFile(symbols);
}

function byFile(symbols: SymbolRef[]): Map<SymbolRef["module"], Code[]> {
  const found = new Map<SymbolRef["module"], Code[]>();
  for (const { module, name } of symbols) found.set(module, [...(found.get(module) ?? []), name]);
  return found;
}
