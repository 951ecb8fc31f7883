/** The other reading of a document: openapi-typescript, which shares no code with ours. */
import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import ts from "typescript";
import { plainSchemas, type Direction } from "./plain-schemas.ts";

/** What openapi-typescript makes of a document. */
export type WireTypes = {
  /** The names of all schemas, those that it moved in from other files included. */
  schemas: string[];
  /**
   * One module that exports `components` and `paths`. Where a schema is replaced, `components` holds the type
   * that is given instead, so that only the schema itself differs and not all that refer to it; what was made
   * of it is exported in `originals`.
   */
  print(replaced?: ReadonlyMap<string, string>): string;
};

/** The wire types of a document for one direction; it is given as it is or as the place of its file. */
export async function wireTypes(
  document: object | URL,
  direction: Direction = "answer",
): Promise<WireTypes> {
  const source = document instanceof URL ? document : (structuredClone(document) as OpenAPI3);
  const nodes = await openapiTS(source, {
    // An object of which nothing is known may hold anything: a schema of no properties forbids none.
    emptyObjectsUnknown: true,
    // A default says what the server assumes, not that a caller or an answer holds the property.
    defaultNonNullable: false,
    // `minItems` and `maxItems` bound a value; neither side turns them into tuples.
    arrayLength: false,
    // Properties that no schema declares are let through by both, and typed by neither.
    additionalProperties: false,
    silent: true,
    redocly: await plainSchemas(direction),
    transform: ({ format }) =>
      format === "binary" ? ts.factory.createTypeReferenceNode("Bytes") : undefined,
  });
  const schemas = membersOf(nodes).flatMap((member) => nameOf(member) ?? []);
  const head = `import type * as ours from "./ours/src/index.js";\nexport type Bytes = ${bytes[direction]};\n`;
  return {
    schemas,
    print: (replaced = new Map()) => head + astToString(replace(nodes, replaced)),
  };
}

/** Bytes are text to openapi-typescript. What stands for them is for the maker of a client to say. */
const bytes = {
  request: "Blob | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>",
  answer: 'import("./ours/src/index.js").BinaryBody',
};

/** The members of `schemas` in `components`. */
function membersOf(nodes: readonly ts.Node[]): readonly ts.TypeElement[] {
  const components = nodes.find(isComponents);
  const schemas = components?.members.find((member) => nameOf(member) === "schemas");
  const type = schemas && ts.isPropertySignature(schemas) ? schemas.type : undefined;
  return type && ts.isTypeLiteralNode(type) ? type.members : [];
}

function isComponents(node: ts.Node): node is ts.InterfaceDeclaration {
  return ts.isInterfaceDeclaration(node) && node.name.text === "components";
}

function replace(nodes: ts.Node[], replaced: ReadonlyMap<string, string>): ts.Node[] {
  const { factory } = ts;
  const members = membersOf(nodes);
  const originals = members.filter((member) => replaced.has(nameOf(member) ?? ""));
  if (originals.length === 0) return nodes;
  const others = members.map((member) => {
    const type = replaced.get(nameOf(member) ?? "");
    if (type === undefined || !ts.isPropertySignature(member)) return member;
    const { modifiers, name, questionToken } = member;
    const given = factory.createTypeReferenceNode(type);
    return factory.createPropertySignature(modifiers, name, questionToken, given);
  });
  const property = (name: string, held: readonly ts.TypeElement[]) =>
    factory.createPropertySignature(
      undefined,
      name,
      undefined,
      factory.createTypeLiteralNode(held),
    );
  const declare = (name: string, held: readonly ts.TypeElement[]) =>
    factory.createInterfaceDeclaration(
      [factory.createModifier(ts.SyntaxKind.ExportKeyword)],
      name,
      undefined,
      undefined,
      held,
    );
  return nodes.flatMap((node): ts.Node[] => {
    if (!isComponents(node)) return [node];
    const rest = node.members.map((member) =>
      nameOf(member) === "schemas" ? property("schemas", others) : member,
    );
    return [declare("components", rest), declare("originals", originals)];
  });
}

function nameOf({ name }: ts.TypeElement): string | undefined {
  return name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : undefined;
}
