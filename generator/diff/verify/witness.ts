/** A witness: code of a user's, written against one package, that another version of it may refuse. */
import type { Api } from "../../ir/api.ts";
import type { Id, NamedType } from "../../ir/types.ts";
import type { Names } from "../../names/assign.ts";
import {
  code,
  identifier,
  joinCode,
  literal,
  stringLiteral,
  type Code,
} from "../../render/encode.ts";
import type { Signature } from "../../render/signature.ts";
import type { TypeContext } from "../../render/types.ts";

/** What witnesses are written from, and how their authors write. */
export type Written = {
  api: Api;
  names: Names;
  signatures: ReadonlyMap<Id, Signature>;
  errorTypes: ReadonlySet<Id>;
  types: ReadonlyMap<Id, NamedType>;
  /** They list every case. */
  exhaustive: boolean;
  /** They build what the API answers, for tests of their own. */
  implementer: boolean;
};

/** What a witness tries. */
export type Trial =
  "import" | "client" | "call" | "result" | "error" | "argument" | "read" | "member" | "webhook";

/** One piece of code, and what of the package it touches. */
export type Witness = {
  trial: Trial;
  /** The statements inside a function of its own. */
  statements: Code[];
  /** Keys of operations, from the client down. */
  methods: string[];
  webhooks: string[];
  /** Exported names. */
  names: string[];
  /** A path that it imports; everything else is taken from the main entry. */
  entry?: string;
  /** Nothing leads callers here: it may prove that something breaks, and asks for no finding. */
  idle?: true;
  /** A name that it imports, and nothing more. */
  imports?: Code;
};

/** Writes the types of one witness, and remembers which names they take. */
export type Scribe = {
  types: ReadonlyMap<Id, NamedType>;
  input: TypeContext;
  output: TypeContext;
  used: Set<string>;
};

/** Opens a scribe. */
export function openScribe(types: ReadonlyMap<Id, NamedType>, names: Names): Scribe {
  const used = new Set<string>();
  const context = (direction: TypeContext["direction"]): TypeContext => ({
    model(id) {
      used.add(names.of(id));
      return code`sdk.${identifier(names.of(id))}`;
    },
    runtime: (name) => code`sdk.${identifier(name)}`,
    direction,
  });
  return { types, input: context("input"), output: context("output"), used };
}

/** Witnesses as one module, and which of them stands on which line. */
export function witnessModule(witnesses: readonly Witness[]): { text: string; lines: Witness[] } {
  const texts = [
    'import * as sdk from "sdk";',
    "declare function some<T>(): T;",
    "declare function take<T>(value: T): void;",
    "declare function never(value: never): void;",
  ];
  const lines: Witness[] = [];
  witnesses.forEach((witness, index) => {
    lines[texts.length] = witness;
    texts.push(textOf(witness, code`w${literal(index)}`));
  });
  return { text: `${texts.join("\n")}\n`, lines };
}

function textOf({ entry, imports, statements }: Witness, name: Code): Code {
  if (entry !== undefined)
    return code`export type ${name} = typeof import(${stringLiteral(`sdk${entry.slice(1)}`)});`;
  if (imports !== undefined) return code`export type { ${imports} as ${name} } from "sdk";`;
  const body = joinCode(statements, code` `).replace(/\n/g, " ") as Code;
  return code`export async function ${name}() { ${body} }`;
}
