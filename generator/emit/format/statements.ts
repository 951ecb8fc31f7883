/** The statements of printed modules as prettier lays them out. */
import { ts } from "../syntax.ts";
import {
  group,
  hardline,
  ifBreak,
  indent,
  join,
  line,
  NoLayout,
  softline,
  stay,
  type Doc,
} from "./doc.ts";
import { docsOf, isSpaced, textOf, type Source } from "./source.ts";
import { annotation, keyOf, memberDoc, typeArguments, typeDoc } from "./types.ts";
import { argumentsDoc, initializerDoc, valueDoc } from "./values.ts";

/** A top-level statement with its comment. */
export function statementDoc(node: ts.Statement, source: Source): Doc {
  return [...docsOf(node, source), bareDoc(node, source)];
}

function bareDoc(node: ts.Statement, source: Source): Doc {
  if (ts.isImportDeclaration(node)) return importDoc(node, source);
  if (ts.isExportDeclaration(node)) return exportDoc(node, source);
  if (ts.isInterfaceDeclaration(node)) return interfaceDoc(node, source);
  if (ts.isTypeAliasDeclaration(node)) return aliasDoc(node, source);
  if (ts.isVariableStatement(node)) return constDoc(node, source);
  if (ts.isFunctionDeclaration(node)) {
    const name = node.name ? textOf(node.name, source) : "";
    return [modifiersOf(node, source), "function ", name, ...signatureDoc(node, source)];
  }
  if (ts.isClassDeclaration(node)) return classDoc(node, source);
  throw new NoLayout();
}

function modifiersOf(node: ts.HasModifiers, source: Source): string {
  return (node.modifiers ?? []).map((modifier) => `${textOf(modifier, source)} `).join("");
}

function importDoc(node: ts.ImportDeclaration, source: Source): Doc {
  const clause = node.importClause;
  const named = clause?.namedBindings;
  if (!clause || clause.name || !named || !ts.isNamedImports(named)) throw new NoLayout();
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
  if (!ts.isNamedExports(clause)) throw new NoLayout();
  return [keyword, specifiersDoc(clause.elements, source), from];
}

function specifiersDoc(
  nodes: readonly (ts.ImportSpecifier | ts.ExportSpecifier)[],
  source: Source,
): Doc {
  const names = nodes.map(({ isTypeOnly, propertyName, name }) => {
    const renamed = propertyName ? `${textOf(propertyName, source)} as ` : "";
    return `${isTypeOnly ? "type " : ""}${renamed}${textOf(name, source)}`;
  });
  const [only] = names;
  if (only === undefined) throw new NoLayout();
  if (names.length === 1) return `{ ${only} }`;
  return group(["{", indent([line, ...join([",", line], names)]), ifBreak(","), line, "}"]);
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
  return [stay(head), block(node.members, members, source)];
}

function heritageDoc({ token, types }: ts.HeritageClause, source: Source): Doc {
  const keyword = token === ts.SyntaxKind.ExtendsKeyword ? " extends " : " implements ";
  const parents = types.map((type): Doc => {
    if (!ts.isIdentifier(type.expression)) throw new NoLayout();
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
  const isName = ts.isTypeReferenceNode(node.type) && !node.type.typeArguments?.length;
  // A name that is too long for the line goes to the next one.
  if (isName) return [head, group(indent([line, typeDoc(node.type, source)])), ";"];
  // Where an intersection has no room behind its name, prettier moves it by a rule that is not written here.
  const [first] = ts.isIntersectionTypeNode(node.type) ? node.type.types : [];
  const isNarrow = name.length + (first ? first.end - first.getStart(source.file) : 0) > 75;
  if (first && isNarrow) throw new NoLayout();
  return [head, annotation(node.type, source), ";"];
}

function constDoc(node: ts.VariableStatement, source: Source): Doc {
  const [declaration, ...others] = node.declarationList.declarations;
  if (!declaration?.initializer || others.length > 0) throw new NoLayout();
  const head = [
    modifiersOf(node, source),
    "const ",
    textOf(declaration.name, source),
    declaration.type ? [": ", stay(typeDoc(declaration.type, source))] : "",
  ];
  return [head, initializerDoc(declaration.initializer, source), ";"];
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
  return [group([generics, list, returns]), " ", bodyDoc(node.body, source)];
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

function bodyDoc(body: ts.Block | undefined, source: Source): Doc {
  if (!body) throw new NoLayout();
  if (body.statements.length === 0) return "{}";
  const lines = body.statements.map((statement): Doc => {
    if (isSpaced(statement, source) || docsOf(statement, source).length > 0) throw new NoLayout();
    if (ts.isExpressionStatement(statement))
      return [expressionDoc(statement.expression, source), ";"];
    if (ts.isReturnStatement(statement) && statement.expression)
      return ["return ", valueDoc(statement.expression, source), ";"];
    throw new NoLayout();
  });
  return ["{", indent(lines.map((doc): Doc => [hardline, doc])), hardline, "}"];
}

function expressionDoc(node: ts.Expression, source: Source): Doc {
  if (!ts.isBinaryExpression(node)) {
    if (!ts.isCallExpression(node)) throw new NoLayout();
    if (node.expression.kind !== ts.SyntaxKind.SuperKeyword) return valueDoc(node, source);
    return stay(["super", argumentsDoc(node.arguments, source)]);
  }
  if (node.operatorToken.kind !== ts.SyntaxKind.EqualsToken) throw new NoLayout();
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
  if (ts.isConstructorDeclaration(node)) {
    return [...docs, modifiersOf(node, source), "constructor", ...signatureDoc(node, source)];
  }
  if (ts.isMethodDeclaration(node)) {
    const name = keyOf(node.name, source);
    return [...docs, modifiersOf(node, source), name, ...signatureDoc(node, source)];
  }
  if (!ts.isPropertyDeclaration(node) || node.questionToken) throw new NoLayout();
  const type: Doc = node.type ? [": ", typeDoc(node.type, source)] : "";
  const value: Doc = node.initializer ? initializerDoc(node.initializer, source) : "";
  return [...docs, stay([modifiersOf(node, source), keyOf(node.name, source), type, value, ";"])];
}
