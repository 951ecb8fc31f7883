/** What every output target gets and gives. Targets see the API and its names, never the spec or each other. */
import type { Config } from "../config.ts";
import type { Diagnostics } from "../diagnostics.ts";
import type { Api, Resource } from "../ir/api.ts";
import type { Requirement } from "../ir/requirements.ts";
import type { Id, NamedType, TypeNode } from "../ir/types.ts";
import type { Names } from "../names/assign.ts";
import { identifier, type Code } from "../render/encode.ts";
import { renderConversion, type ConversionContext } from "../render/conversions.ts";
import { conversionSymbol, runtimeSymbol } from "../render/layout.ts";
import type { Module, PrintedModule, SymbolRef } from "../render/module.ts";
import type { Signature } from "../render/signature.ts";
import type { TypeContext } from "../render/types.ts";
import type { Use } from "../render/use.ts";

/** The parts of the templates folder that emission reads, by file name. */
export type Templates = {
  runtime: ReadonlyMap<string, string>;
  package: ReadonlyMap<string, Template>;
  docs: ReadonlyMap<string, Template>;
};

/** What a module runs as, and what it looks like to callers. */
export type CompiledModule = { script: string; declarations: string };

/** A text to be filled in. `file` is where the user keeps it, and absent for one of ours. */
export type Template = { text: string; file?: string };

/** Everything that a target may look at. Read-only. */
export type EmitContext = {
  api: Api;
  names: Names;
  signatures: ReadonlyMap<Id, Signature>;
  types: ReadonlyMap<Id, NamedType>;
  /** Where each named type is declared. */
  models: ReadonlyMap<Id, SymbolRef>;
  /** Types that are bodies of documented errors. */
  errorTypes: ReadonlySet<Id>;
  requirements: ReadonlyMap<string, Requirement>;
  /** Types that hold something which is one thing on the wire and another in a program. */
  converting: ReadonlySet<Id>;
  /** Whether something in a type is another kind of value in a program. */
  holdsScalar: (type: TypeNode) => boolean;
  /** Whether something in a type is always one thing on the wire and another in a program. */
  differs: (type: TypeNode) => boolean;
  /** Whether something in a type is a number on the wire that a program does not have as one. */
  wide: (type: TypeNode) => boolean;
  config: Config;
  /** The changelog that the user keeps. */
  changelog: string | undefined;
  /** The npm name of the package. */
  packageName: string;
  templates: Templates;
  diagnostics: Diagnostics;
};

/** What a target makes: TypeScript modules, or files that are not TypeScript. */
export type Emission = { modules?: PrintedModule[]; files?: PlainFile[] };

/** A file that is not TypeScript. `isFormatted`: the text is as prettier would leave it. */
export type PlainFile = { path: string; text: string; isFormatted?: boolean };

/** One kind of output. */
export type Target = { name: string; emit(context: EmitContext): Emission };

/** How types are written into a module. */
export function typeContext(
  context: EmitContext,
  module: Module,
  direction: TypeContext["direction"],
): TypeContext {
  return {
    model(id) {
      const symbol = context.models.get(id);
      if (!symbol) throw new Error(`internal error: no model for ${id}`);
      return module.use(symbol, "type");
    },
    runtime: (name) => module.use(runtimeSymbol(name), "type"),
    direction,
  };
}

/** How conversions are written into a module. */
export function conversionContext(context: EmitContext, module: Module): ConversionContext {
  return {
    converting: context.converting,
    types: context.types,
    mention: (id) => module.use(conversionSymbol(context.names, id), "value"),
    runtime: (name) => module.use(runtimeSymbol(name), "value"),
    ambiguous: () => undefined,
    renames: context.config.casing !== "wire",
    holdsScalar: context.holdsScalar,
  };
}

/** What descriptors say about conversions. */
export function conversionsIn(
  context: EmitContext,
  module: Module,
): Pick<Use, "conversion" | "differs" | "wide"> {
  return {
    conversion: (type) => renderConversion(type, conversionContext(context, module)),
    differs: context.differs,
    wide: context.wide,
  };
}

/** Uses a symbol of the runtime as a value. */
export function runtimeValue(module: Module, name: string): Code {
  return module.use(runtimeSymbol(name), "value");
}

/** Uses a symbol of the runtime as a type. */
export function runtimeType(module: Module, name: string): Code {
  return module.use(runtimeSymbol(name), "type");
}

/** A settled name as a piece of code. */
export function nameOf(context: EmitContext, id: Id): Code {
  return identifier(context.names.of(id));
}

/** Every resource, parents before children. */
export function allResources(api: Api): Resource[] {
  const flatten = (resource: Resource): Resource[] => [
    resource,
    ...resource.children.flatMap(flatten),
  ];
  return api.resources.flatMap(flatten);
}

/** The operations of a resource itself, as callers see them. */
export function signaturesIn(context: EmitContext, resource: Resource): Signature[] {
  return resource.operations.flatMap((id) => context.signatures.get(id) ?? []);
}
