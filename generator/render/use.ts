/** What the printers of descriptors are given by those who put them into modules. */
import type { TypeNode } from "../ir/types.ts";
import { code, type Code } from "./encode.ts";
import type { SymbolRef } from "./module.ts";

/** The type behind references. */
export type Resolve = (type: TypeNode) => TypeNode;

/** How a descriptor mentions what it refers to. */
export type Use = {
  runtime(name: string): Code;
  symbol(symbol: SymbolRef): Code;
  resolve: Resolve;
  /** What of a type differs between the wire and a program. */
  readonly conversion: (type: TypeNode) => Code | undefined;
  /** Whether the digits of integers are wanted in a type. */
  readonly wide: (type: TypeNode) => boolean;
  /** Whether a program sees something else than the wire's value anywhere in a type. */
  readonly differs: (type: TypeNode) => boolean;
};

/** What bundlers read: that a call may be left away where nobody uses what it gives. */
export const mark = code`/* @__PURE__ */`;

/**
 * A function of the runtime that makes an encoder. Bundlers are told that what it makes may be left away: else one
 * operation of a file would keep all others in a program.
 */
export function made(use: Pick<Use, "runtime">, name: string): Code {
  return code`${mark} ${use.runtime(name)}`;
}
