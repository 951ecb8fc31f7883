/**
 * Declarations as text, without care for how it looks: the layout comes later and goes by the syntax. Only
 * line ends that it keeps matter here, such as the empty line before a method.
 */
import { assertNever } from "../ir/types.ts";
import { code, joinCode, stringLiteral, type Code, type FileName } from "./encode.ts";
import type { ClassPart, Declaration, MemberPart, OverloadPart, ParameterPart } from "./module.ts";
import { importName } from "./paths.ts";

/** The text of a declaration in the module at `path`, its comment first and no line end last. */
export function printDeclaration(path: FileName, declaration: Declaration): Code {
  switch (declaration.kind) {
    case "interface":
      return code`${head(declaration, code`interface`)} {\n${members(declaration.members)}}`;
    case "type":
      return code`${head(declaration, code`type`)} = ${declaration.type};`;
    case "const":
      return code`${head(declaration, code`const`)}${typed(declaration.type)} = ${declaration.value};`;
    case "class":
      return code`${head(declaration, code`class`)} {\n${classMembers(declaration)}\n}`;
    case "function":
      return code`${overloaded(declaration, head(declaration, code`function`))}${head(declaration, code`function`)}${signature(declaration)} {\n${declaration.body}\n}`;
    case "reexport":
      return reexport(path, declaration);
    case "reexportAll":
      return code`export ${declaration.typeOnly ? code`type ` : code``}* from ${relativePath(path, declaration.module)};`;
    case "alias":
      return code`export { ${declaration.name} as ${declaration.as} };`;
    default:
      return assertNever(declaration);
  }
}

/** The way from one module to another as a literal, with the extension that the emitted JavaScript has. */
export function relativePath(from: FileName, to: FileName): Code {
  return stringLiteral(importName(from, to.replace(/\.ts$/, ".js")));
}

type Named = {
  name: Code;
  docs?: Code | undefined;
  local?: boolean;
  typeParameters?: Code[];
  extends?: Code | Code[];
};

function head(declaration: Named, keyword: Code): Code {
  const { name, docs, local, typeParameters } = declaration;
  const mark = local === true ? code`` : code`export `;
  const parents = joinCode([declaration.extends ?? []].flat(), code`, `);
  const heritage = parents === "" ? code`` : code` extends ${parents}`;
  return code`${docBlock(docs)}${mark}${keyword} ${name}${angled(typeParameters)}${heritage}`;
}

function members(parts: readonly MemberPart[]): Code {
  const lines = parts.map(
    ({ name, type, optional, docs }) =>
      code`${docBlock(docs)}${name}${optional ? code`?` : code``}: ${type};\n`,
  );
  return joinCode(lines, code``);
}

function classMembers({
  properties = [],
  constructorParameters,
  constructorBody = [],
  methods = [],
}: ClassPart): Code {
  const fields = properties.map(({ name, type, value, docs, override, hidden }) => {
    const marks = code`${override === true ? code`override ` : code``}readonly ${hidden === true ? code`#` : code``}`;
    const initializer = value ? code` = ${value}` : code``;
    return code`${docBlock(docs)}${marks}${name}${typed(type)}${initializer};`;
  });
  const maker = constructorParameters
    ? [
        code`constructor(${parameters(constructorParameters)}) {\n${joinCode(constructorBody, code`\n`)}\n}`,
      ]
    : [];
  const calls = methods.map((method) => {
    const start = code`${docBlock(method.docs)}${method.override === true ? code`override ` : code``}${method.name}${angled(method.typeParameters)}`;
    return code`${overloaded(method, start)}${start}${signature(method)} {\n${method.body}\n}`;
  });
  return joinCode(
    [...(fields.length ? [joinCode(fields, code`\n`)] : []), ...maker, ...calls],
    code`\n\n`,
  );
}

/** The ways to call something, each with its comment: that of the body is not shown to callers. */
function overloaded({ overloads = [] }: { overloads?: OverloadPart[] }, start: Code): Code {
  return joinCode(
    overloads.map((overload) => code`${start}${signature(overload)};\n`),
    code``,
  );
}

function signature(part: { parameters: ParameterPart[]; returns: Code }): Code {
  return code`(${parameters(part.parameters)}): ${part.returns}`;
}

function parameters(parts: readonly ParameterPart[]): Code {
  const texts = parts.map(
    ({ name, type, optional, rest }) =>
      code`${rest === true ? code`...` : code``}${name}${optional === true ? code`?` : code``}: ${type}`,
  );
  return joinCode(texts, code`, `);
}

function angled(typeParameters: readonly Code[] = []): Code {
  return typeParameters.length ? code`<${joinCode(typeParameters, code`, `)}>` : code``;
}

function typed(type: Code | undefined): Code {
  return type ? code`: ${type}` : code``;
}

function reexport(path: FileName, declaration: Extract<Declaration, { kind: "reexport" }>): Code {
  const allTypes = declaration.names.every(({ typeOnly }) => typeOnly);
  const specifiers = declaration.names.map(({ name, as, typeOnly }) => {
    const mark = typeOnly && !allTypes ? code`type ` : code``;
    return as && as !== name ? code`${mark}${name} as ${as}` : code`${mark}${name}`;
  });
  const keyword = allTypes ? code`export type` : code`export`;
  return code`${keyword} { ${joinCode(specifiers, code`, `)} } from ${relativePath(path, declaration.module)};`;
}

/** The comment of a declaration: on a line of its own, or on as many as its text has. */
function docBlock(text: Code | undefined): Code {
  if (text === undefined || text === "") return code``;
  if (!text.includes("\n")) return code`/** ${text} */\n`;
  const lines = text.split("\n").map((line) => code` * ${line as Code}\n`);
  return code`/**\n${joinCode(lines, code``)} */\n`;
}
