/** Calls of operations: with what they took, and what callers did with what they gave. */
import { fieldOf } from "../../ir/api.ts";
import { errorId } from "../../names/assign.ts";
import {
  code,
  identifier,
  joinCode,
  literal,
  propertyKey,
  stringLiteral,
  type Code,
} from "../../render/encode.ts";
import { callbackSymbols, operationSymbols } from "../../render/layout.ts";
import type { Signature } from "../../render/signature.ts";
import { renderType } from "../../render/types.ts";
import { expected, readsOf } from "./reads.ts";
import { anyOf, literals, valuesOf, type Field } from "./values.ts";
import { openScribe, type Scribe, type Trial, type Witness, type Written } from "./witness.ts";

/** Witnesses of one operation. */
export function callWitnesses(signature: Signature, written: Written): Witness[] {
  const { names, types } = written;
  const key = signature.access.join(".");
  const write = (trial: Trial, statementsOf: (scribe: Scribe) => Code[]): Witness => {
    const scribe = openScribe(types, names);
    const statements = statementsOf(scribe);
    const held = (signature.requirement?.alternatives ?? []).flat().map((id) => names.of(id));
    return {
      trial,
      statements,
      methods: [key],
      webhooks: [],
      names: [names.client, ...held, ...scribe.used],
    };
  };
  const [client = code`some<sdk.${identifier(names.client)}>()`, ...others] = clientsOf(
    signature,
    written,
  );
  const method = joinCode(signature.access.map(identifier), code`.`);
  const call = (given: Code, from = client): Code => code`${from}.${method}(${given})`;
  const least = (scribe: Scribe): Code => {
    const [full = code``, smallest = full] = requestsOf(signature, written, scribe);
    return smallest;
  };
  const requests = requestsOf(signature, written, openScribe(types, names)).length;
  const options = code`{ signal: some<AbortSignal>() }`;
  return [
    ...Array.from({ length: requests }, (_, index) =>
      write("call", (scribe) => [
        code`${call(requestsOf(signature, written, scribe)[index] ?? code``)};`,
      ]),
    ),
    ...(requests === 0 || signature.request?.optional
      ? [write("call", () => [code`${call(code``)};`])]
      : []),
    write("call", (scribe) => {
      const first = requests > 0 ? least(scribe) : code`{}`;
      return [code`${call(code`${first}, ${options}`)};`];
    }),
    ...others.map((from) => write("call", (scribe) => [code`${call(least(scribe), from)};`])),
    ...(signature.stream?.flag
      ? []
      : [
          write("result", (scribe) => {
            const made = code`const call = ${call(least(scribe))};`;
            return [made, ...resultOf(signature, scribe, written)];
          }),
          ...errorWitnesses(signature, written, (statements) =>
            write("error", (scribe) => [
              code`const outcome = await ${call(least(scribe))}.result();`,
              ...statements(scribe),
            ]),
          ),
        ]),
    ...importsOf(signature, written).map((name) => ({
      ...write("import", () => []),
      imports: name,
    })),
  ];
}

/** A client for each set of credentials that the operation takes. */
function clientsOf({ requirement }: Signature, { names }: Written): Code[] {
  const client = code`sdk.${identifier(names.client)}`;
  if (!requirement || requirement.optional) return [code`some<${client}>()`];
  return requirement.alternatives.map((schemes) => {
    const keys = schemes.map((scheme) => stringLiteral(names.of(scheme)));
    return code`some<${client}<Pick<Required<sdk.Credentials>, ${joinCode(keys, code` | `)}>>>()`;
  });
}

function importsOf(signature: Signature, { names }: Written): Code[] {
  const { request, error } = operationSymbols(names, signature);
  const callbacks = signature.operation.callbacks.flatMap(({ operations }) =>
    operations.map(({ id }) => callbackSymbols(names, signature, id).request.name),
  );
  return [...(signature.request ? [request.name] : []), error.name, ...callbacks];
}

/** The request argument: with everything, with the least, and with each further choice. */
function requestsOf(signature: Signature, { names }: Written, scribe: Scribe): Code[] {
  const { request, stream } = signature;
  if (!request) return [];
  if (stream?.flag) {
    const { name } = operationSymbols(names, signature).request;
    const asked = code`{ stream: ${literal(true)} }`;
    const wanted = stream.flag.at === "body" ? code`{ body: ${asked} }` : asked;
    const value = code`some<sdk.${name} & ${wanted}>()`;
    return [value, value];
  }
  const fields: Field[] = request.parameters.map((parameter) => ({
    name: propertyKey(fieldOf(parameter)),
    values: valuesOf(parameter.type, scribe, 1),
    required: parameter.required,
  }));
  if (request.choices.length > 0)
    return request.choices.flatMap(({ mediaType, type }) =>
      literals([
        ...fields,
        { name: code`contentType`, values: [stringLiteral(mediaType)], required: true },
        { name: code`body`, values: valuesOf(type, scribe, 1), required: true },
      ]),
    );
  const { whole, spread } = request;
  if (whole)
    fields.push({
      name: code`body`,
      values: valuesOf(whole.type, scribe, 1),
      required: whole.required,
    });
  if (spread?.kind === "object") {
    for (const { wire, type, required } of spread.properties)
      fields.push({ name: propertyKey(wire), values: valuesOf(type, scribe, 1), required });
    return literals(fields);
  }
  return spread ? literals(fields, [anyOf(spread, scribe)]) : literals(fields);
}

function resultOf(signature: Signature, scribe: Scribe, { exhaustive }: Written): Code[] {
  const { success, byStatus, mayBeEmpty, stream, headers, operation } = signature;
  const reading = { scribe, exhaustive };
  const type = stream?.content.type;
  if (type)
    return [
      code`for await (const event of call) { ${joinCode(readsOf(type, code`event`, reading), code` `)} }`,
    ];
  const statements = [code`const value = await call;`];
  if (byStatus.length > 0) {
    statements.push(
      ...byStatus.map(({ status, type: body }) => {
        const known = literal(typeof status === "number" ? status : 200);
        return code`if (value?.status === ${known}) take<${expected(body, reading)}>(value.body);`;
      }),
    );
  } else {
    const all = success.map((node) => expected(node, reading));
    const whole = joinCode([...all, ...(mayBeEmpty ? [code`undefined`] : [])], code` | `);
    const [only] = success;
    if (only) statements.push(code`take<${whole}>(value);`);
    if (only && success.length === 1 && !mayBeEmpty)
      statements.push(...readsOf(only, code`value`, reading));
  }
  if (operation.pagination) {
    const read = readsOf(operation.pagination.item, code`item`, reading);
    statements.push(code`for await (const item of call) { ${joinCode(read, code` `)} }`);
  }
  if (headers.length > 0)
    statements.push(
      code`const { response } = await call.withResponse();`,
      ...headers.map(({ wire, required }) => {
        const given = required ? code`string` : code`string | null`;
        return code`take<${given}>(response.headers.get(${stringLiteral(wire)}));`;
      }),
    );
  return statements;
}

/** Documented errors, told apart by class and status. */
function errorWitnesses(
  { errors }: Signature,
  { names }: Written,
  write: (statements: (scribe: Scribe) => Code[]) => Witness,
): Witness[] {
  return errors.flatMap(({ type, status }) => {
    if (type === undefined) return [];
    const caught = code`!outcome.ok && outcome.error instanceof sdk.${identifier(names.of(errorId(type)))}`;
    return [
      write((scribe) => {
        const body = renderType({ kind: "ref", to: type }, scribe.output);
        const known =
          typeof status === "number"
            ? code`if (outcome.error.status === ${literal(status)}) take(0);`
            : code``;
        return [code`if (${caught}) { take<${body}>(outcome.error.body); ${known} }`];
      }),
    ];
  });
}
