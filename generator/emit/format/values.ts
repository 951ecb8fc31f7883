/** Expressions as prettier lays them out: the few that printed modules hold. */
import { compiler, type ts } from "../syntax.ts";
import { group, ifBreak, indent, join, line, NoLayout, softline, stay, type Doc } from "./doc.ts";
import { isBegunOnOwnLine, textOf, type Source } from "./source.ts";
import { keyOf, typeDoc } from "./types.ts";
import { mark } from "../../render/use.ts";

const { SyntaxKind } = compiler;

/** An expression. */
export function valueDoc(node: ts.Expression, source: Source): Doc {
  if (isToken(node)) return textOf(node, source);
  if (compiler.isObjectLiteralExpression(node)) return objectDoc(node, source);
  if (compiler.isArrayLiteralExpression(node)) return arrayDoc(node, source);
  if (compiler.isCallExpression(node)) {
    const call = [calleeDoc(node.expression, source), argumentsDoc(node.arguments, source)];
    return isMarked(node, source) ? [mark, " ", ...call] : call;
  }
  if (compiler.isNewExpression(node))
    return ["new ", calleeDoc(node.expression, source), argumentsDoc(node.arguments ?? [], source)];
  if (compiler.isElementAccessExpression(node) || compiler.isPropertyAccessExpression(node))
    return stay(accessDoc(node, source));
  if (compiler.isAsExpression(node))
    return stay([valueDoc(node.expression, source), " as ", typeDoc(node.type, source)]);
  if (compiler.isConditionalExpression(node)) return choiceDoc(node, source);
  if (isReference(node)) return `() => ${textOf(node.body, source)}`;
  if (compiler.isPrefixUnaryExpression(node) && node.operator === SyntaxKind.MinusToken)
    return ["-", valueDoc(node.operand, source)];
  throw new NoLayout();
}

function isToken(node: ts.Expression): boolean {
  return (
    compiler.isIdentifier(node) ||
    compiler.isStringLiteral(node) ||
    compiler.isNumericLiteral(node) ||
    [
      SyntaxKind.TrueKeyword,
      SyntaxKind.FalseKeyword,
      SyntaxKind.NullKeyword,
      SyntaxKind.ThisKeyword,
      SyntaxKind.SuperKeyword,
    ].includes(node.kind)
  );
}

/** `() => name`, which stands for something that is declared further down. */
function isReference(node: ts.Expression): node is ts.ArrowFunction {
  return (
    compiler.isArrowFunction(node) &&
    node.parameters.length === 0 &&
    compiler.isIdentifier(node.body)
  );
}

function calleeDoc(node: ts.Expression, source: Source): Doc {
  if (compiler.isIdentifier(node) || node.kind === SyntaxKind.SuperKeyword)
    return textOf(node, source);
  throw new NoLayout();
}

function accessDoc(
  node: ts.ElementAccessExpression | ts.PropertyAccessExpression,
  source: Source,
): Doc {
  if (!isToken(node.expression)) throw new NoLayout();
  const object = textOf(node.expression, source);
  return compiler.isPropertyAccessExpression(node)
    ? `${object}${node.questionDotToken ? "?." : "."}${textOf(node.name, source)}`
    : [object, "[", valueDoc(node.argumentExpression, source), "]"];
}

/** One of two values, each on a line of its own where they do not fit beside each other. */
function choiceDoc(node: ts.ConditionalExpression, source: Source): Doc {
  const [first, second] = [node.whenTrue, node.whenFalse].map((it) => indent(valueDoc(it, source)));
  const ways = [line, "? ", first ?? "", line, ": ", second ?? ""];
  return group([valueDoc(node.condition, source), indent(ways)]);
}

function objectDoc(node: ts.ObjectLiteralExpression, source: Source): Doc {
  if (node.properties.length === 0) return "{}";
  const fields = node.properties.map((property): Doc => {
    if (compiler.isShorthandPropertyAssignment(property)) return textOf(property.name, source);
    if (compiler.isSpreadAssignment(property))
      return ["...", valueDoc(property.expression, source)];
    if (!compiler.isPropertyAssignment(property)) throw new NoLayout();
    return [fieldKey(property.name, source), ":", fieldValue(property, source)];
  });
  return group(
    ["{", indent([line, ...join([",", line], fields)]), ifBreak(","), line, "}"],
    isBegunOnOwnLine(node.properties, source),
    node.properties,
  );
}

function fieldKey(name: ts.PropertyName, source: Source): string {
  if (compiler.isComputedPropertyName(name)) return `[${textOf(name.expression, source)}]`;
  return keyOf(name, source);
}

/** A text that does not fit goes to the next line, unless that would win hardly anything. */
function fieldValue({ name, initializer }: ts.PropertyAssignment, source: Source): Doc {
  const doc = valueDoc(initializer, source);
  if (!compiler.isStringLiteral(initializer) || fieldKey(name, source).length < 5)
    return [" ", doc];
  return group(indent([line, doc]));
}

function arrayDoc({ elements }: ts.ArrayLiteralExpression, source: Source): Doc {
  if (elements.length === 0) return "[]";
  if (
    elements.every(
      (element) => !compiler.isStringLiteral(element) && compiler.isNumericLiteral(element),
    )
  )
    return stay([
      "[",
      ...join(
        ", ",
        elements.map((element) => valueDoc(element, source)),
      ),
      "]",
    ]);
  const docs = elements.map((element) => valueDoc(element, source));
  // Lists of lists, and lists of objects, stand one per line as soon as there are several of some size.
  const isTable =
    elements.length > 1 &&
    (elements.every((it) => compiler.isArrayLiteralExpression(it) && it.elements.length > 1) ||
      elements.every((it) => compiler.isObjectLiteralExpression(it) && it.properties.length > 1));
  return group(
    ["[", indent([softline, ...join([",", line], docs)]), ifBreak(","), softline, "]"],
    isTable,
    elements,
  );
}

/** Arguments: beside each other, or one per line; a lone object or list keeps its brackets beside the call's. */
export function argumentsDoc(nodes: readonly ts.Expression[], source: Source): Doc {
  if (nodes.length === 0) return "()";
  const docs = nodes.map((node) => valueDoc(node, source));
  if (nodes.length === 1 && nodes.every(isHuge)) return ["(", ...docs, ")"];
  // The last one would keep its brackets on the line of the call, others broken or not.
  if (nodes.slice(-1).some(isHuge)) return stay(["(", ...join(", ", docs), ")"]);
  return group(["(", indent([softline, ...join([",", line], docs)]), ifBreak(","), softline, ")"]);
}

function isHuge(node: ts.Expression): boolean {
  return compiler.isObjectLiteralExpression(node) || compiler.isArrayLiteralExpression(node);
}

/** Whether a bundler is told that it may leave a value away. */
export function isMarked(node: ts.Expression, { text, file }: Source): boolean {
  return text.slice(node.pos, node.getStart(file)).trim() === mark;
}

/** The value of a declaration after its `=`. */
export function initializerDoc(node: ts.Expression, source: Source): Doc {
  if (compiler.isObjectLiteralExpression(node) || compiler.isArrayLiteralExpression(node))
    return [" = ", valueDoc(node, source)];
  if (compiler.isAsExpression(node) && compiler.isObjectLiteralExpression(node.expression))
    return [" = ", valueDoc(node.expression, source), " as ", textOf(node.type, source)];
  if (isMarked(node, source)) {
    if (!compiler.isCallExpression(node)) throw new NoLayout();
    const callee = textOf(node.expression, source);
    const call = [
      callee,
      "(",
      ...join(
        ", ",
        node.arguments.map((it) => textOf(it, source)),
      ),
      ")",
    ];
    return [" =", group(indent([line, mark, " ", stay(call)]))];
  }
  return stay([" = ", valueDoc(node, source)]);
}
