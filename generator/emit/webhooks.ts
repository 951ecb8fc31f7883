/** The entry point for receivers of webhooks: a type for every event, and the function that checks one. */
import type { Webhook } from "../ir/api.ts";
import { resolveType, type TypeNode } from "../ir/types.ts";
import { docComment } from "../render/comment.ts";
import {
  code,
  comment,
  joinCode,
  propertyKey,
  stringLiteral,
  type Code,
} from "../render/encode.ts";
import { files, runtimeSymbol } from "../render/layout.ts";
import { openModule, type Declaration, type Module } from "../render/module.ts";
import { renderConversion, renderTagged } from "../render/conversions.ts";
import { readerOf } from "../render/descriptor.ts";
import { eventsByKind } from "../render/variants.ts";
import { isInterface, memberParts, renderType } from "../render/types.ts";
import {
  conversionContext,
  conversionsIn,
  nameOf,
  runtimeType,
  runtimeValue,
  typeContext,
  type EmitContext,
  type Target,
} from "./target.ts";

/** What receivers may have to name. */
const runtimeTypes = [
  "UnknownEventType",
  "WebhookBody",
  "WebhookChecks",
  "WebhookHeaders",
  "WebhookKey",
  "WebhookOptions",
  "WebhookSecret",
];

/** Emits `src/webhooks.ts` where the API sends any. */
export const webhooks: Target = {
  name: "webhooks",
  emit(context) {
    const { api } = context;
    if (api.webhooks.length === 0) return {};
    const events = api.webhooks.map(({ id }) => nameOf(context, id));
    const own = ["WebhookEvent", "UnknownWebhookEvent", "verifyWebhook"];
    const module = openModule(files.webhooks, [...events, ...own]);
    module.add(
      {
        kind: "reexport",
        module: runtimeSymbol("verified").module,
        names: [
          ...runtimeTypes.map((name) => ({ name: runtimeSymbol(name).name, typeOnly: true })),
          { name: code`WebhookVerificationError`, typeOnly: false },
        ],
      },
      ...api.webhooks.map((webhook) => eventType(context, module, webhook)),
      ...unknownEvent(context, module),
      {
        kind: "type",
        name: code`WebhookEvent`,
        docs: eventComment(context),
        type: joinCode(
          [...events, ...(api.webhookTag === undefined ? [] : [code`UnknownWebhookEvent`])],
          code` | `,
        ),
      },
      verifyFunction(context, module),
    );
    return { modules: [module.print()] };
  },
};

function eventType(context: EmitContext, module: Module, webhook: Webhook): Declaration {
  const { id, body, docs, wire } = webhook;
  const name = nameOf(context, id);
  const types = typeContext(context, module, "output");
  const type = body?.type ?? { kind: "unknown" };
  const said = docComment({ docs, facts: code`The webhook \`${comment(wire)}\`.` });
  if (isInterface(type)) {
    return { kind: "interface", name, docs: said, members: memberParts(type.properties, types) };
  }
  return { kind: "type", name, docs: said, type: renderType(type, types) };
}

/** An event that the document does not list: its tag and, where all others have it, `data`. */
function unknownEvent({ api, types }: EmitContext, module: Module): Declaration[] {
  if (api.webhookTag === undefined) return [];
  const hasData = api.webhooks.every(({ body }) => declares(body?.type, "data", types));
  const tag = code`${propertyKey(api.webhookTag)}: ${runtimeType(module, "UnknownEventType")}`;
  const rest = hasData ? code`data: unknown` : code`[field: string]: unknown`;
  return [
    {
      kind: "type",
      name: code`UnknownWebhookEvent`,
      docs: code`An event of a type that this version does not know. Its type is any string; the pattern only keeps it apart from those that are known.`,
      type: code`{ ${tag}; ${rest} }`,
    },
  ];
}

function declares(type: TypeNode | undefined, wire: string, types: EmitContext["types"]): boolean {
  const node = type && resolveType(type, types);
  if (node?.kind === "union") {
    return node.variants.every((variant) => declares(variant, wire, types));
  }
  return node?.kind === "object" && node.properties.some((property) => property.wire === wire);
}

function eventComment({ api }: EmitContext): Code {
  return api.webhookTag === undefined
    ? code`Every event that the API sends.`
    : code`Every event that the API sends, told apart by \`${comment(api.webhookTag)}\`; those that this version does not know included.`;
}

/** What of the events differs between the wire and a program. */
function readerOfEvents(context: EmitContext, module: Module): Code | undefined {
  const { api, config, diagnostics } = context;
  const bodies = api.webhooks.flatMap(({ body, source }) =>
    body?.type ? [{ type: body.type, source }] : [],
  );
  const conversions = conversionsIn(context, module);
  const union: TypeNode = {
    kind: "union",
    variants: bodies.map(({ type }) => type),
    exclusive: false,
  };
  const own = { ...conversionContext(context, module), ambiguous };
  return readerOf(union, {
    ...conversions,
    runtime: (name) => runtimeValue(module, name),
    conversion: () =>
      api.webhookTag === undefined
        ? renderConversion(union, own)
        : renderTagged(api.webhookTag, eventsByKind(api.webhooks), own),
  });

  function ambiguous(): void {
    const [first] = bodies;
    const isWanted = config.int64 !== "number" || config.dates !== "string";
    if (first && isWanted) diagnostics.report("SW4025", first.source, { name: "WebhookEvent" });
  }
}

function verifyFunction(context: EmitContext, module: Module): Declaration {
  const { webhookTag } = context.api;
  const reader = readerOfEvents(context, module);
  const tag = webhookTag === undefined ? code`undefined` : stringLiteral(webhookTag);
  const last = reader
    ? code`, ${tag}, ${reader}`
    : webhookTag === undefined
      ? code``
      : code`, ${tag}`;
  return {
    kind: "function",
    name: code`verifyWebhook`,
    docs: code`Checks by the Standard Webhooks scheme that the API sent a webhook, and that it did so just now; then reads it.

The body is the text or the bytes as they were received: a body that was parsed, or written anew, is not what was signed. Several secrets count while one replaces another.

@throws {WebhookVerificationError} for anything that is wrong; it does not say what.`,
    parameters: [
      { name: code`rawBody`, type: runtimeType(module, "WebhookBody") },
      { name: code`headers`, type: runtimeType(module, "WebhookHeaders") },
      { name: code`secret`, type: runtimeType(module, "WebhookSecret") },
      { name: code`options`, type: runtimeType(module, "WebhookOptions"), optional: true },
    ],
    returns: code`Promise<WebhookEvent>`,
    body: code`return ${runtimeValue(module, "verified")}(rawBody, headers, secret, options${last});`,
  };
}
