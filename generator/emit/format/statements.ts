/** The statements of printed modules as prettier lays them out. */
import { compiler, type ts } from "../syntax.ts";
import {
  group,
  hardline,
  ifBreak,
  indent,
  join,
  line,
  NoLayout,
  printDoc,
  printWidth,
  softline,
  stay,
  type Doc,
} from "./doc.ts";
import { docsOf, isSpaced, textOf, type Source } from "./source.ts";
import { annotation, keyOf, memberDoc, typeArguments, typeDoc } from "./types.ts";
import { argumentsDoc, initializerDoc, isMarked, valueDoc } from "./values.ts";

/** A top-level statement with its comment. */
export function statementDoc(node: ts.Statement, source: Source): Doc {
  return [...docsOf(node, source), bareDoc(node, source)];
}

function bareDoc(node: ts.Statement, source: Source): Doc {
  if (compiler.isImportDeclaration(node)) return importDoc(node, source);
  if (compiler.isExportDeclaration(node)) return exportDoc(node, source);
  if (compiler.isInterfaceDeclaration(node)) return interfaceDoc(node, source);
  if (compiler.isTypeAliasDeclaration(node)) return aliasDoc(node, source);
  if (compiler.isVariableStatement(node)) return constDoc(node, source);
  if (compiler.isFunctionDeclaration(node)) {
    const name = node.name ? textOf(node.name, source) : "";
    return [modifiersOf(node, source), "function ", name, ...signatureDoc(node, source)];
  }
  if (compiler.isClassDeclaration(node)) return classDoc(node, source);
  throw new NoLayout();
}

function modifiersOf(node: ts.HasModifiers, source: Source): string {
  return (node.modifiers ?? []).map((modifier) => `${textOf(modifier, source)} `).join("");
}

function importDoc(node: ts.ImportDeclaration, source: Source): Doc {
  const clause = node.importClause;
  const named = clause?.namedBindings;
  if (!clause || clause.name || !named || !compiler.isNamedImports(named)) throw new NoLayout();
  const keyword = clause.phaseModifier === undefined ? "import " : "import type ";
  return [
    keyword,
    specifiersDoc(named.elements, source),
    ` from ${textOf(node.moduleSpecifier, source)};`,
  ];
}

function exportDoc(node: ts.ExportDeclaration, source: Source): Doc {
  const keyword = node.isTypeOnly ? "export type " : "export ";
  const from = node.moduleSpecifier ? ` from ${textOf(node.moduleSpecifier, source)};` : ";";
  const clause = node.exportClause;
  if (!clause) return [keyword, "*", from];
  if (!compiler.isNamedExports(clause)) throw new NoLayout();
  return [keyword, specifiersDoc(clause.elements, source), from];
}

function specifiersDoc(
  nodes: ts.NodeArray<ts.ImportSpecifier> | ts.NodeArray<ts.ExportSpecifier>,
  source: Source,
): Doc {
  const names = [...nodes].map(({ isTypeOnly, propertyName, name }) => {
    const renamed = propertyName ? `${textOf(propertyName, source)} as ` : "";
    return `${isTypeOnly ? "type " : ""}${renamed}${textOf(name, source)}`;
  });
  const [only] = names;
  if (only === undefined) throw new NoLayout();
  if (names.length === 1) return `{ ${only} }`;
  const list = ["{", indent([line, ...join([",", line], names)]), ifBreak(","), line, "}"];
  return group(list, false, nodes);
}

function interfaceDoc(node: ts.InterfaceDeclaration, source: Source): Doc {
  const heritage = node.heritageClauses?.map((clause) => heritageDoc(clause, source)) ?? [];
  const head = [
    modifiersOf(node, source),
    "interface ",
    textOf(node.name, source),
    typeArguments(node.typeParameters, source),
    ...heritage,
    " {",
  ];
  const members = node.members.map((member): Doc => [memberDoc(member, source), ";"]);
  return [isNeverBroken(node) ? head : stay(head), block(node.members, members, source)];
}

/** A lone parent stays on the line of the name, however long that is. */
function isNeverBroken({ typeParameters, heritageClauses }: ts.InterfaceDeclaration): boolean {
  const parents = heritageClauses?.flatMap(({ types }) => types) ?? [];
  return !typeParameters && parents.length === 1 && !parents[0]?.typeArguments?.length;
}

function heritageDoc({ token, types }: ts.HeritageClause, source: Source): Doc {
  const keyword = token === compiler.SyntaxKind.ExtendsKeyword ? " extends " : " implements ";
  const parents = types.map((type): Doc => {
    if (!compiler.isIdentifier(type.expression)) throw new NoLayout();
    return [textOf(type.expression, source), typeArguments(type.typeArguments, source)];
  });
  return [keyword, ...join(", ", parents)];
}

/** The lines of a body and its closing brace; empty lines between them stay. */
function block(nodes: readonly ts.Node[], docs: readonly Doc[], source: Source): Doc {
  if (docs.length === 0) return "}";
  const lines = docs.flatMap((doc, index): Doc[] => {
    const node = nodes[index];
    const gap = index > 0 && node !== undefined && isSpaced(node, source);
    return gap ? ["\n", hardline, doc] : [hardline, doc];
  });
  return [indent(lines), hardline, "}"];
}

function aliasDoc(node: ts.TypeAliasDeclaration, source: Source): Doc {
  const name = textOf(node.name, source);
  const parameters = typeArguments(node.typeParameters, source);
  const head: Doc = [modifiersOf(node, source), "type ", name, parameters, " ="];
  const isName = compiler.isTypeReferenceNode(node.type) && !node.type.typeArguments?.length;
  // A name that is too long for the line goes to the next one.
  if (isName) return [head, group(indent([line, typeDoc(node.type, source)])), ";"];
  if (compiler.isIntersectionTypeNode(node.type)) {
    const start = [head, " ", intersectionStart(node.type, source)];
    const doc = typeDoc(node.type, source);
    if (!isTooLong(start)) return [head, " ", doc, ";"];
    if (parameters !== "") throw new NoLayout();
    return [head, indent([hardline, doc]), ";"];
  }
  return [head, annotation(node.type, source), ";"];
}

/** What an intersection has before the first place where its line may break. */
function intersectionStart(
  { types: [first, second] }: ts.IntersectionTypeNode,
  source: Source,
): Doc {
  if (!first || compiler.isTypeLiteralNode(first)) return "{";
  const inner = compiler.isParenthesizedTypeNode(first) ? first.type : first;
  if (compiler.isUnionTypeNode(inner)) return "(";
  if (compiler.isIntersectionTypeNode(inner)) return ["(", intersectionStart(inner, source)];
  if (compiler.isTypeReferenceNode(inner) && inner.typeArguments?.length)
    return [textOf(inner.typeName, source), "<"];
  const isObject = second && compiler.isTypeLiteralNode(second);
  return [typeDoc(inner, source), isObject ? " & {" : " &"];
}

function isTooLong(start: Doc): boolean {
  const [first = ""] = printDoc(start, Number.POSITIVE_INFINITY).split("\n");
  return first.length > printWidth;
}

function constDoc(node: ts.VariableStatement, source: Source): Doc {
  const [declaration, ...others] = node.declarationList.declarations;
  if (!declaration?.initializer || others.length > 0) throw new NoLayout();
  const { initializer, type } = declaration;
  const head = [modifiersOf(node, source), "const ", textOf(declaration.name, source)];
  if (!type) return [head, initializerDoc(initializer, source), ";"];
  const typed: Doc = [head, ": ", typeDoc(type, source)];
  // Type arguments break before a marked call does, and an object goes to the next line as a whole.
  if (isMarked(initializer, source)) return [typed, initializerDoc(initializer, source), ";"];
  const isObject = compiler.isObjectLiteralExpression(initializer);
  const isPlain = compiler.isTypeReferenceNode(type) && !type.typeArguments?.length;
  if (isObject && isPlain && isTooLong([typed, " = {"]))
    return [typed, " =", indent([hardline, valueDoc(initializer, source)]), ";"];
  return [head, ": ", stay(typeDoc(type, source)), initializerDoc(initializer, source), ";"];
}

type Signature = ts.FunctionDeclaration | ts.MethodDeclaration | ts.ConstructorDeclaration;

/** Everything of a function after its name. */
function signatureDoc(node: Signature, source: Source): Doc[] {
  const parameters = node.parameters.map((parameter) => parameterDoc(parameter, source));
  const list: Doc = parameters.length
    ? ["(", indent([softline, ...join([",", line], parameters)]), lastComma(node), softline, ")"]
    : "()";
  const returns: Doc = node.type ? [": ", typeDoc(node.type, source)] : "";
  const generics = typeArguments(node.typeParameters, source);
  const head = group([generics, list, returns]);
  // One of several ways to call it has no body.
  return node.body ? [head, " ", bodyDoc(node.body, source)] : [head, ";"];
}

/** A rest parameter takes no comma after it. */
function lastComma({ parameters }: Signature): Doc {
  return parameters.at(-1)?.dotDotDotToken ? "" : ifBreak(",");
}

function parameterDoc(node: ts.ParameterDeclaration, source: Source): Doc {
  if (node.modifiers || node.initializer || !node.type) throw new NoLayout();
  const rest = node.dotDotDotToken ? "..." : "";
  const optional = node.questionToken ? "?" : "";
  return [`${rest}${textOf(node.name, source)}${optional}: `, stay(typeDoc(node.type, source))];
}

function bodyDoc(body: ts.Block, source: Source): Doc {
  if (body.statements.length === 0) return "{}";
  const lines = body.statements.map((statement): Doc => {
    if (isSpaced(statement, source) || docsOf(statement, source).length > 0) throw new NoLayout();
    if (compiler.isExpressionStatement(statement))
      return [expressionDoc(statement.expression, source), ";"];
    if (compiler.isReturnStatement(statement) && statement.expression)
      return ["return ", valueDoc(statement.expression, source), ";"];
    throw new NoLayout();
  });
  return ["{", indent(lines.map((doc): Doc => [hardline, doc])), hardline, "}"];
}

function expressionDoc(node: ts.Expression, source: Source): Doc {
  if (!compiler.isBinaryExpression(node)) {
    if (!compiler.isCallExpression(node)) throw new NoLayout();
    if (node.expression.kind !== compiler.SyntaxKind.SuperKeyword) return valueDoc(node, source);
    return stay(["super", argumentsDoc(node.arguments, source)]);
  }
  if (node.operatorToken.kind !== compiler.SyntaxKind.EqualsToken) throw new NoLayout();
  return stay([valueDoc(node.left, source), " = ", valueDoc(node.right, source)]);
}

function classDoc(node: ts.ClassDeclaration, source: Source): Doc {
  if (!node.name) throw new NoLayout();
  const heritage = node.heritageClauses?.map((clause) => heritageDoc(clause, source)) ?? [];
  const parameters = typeArguments(node.typeParameters, source);
  const name = textOf(node.name, source);
  const head = [modifiersOf(node, source), "class ", name, parameters, ...heritage, " {"];
  const members = node.members.map((member) => classMemberDoc(member, source));
  return [head, block(node.members, members, source)];
}

function classMemberDoc(node: ts.ClassElement, source: Source): Doc {
  const docs = docsOf(node, source);
  if (compiler.isConstructorDeclaration(node)) {
    return [...docs, modifiersOf(node, source), "constructor", ...signatureDoc(node, source)];
  }
  if (compiler.isMethodDeclaration(node)) {
    const name = keyOf(node.name, source);
    return [...docs, modifiersOf(node, source), name, ...signatureDoc(node, source)];
  }
  if (!compiler.isPropertyDeclaration(node) || node.questionToken) throw new NoLayout();
  const type: Doc = node.type ? [": ", typeDoc(node.type, source)] : "";
  const head = [modifiersOf(node, source), keyOf(node.name, source), type];
  const value = node.initializer;
  if (value && compiler.isNewExpression(value)) {
    const start = [...head, " = new ", textOf(value.expression, source)];
    const values = argumentsDoc(value.arguments ?? [], source);
    if (!isTooLong([...start, "("])) return [...docs, ...start, values, ";"];
    const made: Doc = ["new ", textOf(value.expression, source), values];
    return [...docs, ...head, " =", indent([hardline, made]), ";"];
  }
  return [...docs, stay([...head, value ? initializerDoc(value, source) : "", ";"])];
}
