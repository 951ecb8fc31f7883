/**
 * The JavaScript of a module, as the compiler writes it with types and comments taken away: a walk over the
 * syntax, for the few kinds of statement that printed modules hold. What is not written here is left to the
 * compiler.
 */
import { isBegunOnOwnLine } from "../format/source.ts";
import { compiler, type ts } from "../syntax.ts";
import { mark } from "../../render/use.ts";
import { exported, NotPlain } from "./plain.ts";

type Source = { text: string; file: ts.SourceFile; opened: ReadonlySet<object> };

/**
 * The text of a `.js` file; `opened` are the lists in it that go over lines once they are laid out. Throws
 * `NotPlain` where it takes the compiler to make it.
 */
export function scriptOf(file: ts.SourceFile, opened: ReadonlySet<object>): string {
  const source: Source = { text: file.text, file, opened };
  const lines = file.statements.flatMap((statement) => statementText(statement, source));
  const isModule = file.statements.some(
    (node) => lines.length > 0 && !isErased(node) && isOfModule(node),
  );
  return [...lines, ...(isModule ? [] : ["export {};"])].map((line) => `${line}\n`).join("");
}

/** The lists of a module as it stands that go over lines. */
export function openedIn(file: ts.SourceFile): ReadonlySet<object> {
  const opened = new Set<object>();
  const visit = (node: ts.Node): void => {
    const list = listOf(node);
    if (list && isBegunOnOwnLine(list, file)) opened.add(list);
    compiler.forEachChild(node, visit);
  };
  visit(file);
  return opened;
}

function listOf(node: ts.Node): ts.NodeArray<ts.Node> | undefined {
  if (compiler.isObjectLiteralExpression(node)) return node.properties;
  const isList =
    compiler.isArrayLiteralExpression(node) ||
    compiler.isNamedImports(node) ||
    compiler.isNamedExports(node);
  return isList ? node.elements : undefined;
}

function isOfModule(node: ts.Statement): boolean {
  if (compiler.isImportDeclaration(node) || compiler.isExportDeclaration(node)) return true;
  return compiler.canHaveModifiers(node) && (node.modifiers?.length ?? 0) > 0;
}

/** Whether nothing is left of a statement when the module runs. */
function isErased(node: ts.Statement): boolean {
  if (compiler.isInterfaceDeclaration(node) || compiler.isTypeAliasDeclaration(node)) return true;
  if (compiler.isFunctionDeclaration(node)) return !node.body;
  if (compiler.isImportDeclaration(node)) return node.importClause?.phaseModifier !== undefined;
  if (!compiler.isExportDeclaration(node)) return false;
  const names = node.exportClause;
  return (
    node.isTypeOnly ||
    (names !== undefined &&
      compiler.isNamedExports(names) &&
      names.elements.every(({ isTypeOnly }) => isTypeOnly))
  );
}

function statementText(node: ts.Statement, source: Source): string[] {
  if (isErased(node)) return [];
  if (compiler.isImportDeclaration(node)) return [importText(node, source)];
  if (compiler.isExportDeclaration(node)) return [exportText(node, source)];
  if (compiler.isVariableStatement(node)) return [constText(node, source)];
  if (compiler.isFunctionDeclaration(node) && node.name) {
    const head = `${exported(node)}function ${textOf(node.name, source)}`;
    return [`${head}${functionText(node, source, "")}`];
  }
  if (compiler.isClassDeclaration(node) && node.name) return [classText(node, source)];
  throw new NotPlain();
}

function textOf(node: ts.Node, { text, file }: Source): string {
  return text.slice(node.getStart(file), node.end);
}

function importText(node: ts.ImportDeclaration, source: Source): string {
  const named = node.importClause?.namedBindings;
  if (!named || node.importClause.name || !compiler.isNamedImports(named)) throw new NotPlain();
  return `import ${namesText(named.elements, source)} from ${textOf(node.moduleSpecifier, source)};`;
}

function exportText(node: ts.ExportDeclaration, source: Source): string {
  const from = node.moduleSpecifier ? ` from ${textOf(node.moduleSpecifier, source)}` : "";
  if (!node.exportClause) return `export *${from};`;
  if (!compiler.isNamedExports(node.exportClause)) throw new NotPlain();
  return `export ${namesText(node.exportClause.elements, source)}${from};`;
}

/** The names that are values; a comma after the last one stays. */
function namesText(
  elements: ts.NodeArray<ts.ImportSpecifier> | ts.NodeArray<ts.ExportSpecifier>,
  source: Source,
): string {
  const kept = [...elements].filter(({ isTypeOnly }) => !isTypeOnly);
  if (kept.length === 0) throw new NotPlain();
  const names = kept.map((element) => textOf(element, source).replace(/\s+/g, " "));
  return `{ ${names.join(", ")}${source.opened.has(elements) ? "," : ""} }`;
}

function constText(node: ts.VariableStatement, source: Source): string {
  const [declaration, ...others] = node.declarationList.declarations;
  if (!declaration?.initializer || others.length > 0) throw new NotPlain();
  const head = `${exported(node)}const ${textOf(declaration.name, source)}`;
  return `${head} = ${valueText(declaration.initializer, source, "")};`;
}

type Callable = ts.FunctionDeclaration | ts.MethodDeclaration | ts.ConstructorDeclaration;

function functionText(node: Callable, source: Source, margin: string): string {
  const list = node.parameters.map((parameter) => {
    if (parameter.modifiers || parameter.initializer) throw new NotPlain();
    return `${parameter.dotDotDotToken ? "..." : ""}${textOf(parameter.name, source)}`;
  });
  if (!node.body) throw new NotPlain();
  const inner = `${margin}    `;
  const lines = node.body.statements.map((statement) => {
    if (compiler.isExpressionStatement(statement))
      return `${inner}${valueText(statement.expression, source, inner)};\n`;
    if (!compiler.isReturnStatement(statement) || !statement.expression) throw new NotPlain();
    return `${inner}return ${valueText(statement.expression, source, inner)};\n`;
  });
  if (lines.length === 0) throw new NotPlain();
  return `(${list.join(", ")}) {\n${lines.join("")}${margin}}`;
}

function classText(node: ts.ClassDeclaration, source: Source): string {
  if (!node.name) throw new NotPlain();
  const [clause, ...others] = node.heritageClauses ?? [];
  const parent = clause?.types[0];
  if (others.length > 0 || (clause && clause.token !== compiler.SyntaxKind.ExtendsKeyword))
    throw new NotPlain();
  const base = parent ? ` extends ${textOf(parent.expression, source)}` : "";
  const kept = node.members.filter(
    (member) => !compiler.isMethodDeclaration(member) || member.body,
  );
  const members = kept.map((member) => `    ${memberText(member, source, "    ")}\n`);
  return `${exported(node)}class ${textOf(node.name, source)}${base} {\n${members.join("")}}`;
}

function memberText(node: ts.ClassElement, source: Source, margin: string): string {
  if (compiler.isConstructorDeclaration(node))
    return `constructor${functionText(node, source, margin)}`;
  if (compiler.isMethodDeclaration(node)) {
    const marks = (node.modifiers ?? []).filter(
      ({ kind }) => kind !== compiler.SyntaxKind.OverrideKeyword,
    );
    if (marks.length > 0 || compiler.isComputedPropertyName(node.name)) throw new NotPlain();
    return `${textOf(node.name, source)}${functionText(node, source, margin)}`;
  }
  if (!compiler.isPropertyDeclaration(node) || compiler.isComputedPropertyName(node.name))
    throw new NotPlain();
  const value = node.initializer ? ` = ${valueText(node.initializer, source, margin)}` : "";
  return `${textOf(node.name, source)}${value};`;
}

function valueText(node: ts.Expression, source: Source, margin: string): string {
  const inside = (inner: ts.Expression): string => valueText(inner, source, margin);
  if (compiler.isAsExpression(node)) return inside(node.expression);
  if (compiler.isObjectLiteralExpression(node)) return objectText(node, source, margin);
  if (compiler.isArrayLiteralExpression(node)) return arrayText(node, source, margin);
  if (compiler.isCallExpression(node)) {
    const said = source.text.slice(node.pos, node.getStart(source.file)).trim();
    const call = `${inside(node.expression)}(${node.arguments.map(inside).join(", ")})`;
    return said === mark ? `${mark} ${call}` : call;
  }
  if (compiler.isNewExpression(node))
    return `new ${inside(node.expression)}(${(node.arguments ?? []).map(inside).join(", ")})`;
  if (compiler.isElementAccessExpression(node))
    return `${inside(node.expression)}[${inside(node.argumentExpression)}]`;
  if (compiler.isPropertyAccessExpression(node))
    return `${inside(node.expression)}${node.questionDotToken ? "?." : "."}${textOf(node.name, source)}`;
  if (compiler.isConditionalExpression(node)) {
    const [first, second] = [node.whenTrue, node.whenFalse].map(inside);
    return `${inside(node.condition)}\n${margin}    ? ${first}\n${margin}    : ${second}`;
  }
  if (
    compiler.isBinaryExpression(node) &&
    node.operatorToken.kind === compiler.SyntaxKind.EqualsToken
  )
    return `${inside(node.left)} = ${inside(node.right)}`;
  if (compiler.isIdentifier(node) || compiler.isToken(node)) return textOf(node, source);
  if (
    compiler.isArrowFunction(node) &&
    node.parameters.length === 0 &&
    compiler.isIdentifier(node.body)
  )
    return `() => ${textOf(node.body, source)}`;
  throw new NotPlain();
}

/** An object stands on as many lines as in the source, a list on one. */
function objectText(node: ts.ObjectLiteralExpression, source: Source, margin: string): string {
  if (node.properties.length === 0) return "{}";
  const isOpened = source.opened.has(node.properties);
  const inner = isOpened ? `${margin}    ` : margin;
  const fields = node.properties.map((property) => {
    if (compiler.isShorthandPropertyAssignment(property)) return textOf(property.name, source);
    if (compiler.isSpreadAssignment(property))
      return `...${valueText(property.expression, source, inner)}`;
    if (!compiler.isPropertyAssignment(property)) throw new NotPlain();
    return `${textOf(property.name, source)}: ${valueText(property.initializer, source, inner)}`;
  });
  if (!isOpened) return `{ ${fields.join(", ")} }`;
  return `{\n${fields.map((field) => `${inner}${field}`).join(",\n")},\n${margin}}`;
}

function arrayText(node: ts.ArrayLiteralExpression, source: Source, margin: string): string {
  const isOpened = source.opened.has(node.elements);
  const inner = isOpened ? `${margin}    ` : margin;
  const items = node.elements.map((element) => valueText(element, source, inner));
  if (!isOpened) return `[${items.join(", ")}]`;
  return `[\n${items.map((item) => `${inner}${item}`).join(",\n")},\n${margin}]`;
}
