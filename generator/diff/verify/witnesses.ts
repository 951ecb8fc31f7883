/** Everything that users of a package may have written, as far as its surface promises it. */
import type { SecurityScheme } from "../../ir/api.ts";
import type { Id, NamedType, TypeNode } from "../../ir/types.ts";
import { enumMemberId, errorId, serverId } from "../../names/assign.ts";
import { code, identifier, propertyKey, stringLiteral, type Code } from "../../render/encode.ts";
import type { Surface } from "../surface/model.ts";
import { callWitnesses } from "./calls.ts";
import { readsOf, switchOf } from "./reads.ts";
import { anyOf, valuesOf } from "./values.ts";
import { openScribe, type Scribe, type Witness, type Written } from "./witness.ts";

/** All witnesses of a package. */
export function witnessesOf(written: Written, surface: Surface): Witness[] {
  return [
    ...surface.entryPoints.map((entry) => entryWitness(entry)),
    ...surface.runtime.map((name) => nameWitness(name)),
    ...clientWitnesses(written),
    ...written.api.operations.flatMap((operation) => {
      const signature = written.signatures.get(operation.id);
      return signature ? callWitnesses(signature, written) : [];
    }),
    ...written.api.types.flatMap((type) => typeWitnesses(type, written)),
    ...webhookWitnesses(written),
  ];
}

const nobody = { methods: [], webhooks: [], names: [] };

function entryWitness(entry: string): Witness {
  return { trial: "import", statements: [], ...nobody, names: [entry], entry };
}

function nameWitness(name: string): Witness {
  return { trial: "import", statements: [], ...nobody, names: [name], imports: identifier(name) };
}

function clientWitnesses({ api, names }: Written): Witness[] {
  const client = identifier(names.client);
  const make = (options: Code): Code => code`new sdk.${client}(${options});`;
  const made = (options: Code, name: string): Witness => ({
    trial: "client",
    statements: [make(options)],
    ...nobody,
    names: [names.client, name],
  });
  return [
    made(code``, names.client),
    ...api.schemes.map((scheme) => {
      const name = names.of(scheme.id);
      const held = code`{ ${propertyKey(name)}: ${credentialOf(scheme)} }`;
      return made(code`{ credentials: ${held} }`, name);
    }),
    ...api.servers.map(({ url }) => {
      const name = names.of(serverId(url));
      return made(code`{ server: ${stringLiteral(name)} }`, name);
    }),
  ];
}

function credentialOf({ kind }: SecurityScheme): Code {
  return kind === "basic" ? code`{ username: "a", password: "b" }` : code`"token"`;
}

function typeWitnesses(type: NamedType, written: Written): Witness[] {
  const { names, errorTypes, types } = written;
  const { id, usage } = type;
  const name = names.of(id);
  const witness = (trial: Witness["trial"], write: (scribe: Scribe) => Code[]): Witness => {
    const scribe = openScribe(types, names);
    const statements = write(scribe);
    const isIdle = !usage.input && !usage.output;
    const idle = isIdle ? { idle: true as const } : {};
    return { trial, statements, ...nobody, names: [name, ...scribe.used], ...idle };
  };
  const typed = code`sdk.${identifier(name)}`;
  const error = errorTypes.has(id) ? names.of(errorId(id)) : undefined;
  const sent = usage.input || written.implementer;
  return [
    nameWitness(name),
    ...(error === undefined
      ? []
      : [{ ...witness("error", () => [code`sdk.${identifier(error)};`]), names: [name, error] }]),
    ...memberWitnesses(type, written),
    ...(sent && type.type.kind !== "never"
      ? argumentsOf(type, typed, written).map((write) => witness("argument", write))
      : []),
    ...(usage.output || !usage.input
      ? [witness("read", (scribe) => readingOf(type, typed, scribe, written))]
      : []),
  ];

  function argumentsOf(
    { type: node }: NamedType,
    target: Code,
    { types: all }: Pick<Written, "types">,
  ): ((scribe: Scribe) => Code[])[] {
    const count = valuesOf(node, openScribe(all, names)).length;
    return Array.from({ length: count }, (_, index) => (scribe: Scribe) => {
      const value = valuesOf(node, scribe)[index] ?? code`undefined`;
      const extra = node.kind === "object" ? node.extra : "unspecified";
      const more =
        typeof extra === "string" ? [] : [code`given["any key"] = ${anyOf(extra, scribe)};`];
      return [code`const given: ${target} = ${value};`, code`take(given);`, ...more];
    });
  }
}

function readingOf(
  { type }: NamedType,
  typed: Code,
  scribe: Scribe,
  { exhaustive }: Written,
): Code[] {
  const statements = readsOf(type, code`value`, { scribe, exhaustive });
  const all =
    exhaustive && type.kind === "enum" && !type.open
      ? [
          switchOf(
            type.members.map(({ value }) => value),
            code`value`,
          ),
        ]
      : [];
  return [code`const value = some<${typed}>();`, ...statements, ...all];
}

/** The members of an enum, which are values under its name. */
function memberWitnesses({ id, type }: NamedType, { names }: Written): Witness[] {
  if (type.kind !== "enum") return [];
  const name = names.of(id);
  return type.members.map(({ value }) => ({
    trial: "member",
    statements: [code`sdk.${identifier(name)}.${identifier(names.of(enumMemberId(id, value)))};`],
    ...nobody,
    names: [name],
  }));
}

function webhookWitnesses({ api, names, types, exhaustive }: Written): Witness[] {
  return api.webhooks.map(({ id, wire, body }): Witness => {
    const scribe = openScribe(types, names);
    const type: TypeNode = body?.type ?? { kind: "unknown" };
    return {
      trial: "webhook",
      statements: [
        code`const value = some<import("sdk/webhooks").${identifier(names.of(id))}>();`,
        ...readsOf(type, code`value`, { scribe, exhaustive }),
      ],
      methods: [],
      webhooks: [wire],
      names: [...scribe.used],
    };
  });
}

/** Types in the order of the document, by id. */
export function typesById(types: readonly NamedType[]): ReadonlyMap<Id, NamedType> {
  return new Map(types.map((type) => [type.id, type]));
}
