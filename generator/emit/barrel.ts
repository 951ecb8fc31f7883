/** The package's main entry: everything by name, nothing that runs. */
import { preferredContent } from "../ir/api.ts";
import { volumesOf } from "../names/volumes.ts";
import { code, fileName, identifier, type Code } from "../render/encode.ts";
import {
  callbackSymbols,
  files,
  operationSymbols,
  runtimeSymbol,
  securitySymbols,
} from "../render/layout.ts";
import { mostLines } from "../render/length.ts";
import {
  openModule,
  type Declaration,
  type PrintedModule,
  type SymbolRef,
} from "../render/module.ts";
import { runtimeClasses, runtimeTypes, streamClasses } from "../render/runtime-exports.ts";
import type { Signature } from "../render/signature.ts";
import type { EmitContext, Target } from "./target.ts";

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
    const secured = context.requirements.size ? securityNames(context) : [];
    if (secured.length) reexport(files.security, secured);
    const declaring = new Set([...context.models.values()].map((symbol) => symbol.module));
    for (const file of declaring) {
      module.add({ kind: "reexportAll", module: file, typeOnly: false });
    }
    const types = operationTypes(context);
    const lines = secured.length + declaring.size + linesOf(types);
    const volumes = lines > mostLines ? typeVolumes(types) : [];
    for (const { path } of volumes) {
      module.add({ kind: "reexportAll", module: path, typeOnly: true });
    }
    if (volumes.length === 0) module.add(...types);
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
    return { modules: [module.print(), ...volumes] };

    function reexport(file: SymbolRef["module"], exported: Reexport["names"]) {
      module.add({ kind: "reexport", module: file, names: exported });
    }
  },
};

/** One class for each requirement, and the same under the name of each operation: no bytes, only names. */
function securityNames(context: EmitContext): Reexport["names"] {
  const own = [...context.requirements.keys()].flatMap((key) => {
    const { credentials, class: securityClass } = securitySymbols(context.names, key);
    return [
      { name: credentials.name, typeOnly: true },
      { name: securityClass.name, typeOnly: false },
    ];
  });
  const aliases = [...context.signatures.values()].flatMap((signature) => {
    const { requirement } = signature;
    if (!requirement) return [];
    const { name } = securitySymbols(context.names, requirement.key).class;
    return [
      { name, as: operationSymbols(context.names, signature).security.name, typeOnly: false },
    ];
  });
  return [...own, ...aliases];
}

/** The types of callbacks; without an answer there is none for it. */
function callbackTypes({ names }: EmitContext, signature: Signature): SymbolRef[] {
  const called = signature.operation.callbacks.flatMap(({ operations }) => operations);
  return called.flatMap(({ id, success }) => {
    const { request, response } = callbackSymbols(names, signature, id);
    const isAnswered = success.some(({ contents }) => preferredContent(contents)?.type);
    return isAnswered ? [request, response] : [request];
  });
}

/** Exports of names from one file. */
type Reexport = Extract<Declaration, { kind: "reexport" }>;

/** The types of operations by file: arguments, errors, scopes. */
function operationTypes(context: EmitContext): Reexport[] {
  const symbols = [...context.signatures.values()].flatMap((signature) => {
    const { request, error, scope, headers } = operationSymbols(context.names, signature);
    return [
      ...(signature.request ? [request] : []),
      error,
      ...(signature.scopes.length ? [scope] : []),
      ...(signature.headers.length ? [headers] : []),
      ...callbackTypes(context, signature),
    ];
  });
  return [...byFile(symbols)].map(([module, exported]) => {
    return { kind: "reexport", module, names: exported.map((name) => ({ name, typeOnly: true })) };
  });
}

/** Where the entry would be too long with them, the types of operations have files of their own. */
function typeVolumes(types: readonly Reexport[]): PrintedModule[] {
  const entries = types.map((reexport) => {
    return {
      item: reexport,
      title: reexport.module.replace(/^src\/operations\//, ""),
      lines: linesOf([reexport]),
    };
  });
  return volumesOf(entries, mostLines).map(({ name, items }) => {
    const path = name === "" ? "operation-types" : `operation-types/${name}`;
    const volume = openModule(fileName(`src/${path}.ts`), []);
    volume.add(...items);
    return volume.print();
  });
}

function linesOf(types: readonly Reexport[]): number {
  return types.reduce((sum, { names }) => sum + names.length + 2, 0);
}

function byFile(symbols: SymbolRef[]): Map<SymbolRef["module"], Code[]> {
  const found = new Map<SymbolRef["module"], Code[]>();
  for (const { module, name } of symbols) found.set(module, [...(found.get(module) ?? []), name]);
  return found;
}
