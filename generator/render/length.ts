/** How many lines a declaration will have, near enough to divide files before anything is printed. */
import { children, type NamedType, type Property, type TypeNode } from "../ir/types.ts";
import type { Names } from "../names/assign.ts";
import { docComment } from "./comment.ts";
import type { Code } from "./encode.ts";
import { functionComment, operationComment } from "./operation-text.ts";
import type { Signature } from "./signature.ts";

/** Lines that a divided file should not exceed: it stays quick to format, to compile and to read. */
export const mostLines = 1300;

/** Lines of a model with its comment. */
export function linesOfModel({ type, docs }: NamedType): number {
  const comment = linesOfComment(docComment({ docs, type }));
  if (type.kind !== "enum") return comment + linesOfType(type) + 2;
  const values = type.members.map((member) => 1 + (docComment({ docs: member.docs }) ? 1 : 0));
  return comment + linesOfType(type) + sum(values) + 7;
}

/** Lines of an operation in its module: types, descriptor, function. */
export function linesOfOperation(signature: Signature, names: Names): number {
  const { request, operation, errors, scopes } = signature;
  const types = [
    ...(request?.spread ? [request.spread] : []),
    ...(request?.whole ? [request.whole.type] : []),
    ...(request?.choices ?? []).map(({ type }) => type),
    ...signature.success,
  ];
  const parameters = request?.parameters ?? [];
  const members = parameters.map((parameter) => linesOfMember(parameter));
  // A short table of errors stands on one line of the descriptor, and in the union beside it.
  const table = errors.length > 3 ? errors.length + 2 : 0;
  const fields = parameters.length + errors.length + scopes.length + table;
  const paging = operation.pagination ? 10 : 0;
  const headers = linesOfHeaders(signature);
  const comment = linesOfComment(functionComment(signature, names));
  // An operation that gives events or a value has an overload for each, with its comment.
  const functions = signature.stream?.flag ? 3 * comment + 30 : comment;
  return headers + functions + sum(types.map(linesOfType)) + sum(members) + fields + paging + 27;
}

/** Lines of an operation in the class of its resource: comment, example, parameters, descriptor. */
export function linesOfMethod(signature: Signature, names: Names): number {
  const { operation, errors } = signature;
  const table = errors.length > 3 ? errors.length + 2 : 1;
  const paging = operation.pagination ? 6 : 0;
  return linesOfComment(operationComment(signature, names)) + table + paging + 26;
}

/** The interface of what an answer documents of its headers, and the type of a call that names it. */
function linesOfHeaders({ headers }: Signature): number {
  return headers.length === 0 ? 0 : 8 + sum(headers.map(linesOfMember));
}

function linesOfType(node: TypeNode): number {
  if (node.kind === "enum") return linesOfValues(node.members.map(({ value }) => value));
  if (node.kind !== "object") {
    const inner = children(node).map(linesOfType);
    const isLong = node.kind === "union" && inner.length > 3;
    return isLong ? sum(inner) : 1 + sum(inner.map((lines) => lines - 1));
  }
  const extra = typeof node.extra === "string" ? 0 : linesOfType(node.extra);
  return 1 + extra + sum(node.properties.map(linesOfMember));
}

/** A union of values has a line for each once it is longer than one. */
function linesOfValues(values: readonly unknown[]): number {
  const width = sum(values.map((value) => JSON.stringify(value).length + 3));
  return width > 80 ? values.length : 1;
}

function linesOfMember(member: Pick<Property, "docs" | "type" | "default">): number {
  const { docs, type } = member;
  return linesOfType(type) + linesOfComment(docComment({ docs, type, default: member.default }));
}

function linesOfComment(text: Code | undefined): number {
  if (text === undefined) return 0;
  const lines = text.split("\n").length;
  return lines === 1 ? 1 : lines + 2;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
