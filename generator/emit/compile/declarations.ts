/**
 * Declarations of a printed module, as the compiler writes them, by a walk over its syntax: emitted code
 * says all its types, so there is nothing to work out. The compiler makes a program, a checker and a
 * transformed tree for each module instead, which took 1.4 s of the 5.4 s of the whole Polar document.
 */
import { printWidth } from "../format/doc.ts";
import { compiler, type ts } from "../syntax.ts";
import { exported, NotPlain } from "./plain.ts";

/** Marks what only the package itself uses (`stripInternal`). Text of a spec cannot hold it. */
const internal = "@internal";

type Source = { text: string; file: ts.SourceFile; used: Set<string> };

/** The text of a `.d.ts` file. Throws `NotPlain` where it takes the compiler to make it. */
export function declarationsOf(file: ts.SourceFile): string {
  const source: Source = { text: file.text, file, used: new Set() };
  const texts = new Map<ts.Statement, string>();
  // Which imports stay is known once everything else is written.
  const imports = file.statements.filter(compiler.isImportDeclaration);
  const local = file.statements.filter(isLocalValue);
  const overloaded = overloadedNames(file.statements);
  const visible = file.statements.filter(
    (statement) =>
      !compiler.isImportDeclaration(statement) &&
      !isLocalValue(statement) &&
      !isImplementation(statement, overloaded),
  );
  for (const statement of visible) texts.set(statement, statementText(statement, source));
  // Values of a module's own are declared where a type asks for them.
  const asked = local.filter((statement) => source.used.has(localName(statement)));
  for (const statement of asked) texts.set(statement, statementText(statement, source));
  const others = [...visible, ...asked].filter((statement) => texts.get(statement) !== "");
  for (const statement of imports) texts.set(statement, importText(statement, source));
  const lines = file.statements.flatMap((statement) => texts.get(statement) || []);
  const last = isOpenScope(others) ? ["export {};"] : [];
  return [...lines, ...last].map((line) => `${line}\n`).join("");
}

/** What is called in several ways, each of which is declared without a body. */
function overloadedNames(nodes: readonly ts.Node[]): ReadonlySet<string> {
  return new Set(nodes.flatMap((node) => (isCallable(node) && !node.body ? nameText(node) : [])));
}

/** The body of what is called in several ways, which callers do not see. */
function isImplementation(node: ts.Node, overloaded: ReadonlySet<string>): boolean {
  return isCallable(node) && node.body !== undefined && overloaded.has(nameText(node));
}

function isCallable(node: ts.Node): node is ts.FunctionDeclaration | ts.MethodDeclaration {
  return compiler.isFunctionDeclaration(node) || compiler.isMethodDeclaration(node);
}

function nameText({ name }: ts.FunctionDeclaration | ts.MethodDeclaration): string {
  if (!name || compiler.isComputedPropertyName(name)) throw new NotPlain();
  return name.text;
}

function isLocalValue(node: ts.Statement): node is ts.VariableStatement {
  return compiler.isVariableStatement(node) && exported(node) === "";
}

function localName({ declarationList }: ts.VariableStatement): string {
  const name = declarationList.declarations[0]?.name;
  if (!name || !compiler.isIdentifier(name)) throw new NotPlain();
  return name.text;
}

/** Without this mark, a declaration that is not exported would be, as everything else in the file is. */
function isOpenScope(statements: readonly ts.Statement[]): boolean {
  if (statements.some(compiler.isExportDeclaration)) return false;
  const isExported = (node: ts.Statement): boolean =>
    compiler.canHaveModifiers(node) && (node.modifiers?.length ?? 0) > 0;
  return !statements.every(isExported) || statements.length === 0;
}

function importText(node: ts.ImportDeclaration, source: Source): string {
  const clause = node.importClause;
  const named = clause?.namedBindings;
  if (!clause || clause.name || !named || !compiler.isNamedImports(named)) throw new NotPlain();
  const kept = named.elements.filter(({ name }) => source.used.has(name.text));
  if (kept.length === 0) return "";
  const keyword = clause.phaseModifier === undefined ? "import" : "import type";
  const names = kept.map((element) => nameOf(element, source).replace(/\s+/g, " ")).join(", ");
  return `${keyword} { ${names} } from ${nameOf(node.moduleSpecifier, source)};`;
}

function statementText(node: ts.Statement, source: Source): string {
  const docs = docsOf(node, source, "");
  if (docs.includes(internal)) return "";
  if (compiler.isExportDeclaration(node)) return exportText(node, source);
  if (compiler.isInterfaceDeclaration(node)) return `${docs}${interfaceText(node, source)}`;
  if (compiler.isTypeAliasDeclaration(node)) {
    const head = `${exported(node)}type ${nameOf(node.name, source)}${parameters(node, source)}`;
    const local = exported(node) === "" ? "declare " : "";
    return `${docs}${local}${head} = ${typeText(node.type, source, "")};`;
  }
  if (compiler.isVariableStatement(node)) return `${docs}${constText(node, source)}`;
  if (compiler.isFunctionDeclaration(node) && node.name) {
    const head = `${exported(node)}declare function ${nameOf(node.name, source)}`;
    return `${docs}${head}${signature(node, source, "")};`;
  }
  if (compiler.isClassDeclaration(node) && node.name) return `${docs}${classText(node, source)}`;
  throw new NotPlain();
}

function exportText(node: ts.ExportDeclaration, source: Source): string {
  if (docsOf(node, source, "") !== "") throw new NotPlain();
  const keyword = node.isTypeOnly ? "export type" : "export";
  const from = node.moduleSpecifier ? ` from ${nameOf(node.moduleSpecifier, source)}` : "";
  if (!node.exportClause) return `${keyword} *${from};`;
  if (!compiler.isNamedExports(node.exportClause)) throw new NotPlain();
  const names = node.exportClause.elements.map((element) => {
    if (from === "") source.used.add((element.propertyName ?? element.name).text);
    return nameOf(element, source).replace(/\s+/g, " ");
  });
  const flat = `${keyword} { ${names.join(", ")} }${from};`;
  // The compiler keeps the comma that the layout puts after the last of several lines.
  const isWrapped = flat.length > printWidth && names.length > 1;
  return isWrapped ? `${keyword} { ${names.join(", ")}, }${from};` : flat;
}

function docsOf(node: ts.Node, { text }: Source, margin: string): string {
  const ranges = compiler.getLeadingCommentRanges(text, node.pos) ?? [];
  return ranges
    .map(({ pos, end, kind }) => {
      const comment = text.slice(pos, end);
      if (kind !== compiler.SyntaxKind.MultiLineCommentTrivia || !comment.startsWith("/**"))
        throw new NotPlain();
      if (margin !== "" && comment.includes(internal)) throw new NotPlain();
      const lines = comment.split("\n").map((line) => line.trim());
      if (!lines.slice(1).every((line) => line.startsWith("*"))) throw new NotPlain();
      return `${lines.join(`\n${margin} `)}\n${margin}`;
    })
    .join("");
}

/** The name of something declared elsewhere, which keeps its import. */
function use(node: ts.Node, source: Source): string {
  const name = nameOf(node, source);
  source.used.add(name);
  return name;
}

function nameOf(node: ts.Node, { text, file }: Source): string {
  return text.slice(node.getStart(file), node.end);
}

function interfaceText(node: ts.InterfaceDeclaration, source: Source): string {
  const parents = node.heritageClauses?.map((clause) => heritage(clause, source)).join("") ?? "";
  const head = `${exported(node)}interface ${nameOf(node.name, source)}${parameters(node, source)}`;
  return `${head}${parents} ${membersText(node.members, source, "")}`;
}

function heritage(clause: ts.HeritageClause, source: Source): string {
  if (clause.token !== compiler.SyntaxKind.ExtendsKeyword) throw new NotPlain();
  const parents = clause.types.map((type) => {
    if (!compiler.isIdentifier(type.expression)) throw new NotPlain();
    return `${use(type.expression, source)}${typeArguments(type.typeArguments, source, "")}`;
  });
  return ` extends ${parents.join(", ")}`;
}

function membersText(nodes: readonly ts.TypeElement[], source: Source, margin: string): string {
  const inner = `${margin}    `;
  const lines = nodes.map(
    (node) => `${inner}${docsOf(node, source, inner)}${memberText(node, source, inner)}\n`,
  );
  return `{\n${lines.join("")}${margin}}`;
}

function memberText(node: ts.TypeElement, source: Source, margin: string): string {
  if (compiler.isPropertySignature(node) && node.type) {
    const marks = (node.modifiers ?? []).map((modifier) => `${nameOf(modifier, source)} `).join("");
    const optional = node.questionToken ? "?" : "";
    return `${marks}${keyOf(node.name, source)}${optional}: ${typeText(node.type, source, margin)};`;
  }
  if (!compiler.isIndexSignatureDeclaration(node) || node.modifiers) throw new NotPlain();
  const [key] = node.parameters;
  if (!key?.type) throw new NotPlain();
  const index = `${nameOf(key.name, source)}: ${nameOf(key.type, source)}`;
  return `[${index}]: ${typeText(node.type, source, margin)};`;
}

function keyOf(name: ts.PropertyName, source: Source): string {
  if (compiler.isComputedPropertyName(name)) throw new NotPlain();
  return nameOf(name, source);
}

function typeText(node: ts.TypeNode, source: Source, margin: string): string {
  const inside = (inner: ts.TypeNode): string => typeText(inner, source, margin);
  if (compiler.isUnionTypeNode(node)) return node.types.map(inside).join(" | ");
  if (compiler.isIntersectionTypeNode(node)) return node.types.map(inside).join(" & ");
  if (compiler.isArrayTypeNode(node)) return `${inside(node.elementType)}[]`;
  if (compiler.isParenthesizedTypeNode(node)) {
    // The layout takes these away again, before the compiler could see them.
    if (compiler.isTypeReferenceNode(node.type)) return inside(node.type);
    return `(${inside(node.type)})`;
  }
  if (compiler.isTypeReferenceNode(node))
    return `${use(node.typeName, source)}${typeArguments(node.typeArguments, source, margin)}`;
  if (compiler.isTypeLiteralNode(node))
    return node.members.length === 0 ? "{}" : membersText(node.members, source, margin);
  if (compiler.isTypeQueryNode(node) && !node.typeArguments)
    return `typeof ${use(node.exprName, source)}`;
  if (compiler.isTupleTypeNode(node)) return tupleText(node, source, margin);
  if (compiler.isConditionalTypeNode(node)) {
    const ways = `${inside(node.trueType)} : ${inside(node.falseType)}`;
    return `${inside(node.checkType)} extends ${inside(node.extendsType)} ? ${ways}`;
  }
  if (compiler.isLiteralTypeNode(node) || compiler.isToken(node))
    return plain(nameOf(node, source));
  throw new NotPlain();
}

/** On one line, where the compiler follows the layout. */
function tupleText({ elements }: ts.TupleTypeNode, source: Source, margin: string): string {
  const texts = elements.map((element) => {
    if (compiler.isNamedTupleMember(element)) {
      if (element.dotDotDotToken) throw new NotPlain();
      const mark = element.questionToken ? "?" : "";
      return `${nameOf(element.name, source)}${mark}: ${typeText(element.type, source, margin)}`;
    }
    if (compiler.isRestTypeNode(element)) return `...${typeText(element.type, source, margin)}`;
    if (compiler.isOptionalTypeNode(element)) return `${typeText(element.type, source, margin)}?`;
    return typeText(element, source, margin);
  });
  return `[${texts.join(", ")}]`;
}

/** The layout may change how a text with escapes is quoted. */
function plain(text: string): string {
  if (text.includes("\\") || text.startsWith("'")) throw new NotPlain();
  return text;
}

function typeArguments(
  nodes: readonly ts.TypeNode[] | undefined,
  source: Source,
  margin: string,
): string {
  return nodes?.length ? `<${nodes.map((node) => typeText(node, source, margin)).join(", ")}>` : "";
}

function parameters(
  { typeParameters }: { typeParameters?: ts.NodeArray<ts.TypeParameterDeclaration> | undefined },
  source: Source,
): string {
  if (!typeParameters?.length) return "";
  const texts = typeParameters.map(({ name, constraint, default: fallback }) => {
    const bound = constraint ? ` extends ${typeText(constraint, source, "")}` : "";
    const otherwise = fallback ? ` = ${typeText(fallback, source, "")}` : "";
    return `${nameOf(name, source)}${bound}${otherwise}`;
  });
  return `<${texts.join(", ")}>`;
}

type Signature = ts.FunctionDeclaration | ts.MethodDeclaration | ts.ConstructorDeclaration;

function signature(node: Signature, source: Source, margin: string): string {
  const list = node.parameters.map((parameter) => {
    if (!parameter.type || parameter.modifiers || parameter.initializer) throw new NotPlain();
    const rest = parameter.dotDotDotToken ? "..." : "";
    const optional = parameter.questionToken ? "?" : "";
    const type = typeText(parameter.type, source, margin);
    return `${rest}${nameOf(parameter.name, source)}${optional}: ${type}`;
  });
  const isConstructor = compiler.isConstructorDeclaration(node);
  if (!node.type && !isConstructor) throw new NotPlain();
  const returns = node.type ? `: ${typeText(node.type, source, margin)}` : "";
  return `${parameters(node, source)}(${list.join(", ")})${returns}`;
}

function constText(node: ts.VariableStatement, source: Source): string {
  const [declaration, ...others] = node.declarationList.declarations;
  if (!declaration?.initializer || others.length > 0) throw new NotPlain();
  const head = `${exported(node)}declare const ${nameOf(declaration.name, source)}: `;
  if (declaration.type) return `${head}${typeText(declaration.type, source, "")};`;
  return `${head}${constantText(declaration.initializer, source)};`;
}

/** The type of an object that is marked constant, as the compiler infers it. */
function constantText(node: ts.Expression, source: Source): string {
  if (!compiler.isAsExpression(node) || nameOf(node.type, source) !== "const") throw new NotPlain();
  if (!compiler.isObjectLiteralExpression(node.expression)) throw new NotPlain();
  const lines = node.expression.properties.map((property) => {
    if (!compiler.isPropertyAssignment(property)) throw new NotPlain();
    const { initializer } = property;
    if (!compiler.isStringLiteral(initializer) && !compiler.isNumericLiteral(initializer))
      throw new NotPlain();
    return `    readonly ${plain(keyOf(property.name, source))}: ${plain(nameOf(initializer, source))};\n`;
  });
  return `{\n${lines.join("")}}`;
}

function classText(node: ts.ClassDeclaration, source: Source): string {
  if (!node.name) throw new NotPlain();
  const parents = node.heritageClauses?.map((clause) => heritage(clause, source)).join("") ?? "";
  const head = `${exported(node)}declare class ${nameOf(node.name, source)}${parameters(node, source)}`;
  const margin = "    ";
  const isHidden = (member: ts.ClassElement): boolean =>
    member.name !== undefined && compiler.isPrivateIdentifier(member.name);
  const overloaded = overloadedNames(node.members);
  const members = node.members
    .filter((member) => !isHidden(member) && !isImplementation(member, overloaded))
    .map(
      (member) =>
        `${margin}${docsOf(member, source, margin)}${classMember(member, source, margin)}\n`,
    );
  const hidden = node.members.some(isHidden) ? `${margin}#private;\n` : "";
  return `${head}${parents} {\n${hidden}${members.join("")}}`;
}

function classMember(node: ts.ClassElement, source: Source, margin: string): string {
  if (compiler.isConstructorDeclaration(node)) {
    if (node.modifiers) throw new NotPlain();
    return `constructor${signature(node, source, margin)};`;
  }
  if (compiler.isMethodDeclaration(node)) {
    if (node.questionToken) throw new NotPlain();
    const name = keyOf(node.name, source);
    return `${marksOf(node, source)}${name}${signature(node, source, margin)};`;
  }
  if (!compiler.isPropertyDeclaration(node) || node.questionToken) throw new NotPlain();
  const name = `${marksOf(node, source)}${keyOf(node.name, source)}`;
  if (node.type) return `${name}: ${typeText(node.type, source, margin)};`;
  // Without a type, a constant member is declared by its value.
  const value = node.initializer;
  if (!value || !compiler.isStringLiteral(value) || !marksOf(node, source).includes("readonly"))
    throw new NotPlain();
  return `${name} = ${plain(nameOf(value, source))};`;
}

/** Modifiers that a declaration keeps. */
function marksOf({ modifiers }: ts.HasModifiers, source: Source): string {
  const kept = (modifiers ?? []).filter(({ kind }) => kind !== compiler.SyntaxKind.OverrideKeyword);
  if (kept.some(({ kind }) => kind !== compiler.SyntaxKind.ReadonlyKeyword)) throw new NotPlain();
  return kept.map((modifier) => `${nameOf(modifier, source)} `).join("");
}
