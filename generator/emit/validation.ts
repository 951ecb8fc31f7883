/**
 * Tables that say what answers look like, one export per operation. The client does not import them: a
 * program that validates passes those it needs, or they are loaded when the first call asks for them.
 */
import { preferredContent, type Response } from "../ir/api.ts";
import { resolveType, type Id, type TypeNode } from "../ir/types.ts";
import { inOrder } from "../render/conversions.ts";
import { pathTemplate, wireMethod } from "../render/descriptor.ts";
import {
  code,
  comment,
  fileName,
  joinCode,
  literal,
  stringLiteral,
  type Code,
  type FileName,
} from "../render/encode.ts";
import { files, operationSymbols } from "../render/layout.ts";
import { openModule, type Declaration, type Module } from "../render/module.ts";
import { renderShape, renderTagged } from "../render/shapes.ts";
import type { Signature } from "../render/signature.ts";
import { eventsByKind } from "../render/variants.ts";
import { nameOf, runtimeType, runtimeValue, type EmitContext, type Target } from "./target.ts";

/** Lines of tables in one file, as far as they can be told before they are laid out. */
const linesInFile = 1000;

/** Emits `src/validation.ts`, and further files beside it where it would become too long. */
export const validation: Target = {
  name: "validation",
  emit(context) {
    const signatures = [...context.signatures.values()];
    const answers = signatures.flatMap(({ operation, stream }) => [
      ...operation.success.flatMap(jsonTypes),
      ...(stream?.content.type ? [stream.content.type] : []),
    ]);
    const sent = context.api.webhooks.flatMap(({ body }) => body?.type ?? []);
    const ids = inOrder([...answers, ...sent], context.types);
    const order = new Map(ids.map((id, index) => [id, index]));
    const parts: Part[] = [
      ...ids.map((id): Part => ({
        name: shapeName(context, id),
        declare: (mention) => declareShape(context, id, mention),
      })),
      ...signatures.map((signature): Part => ({
        name: checkName(context, signature),
        declare: (mention) => declareCheck(context, signature, mention),
      })),
      ...(sent.length > 0
        ? [{ name: eventCheck, declare: (mention: Mention) => declareEvents(context, mention) }]
        : []),
    ];
    const volumes = inVolumes(parts);
    const placed = new Map(volumes.flatMap(({ file, parts: own }) => own.map((it) => [it, file])));
    /** Shapes that another file needs; all others stay inside theirs. */
    const asked = new Set<Code>();
    const written = volumes.map(({ file, parts: own }) => {
      const module = openModule(
        file,
        own.map(({ name }) => name),
      );
      const tables = own.map((part) => {
        const isNamed = (to: Id) => (order.get(to) ?? 0) < parts.indexOf(part);
        const shape = (to: Id): Code => {
          const other = parts[order.get(to) ?? -1];
          const at = other && placed.get(other);
          if (!other || !at) throw new Error(`internal error: no shape of ${to}`);
          if (at === file) return other.name;
          asked.add(other.name);
          return module.use({ module: at, name: other.name }, "value");
        };
        // What is not declared yet is mentioned by a function.
        const mention = (to: Id) => (isNamed(to) ? shape(to) : code`() => ${shape(to)}`);
        return part.declare(mention);
      });
      return { file, module, tables };
    });
    const modules = written.map(({ module, tables }) => {
      for (const table of tables) module.add(withTypes(table, module, asked.has(table.name)));
      return module.print();
    });
    if (volumes.length === 1) return { modules };
    const index = openModule(files.validation, []);
    for (const { file, tables } of written) index.add(...reexportsOf(file, tables, asked));
    return { modules: [...modules, index.print()] };
  },
};

/** The checks of a file: all that it exports, unless there are shapes among it. */
function reexportsOf(file: FileName, tables: Table[], asked: ReadonlySet<Code>): Declaration[] {
  const checks = tables.filter(({ type }) => type !== "Shape");
  if (checks.length === 0) return [];
  if (!tables.some(({ name }) => asked.has(name)))
    return [{ kind: "reexportAll", module: file, typeOnly: false }];
  const names = checks.map(({ name }) => ({ name, typeOnly: false }));
  return [{ kind: "reexport", module: file, names }];
}

type Mention = (id: Id) => Code;

/** A declaration whose place is decided before its text is known. */
type Part = { name: Code; readonly declare: (mention: Mention) => Table };

/** A constant of one of the runtime's types. */
type Table = {
  type: "Shape" | "OperationCheck" | "WebhookCheck";
  name: Code;
  value: Code;
  docs?: Code;
};

function withTypes(
  { type, name, value, docs }: Table,
  module: Module,
  isAsked: boolean,
): Declaration {
  const runs = [
    ...(type === "Shape" ? [] : [code`, find: ${runtimeValue(module, "findCheck")}`]),
    ...(type === "WebhookCheck" ? [code`, event: ${runtimeValue(module, "compareEvent")}`] : []),
  ];
  return {
    kind: "const",
    name,
    ...(docs ? { docs } : {}),
    ...(type === "Shape" ? (isAsked ? { docs: code`@internal` } : { local: true }) : {}),
    type: runtimeType(module, type),
    value: type === "Shape" ? value : code`{ ${value}${joinCode(runs, code``)} }`,
  };
}

/** One file as long as that is enough, else as many as it takes, in order. */
function inVolumes(parts: Part[]): { file: FileName; parts: Part[] }[] {
  const sizes = parts.map(({ declare }) => declare(() => code`x`).value.split(",").length + 6);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (total <= linesInFile) return [{ file: files.validation, parts }];
  const volumes: Part[][] = [[]];
  let filled = 0;
  for (const [index, part] of parts.entries()) {
    const size = sizes[index] ?? 0;
    if (filled > 0 && filled + size > linesInFile) {
      volumes.push([]);
      filled = 0;
    }
    volumes.at(-1)?.push(part);
    filled += size;
  }
  return volumes.map((own, index) => ({
    file: fileName(`src/validation/volume-${index + 1}.ts`),
    parts: own,
  }));
}

function shapeName(context: EmitContext, id: Id): Code {
  return code`${nameOf(context, id)}Shape`;
}

function checkName({ names }: EmitContext, signature: Signature): Code {
  return operationSymbols(names, signature).check.name;
}

/** Named after the function that uses it: names of operations begin with a capital here. */
const eventCheck = code`verifyWebhookCheck`;

/** The types of JSON bodies; nothing else is compared. */
function jsonTypes({ contents }: Response): TypeNode[] {
  const content = preferredContent(contents);
  return content?.codec === "json" && content.type ? [content.type] : [];
}

function declareShape(context: EmitContext, id: Id, mention: Mention): Table {
  const type = context.types.get(id)?.type ?? { kind: "unknown" };
  const value = renderShape(type, { types: context.types, mention });
  return { type: "Shape", name: shapeName(context, id), value };
}

function declareCheck(context: EmitContext, signature: Signature, mention: Mention): Table {
  const { operation, access, stream } = signature;
  const path = pathTemplate(operation, (type) => resolveType(type, context.types));
  const shape = (type: TypeNode) => renderShape(type, { types: context.types, mention });
  const event = stream?.content.type;
  const rows = [
    ...operation.success.flatMap((response) =>
      jsonTypes(response).map((type) => code`${literal(response.status)}: ${shape(type)}`),
    ),
    ...(event ? [code`event: ${shape(event)}`] : []),
  ];
  const on = stringLiteral(`${wireMethod(operation.method)} ${path}`);
  return {
    type: "OperationCheck",
    name: checkName(context, signature),
    docs: code`What \`${comment(access.join("."))}\` answers.`,
    value: code`on: ${on}, shapes: { ${joinCode(rows, code`, `)} }`,
  };
}

/** The check of all webhooks: by the tag that tells them apart, where there is one. */
function declareEvents({ api, types }: EmitContext, mention: Mention): Table {
  const shapes = { types, mention };
  const variants = api.webhooks.flatMap(({ body }) => body?.type ?? []);
  const shape =
    api.webhookTag === undefined
      ? renderShape({ kind: "union", variants, exclusive: false }, shapes)
      : renderTagged(api.webhookTag, eventsByKind(api.webhooks), shapes);
  return {
    type: "WebhookCheck",
    name: eventCheck,
    docs: code`What the webhooks hold that \`verifyWebhook\` reads.`,
    value: code`on: "webhook", shapes: { event: ${shape} }`,
  };
}
