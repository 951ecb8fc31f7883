/** Types as prettier lays them out. A kind that is not written here gives up: see `NoLayout`. */
import { compiler, type ts } from "../syntax.ts";
import {
  breaks,
  group,
  ifBreak,
  indent,
  join,
  line,
  NoLayout,
  softline,
  stay,
  type Doc,
} from "./doc.ts";
import { isBegunOnOwnLine, docsOf, textOf, type Source } from "./source.ts";

const { SyntaxKind } = compiler;

/** A type. Inside type arguments, parameters and tuples a union is not indented further. */
export function typeDoc(node: ts.TypeNode, source: Source): Doc {
  if (compiler.isUnionTypeNode(node)) return unionDoc(node, source, true);
  if (compiler.isArrayTypeNode(node)) return [typeDoc(node.elementType, source), "[]"];
  if (compiler.isParenthesizedTypeNode(node)) return parenthesized(node.type, source);
  if (compiler.isTypeReferenceNode(node))
    return [textOf(node.typeName, source), typeArguments(node.typeArguments, source)];
  if (compiler.isTypeLiteralNode(node))
    return group(membersDoc(node, source), isBegunOnOwnLine(node.members, source));
  if (compiler.isIntersectionTypeNode(node)) return intersectionDoc(node, source);
  if (compiler.isTupleTypeNode(node)) return stay(tupleDoc(node, source));
  if (compiler.isConditionalTypeNode(node)) return conditionalDoc(node, source);
  if (compiler.isTypeQueryNode(node)) return stay(["typeof ", textOf(node.exprName, source)]);
  if (isKeyword(node) || compiler.isLiteralTypeNode(node)) return textOf(node, source);
  throw new NoLayout();
}

/** Type arguments or type parameters: one per line where they do not fit. */
export function typeArguments(
  nodes: readonly (ts.TypeNode | ts.TypeParameterDeclaration)[] | undefined,
  source: Source,
): Doc {
  if (!nodes?.length) return "";
  const docs = nodes.map((node) =>
    compiler.isTypeParameterDeclaration(node)
      ? stay(parameterDoc(node, source))
      : compiler.isUnionTypeNode(node)
        ? unionDoc(node, source, false)
        : typeDoc(node, source),
  );
  const [only] = nodes;
  const isHugged =
    nodes.length === 1 &&
    only !== undefined &&
    (isKeyword(only) ||
      compiler.isTypeLiteralNode(only) ||
      (compiler.isTypeReferenceNode(only) && !only.typeArguments?.length));
  if (isHugged) return ["<", ...docs, ">"];
  const last = nodes.some(compiler.isTypeParameterDeclaration) ? ifBreak(",") : "";
  return group(["<", indent([softline, ...join([",", line], docs)]), last, softline, ">"]);
}

function parameterDoc(node: ts.TypeParameterDeclaration, source: Source): Doc {
  const bound = node.constraint ? [" extends ", typeDoc(node.constraint, source)] : [];
  const fallback = node.default ? [" = ", typeDoc(node.default, source)] : [];
  return [textOf(node.name, source), ...bound, ...fallback];
}

/**
 * A union: on one line; else on the next line as a whole; else one alternative per line. A reference or an
 * object with `null` never leaves its line.
 */
function unionDoc(node: ts.UnionTypeNode, source: Source, isIndented: boolean): Doc {
  if (isHuggedUnion(node))
    return join(
      " | ",
      node.types.map((type) => typeDoc(type, source)),
    );
  const lines = alternatives(node, source);
  return group(isIndented ? indent([softline, lines]) : lines);
}

function alternatives(node: ts.UnionTypeNode, source: Source): Doc {
  const docs = node.types.map((type): Doc => indent(typeDoc(type, source)));
  return group([ifBreak("| "), ...join([line, "| "], docs)]);
}

function isHuggedUnion({ types }: ts.UnionTypeNode): boolean {
  const others = types.filter((type) => !isNull(type));
  const [only] = others;
  if (others.length !== 1 || only === undefined) return false;
  return (
    types.length === 2 && (compiler.isTypeLiteralNode(only) || compiler.isTypeReferenceNode(only))
  );
}

function isNull(node: ts.TypeNode): boolean {
  return compiler.isLiteralTypeNode(node) && node.literal.kind === SyntaxKind.NullKeyword;
}

function parenthesized(inner: ts.TypeNode, source: Source): Doc {
  if (compiler.isUnionTypeNode(inner))
    return group(["(", indent([softline, alternatives(inner, source)]), softline, ")"]);
  const doc = typeDoc(inner, source);
  if (compiler.isTypeReferenceNode(inner)) return doc;
  if (!compiler.isIntersectionTypeNode(inner)) throw new NoLayout();
  return breaks(doc) ? ["(", doc, ")"] : stay(["(", doc, ")"]);
}

/** Between objects and what is none the braces stay beside the sign; between other types a line may break. */
function intersectionDoc({ types }: ts.IntersectionTypeNode, source: Source): Doc {
  let isIndented = false;
  const parts = types.map((type, index): Doc => {
    const doc = typeDoc(type, source);
    const before = types[index - 1];
    if (!before) return doc;
    const objects = [before, type].filter(compiler.isTypeLiteralNode).length;
    if (objects === 0) return indent([" &", line, doc]);
    if (objects === 1 && index > 1) isIndented = true;
    return [" & ", isIndented ? indent(doc) : doc];
  });
  return group(parts);
}

function tupleDoc({ elements }: ts.TupleTypeNode, source: Source): Doc {
  const items = elements.map((element): Doc => {
    if (compiler.isRestTypeNode(element)) return ["...", typeDoc(element.type, source)];
    if (compiler.isOptionalTypeNode(element)) return [typeDoc(element.type, source), "?"];
    if (compiler.isNamedTupleMember(element)) throw new NoLayout();
    return typeDoc(element, source);
  });
  return ["[", ...join(", ", items), "]"];
}

/** One of two types, each on a line of its own where both do not fit; the lists in it may break as well. */
function conditionalDoc(node: ts.ConditionalTypeNode, source: Source): Doc {
  const part = (type: ts.TypeNode): Doc => {
    if (compiler.isConditionalTypeNode(type) || compiler.isUnionTypeNode(type))
      throw new NoLayout();
    return compiler.isTupleTypeNode(type) ? namedTupleDoc(type, source) : typeDoc(type, source);
  };
  const ways = [line, "? ", indent(part(node.trueType)), line, ": ", indent(part(node.falseType))];
  return group([part(node.checkType), " extends ", part(node.extendsType), indent(ways)]);
}

/** A list of one element or more, which may have names. */
function namedTupleDoc({ elements }: ts.TupleTypeNode, source: Source): Doc {
  const items = elements.map((element): Doc => {
    const isNamed = compiler.isNamedTupleMember(element);
    if (isNamed && element.dotDotDotToken) throw new NoLayout();
    const name = isNamed
      ? `${textOf(element.name, source)}${element.questionToken ? "?" : ""}: `
      : "";
    const type = isNamed ? element.type : element;
    if (compiler.isUnionTypeNode(type)) throw new NoLayout();
    return [name, typeDoc(type, source)];
  });
  if (items.length === 0) throw new NoLayout();
  return group(["[", indent([softline, ...join([",", line], items)]), ifBreak(","), softline, "]"]);
}

function membersDoc(node: ts.TypeLiteralNode, source: Source): Doc {
  if (node.members.length === 0) return "{}";
  const members = node.members.map((member) => memberDoc(member, source));
  const separated = members.flatMap((member, index) =>
    index === 0 ? [member] : [";", line, member],
  );
  return ["{", indent([line, ...separated]), ifBreak(";"), line, "}"];
}

/** A property or an index signature, its comment in front, without what ends it. */
export function memberDoc(member: ts.TypeElement, source: Source): Doc {
  const docs = docsOf(member, source);
  if (compiler.isPropertySignature(member) && member.type) {
    const marks = (member.modifiers ?? []).map((modifier) => `${textOf(modifier, source)} `);
    const optional = member.questionToken ? "?: " : ": ";
    return [
      ...docs,
      ...marks,
      keyOf(member.name, source),
      optional.trimEnd(),
      annotation(member.type, source),
    ];
  }
  if (!compiler.isIndexSignatureDeclaration(member)) throw new NoLayout();
  const [parameter] = member.parameters;
  if (!parameter?.type || docs.length > 0 || member.modifiers) throw new NoLayout();
  const key = `[${textOf(parameter.name, source)}: ${textOf(parameter.type, source)}]:`;
  return [key, annotation(member.type, source)];
}

/** What stands after a colon: a union that has to go to the next line takes the space with it. */
export function annotation(node: ts.TypeNode, source: Source): Doc {
  if (!compiler.isUnionTypeNode(node) || isHuggedUnion(node)) return [" ", typeDoc(node, source)];
  return group(indent([line, alternatives(node, source)]));
}

/** A property key: our encoder quotes what has to be quoted, and nothing else. */
export function keyOf(name: ts.PropertyName, source: Source): string {
  if (compiler.isComputedPropertyName(name)) throw new NoLayout();
  const text = textOf(name, source);
  if (text === '"__proto__"') throw new NoLayout();
  return text;
}

const keywords: ReadonlySet<ts.SyntaxKind> = new Set([
  SyntaxKind.StringKeyword,
  SyntaxKind.NumberKeyword,
  SyntaxKind.BooleanKeyword,
  SyntaxKind.UnknownKeyword,
  SyntaxKind.NeverKeyword,
  SyntaxKind.ObjectKeyword,
  SyntaxKind.UndefinedKeyword,
]);

function isKeyword(node: ts.Node): boolean {
  return keywords.has(node.kind);
}
