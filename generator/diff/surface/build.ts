/** An API with its settled names to a surface: what is compared, and nothing else. */
import {
  fieldOf,
  type Api,
  type Content,
  type Operation,
  type Parameter,
  type Resource,
  type Response,
  type SecurityScheme,
} from "../../ir/api.ts";
import type { Docs, Id, NamedType, Source, TypeNode } from "../../ir/types.ts";
import { map } from "../../ir/types.ts";
import {
  clientVariableId,
  enumMemberId,
  errorId,
  serverId,
  type Names,
} from "../../names/assign.ts";
import { operationsFile } from "../../render/layout.ts";
import { runtimeErrorClasses, runtimeClasses, runtimeTypes } from "../../render/runtime-exports.ts";
import type { Signature } from "../../render/signature.ts";
import { digest } from "../digest.ts";
import type {
  Surface,
  SurfaceContent,
  SurfaceOperation,
  SurfaceParameter,
  SurfaceResponse,
  SurfaceScheme,
  SurfaceType,
} from "./model.ts";

/** What a surface is made from. */
export type SurfaceInput = {
  api: Api;
  names: Names;
  signatures: ReadonlyMap<Id, Signature>;
  /** Types that are bodies of documented errors. */
  errorTypes: ReadonlySet<Id>;
  /** A place with its file relative to the description. */
  place: (source: Source) => Source;
  generator: string;
  packageVersion: string;
  emission: Record<string, string>;
  defaults: Record<string, string>;
};

/** Makes the surface of a package. */
export function buildSurface(input: SurfaceInput): Surface {
  const { api, names, place } = input;
  const schemes = new Map(api.schemes.map((scheme) => [scheme.id, scheme]));
  return {
    generator: input.generator,
    client: names.client,
    variable: names.of(clientVariableId),
    packageVersion: input.packageVersion,
    title: api.title,
    version: api.version,
    emission: input.emission,
    defaults: input.defaults,
    entryPoints: entryPoints(api.resources, names),
    runtime: [...runtimeErrorClasses, ...runtimeClasses, ...runtimeTypes].sort(),
    servers: api.servers.map(({ url, variables, source }) => ({
      url,
      name: names.of(serverId(url)),
      variables: Object.fromEntries(
        Object.entries(variables).map(([key, { description: _prose, ...rest }]) => [key, rest]),
      ),
      source: place(source),
    })),
    schemes: api.schemes.map((scheme) => ({
      ...schemeOf(scheme),
      name: names.of(scheme.id),
      source: place(scheme.source),
    })),
    operations: api.operations.map((operation) =>
      operationOf(input, schemes, operation, keyOf(input, operation)),
    ),
    webhooks: api.webhooks.map(({ wire, docs, body, source }) => ({
      wire,
      ...deprecation(docs),
      ...(body ? { body: contentOf(input, body) } : {}),
      source: place(source),
    })),
    types: api.types.map((type) => typeOf(input, type)),
    ...(api.untold
      ? { untold: api.untold.map((it) => ({ ...it, source: place(it.source) })) }
      : {}),
  };
}

function keyOf({ signatures }: SurfaceInput, { id, operationId }: Operation): string {
  return signatures.get(id)?.access.join(".") ?? operationId;
}

function entryPoints(resources: Resource[], names: Names): string[] {
  const own = (resource: Resource): string[] => [
    ...(resource.operations.length > 0
      ? [operationsFile(names, resource.id).replace(/^src\/operations\/|\.ts$/g, "")]
      : []),
    ...resource.children.flatMap(own),
  ];
  return [".", "./core", "./errors", ...resources.flatMap(own).map((path) => `./${path}`)].sort();
}

function schemeOf(scheme: SecurityScheme): Omit<SurfaceScheme, "name" | "source"> {
  const { wire, kind } = scheme;
  switch (scheme.kind) {
    case "apiKey":
      return { wire, kind, place: `${scheme.in} ${scheme.name}` };
    case "bearer":
      return { wire, kind, ...(scheme.format === undefined ? {} : { format: scheme.format }) };
    case "http":
      return { wire, kind: `http ${scheme.scheme}` };
    case "oauth2":
      return { wire, kind, flows: scheme.flows };
    case "openIdConnect":
      return { wire, kind, url: scheme.url };
    case "basic":
    case "mutualTLS":
      return { wire, kind };
  }
}

function operationOf(
  input: SurfaceInput,
  schemes: ReadonlyMap<Id, SecurityScheme>,
  operation: Operation,
  key: string,
): SurfaceOperation {
  const { place } = input;
  const { body, pagination, lifecycle, security } = operation;
  return {
    key,
    operationId: operation.operationId,
    method: operation.method,
    path: operation.path,
    tags: operation.tags,
    ...deprecation(operation.docs),
    ...lifecycle,
    ...docsOf([operation.docs, ...operation.parameters.map(({ docs }) => docs)]),
    // The idempotency key is an option of every call, and what is said of retries tells of it.
    parameters: operation.parameters
      .filter(({ wire }) => wire !== operation.idempotencyHeader)
      .map((parameter) => parameterOf(input, parameter)),
    ...(body
      ? {
          body: {
            required: body.required,
            argument: body.argument,
            contents: body.contents.map((content) => contentOf(input, content)),
            source: place(body.source),
          },
        }
      : {}),
    success: operation.success.map((response) => responseOf(input, response)),
    errors: operation.errors.map((response) => responseOf(input, response)),
    security: security.alternatives.map((alternative) =>
      alternative.schemes.map(({ scheme, scopes }) => ({
        wire: schemes.get(scheme)?.wire ?? scheme,
        scopes,
      })),
    ),
    securitySource: place(security.source),
    ...(pagination
      ? {
          pagination: {
            style: pagination.style,
            request: pagination.request,
            response: pagination.response,
          },
        }
      : {}),
    idempotency: operation.idempotency,
    servers: operation.servers.map(({ url }) => url),
    callbacks: operation.callbacks.map(({ name, operations }) => ({
      name,
      operations: operations.map((inner) =>
        operationOf(input, schemes, inner, `${key} ${name} ${inner.method} ${inner.path}`),
      ),
    })),
    source: place(operation.source),
  };
}

function parameterOf(input: SurfaceInput, parameter: Parameter): SurfaceParameter {
  const { wire, required, type, encoding, docs } = parameter;
  const field = fieldOf(parameter);
  return {
    wire,
    ...(field === wire ? {} : { field }),
    in: parameter.in,
    required,
    type: named(input, type).type,
    style: encoding,
    ...deprecation(docs),
    ...(parameter.mayBeEmpty ? { mayBeEmpty: true } : {}),
    ...(parameter.default === undefined ? {} : { default: parameter.default }),
    source: input.place(parameter.source),
  };
}

function contentOf(input: SurfaceInput, content: Content): SurfaceContent {
  const { mediaType, codec, type, parts, source } = content;
  return {
    mediaType,
    codec,
    ...(type ? { type: named(input, type).type } : {}),
    ...(parts ? { parts } : {}),
    source: input.place(source),
  };
}

function responseOf(input: SurfaceInput, response: Response): SurfaceResponse {
  return {
    status: String(response.status),
    contents: response.contents.map((content) => contentOf(input, content)),
    headers: response.headers.map(({ wire, required, type, source }) => ({
      wire,
      required,
      type: named(input, type).type,
      source: input.place(source),
    })),
    ...(response.links.length > 0 ? { links: linksOf(response) } : {}),
    source: input.place(response.source),
  };
}

/** Where each link leads, with what it hands over. */
function linksOf({ links }: Response): Record<string, string> {
  const words = (parameters: Record<string, string>): string =>
    Object.entries(parameters)
      .map(([field, value]) => `${field} = ${value}`)
      .sort()
      .join(", ");
  return Object.fromEntries(
    links.map(({ name, to, parameters }): [string, string] => [
      name,
      `${to}(${words(parameters)})`,
    ]),
  );
}

function typeOf(input: SurfaceInput, named_: NamedType): SurfaceType {
  const { names, errorTypes, place } = input;
  const { id, twin, usage, docs, source } = named_;
  const { type, prose } = named(input, named_.type);
  const members =
    named_.type.kind === "enum"
      ? named_.type.members.map(({ value }): [string, string] => [
          JSON.stringify(value),
          names.of(enumMemberId(id, value)),
        ])
      : [];
  return {
    name: names.of(id),
    type,
    input: usage.input,
    output: usage.output,
    ...(twin === undefined ? {} : { twin: names.of(twin) }),
    ...(errorTypes.has(id) ? { error: names.of(errorId(id)) } : {}),
    ...(members.length > 0 ? { members: Object.fromEntries(members) } : {}),
    ...deprecation(docs),
    ...docsOf([docs, ...prose]),
    source: place(source),
  };
}

/** A type with names for ids and without prose, which comes back beside it. */
function named({ names, place }: SurfaceInput, root: TypeNode): { type: TypeNode; prose: Docs[] } {
  const prose: Docs[] = [];
  const type = map(root, (node) => {
    switch (node.kind) {
      case "ref":
        return { kind: "ref", to: names.of(node.to) };
      case "union": {
        if (!node.tag) return node;
        const { property, mapping } = node.tag;
        const entries = Object.entries(mapping).map(([value, id]) => [value, names.of(id)]);
        return {
          ...node,
          tag: { property, mapping: Object.fromEntries(entries) as Record<string, string> },
        };
      }
      case "enum":
        prose.push(...node.members.map(({ docs }) => docs));
        return {
          ...node,
          members: node.members.map(({ value }) => ({
            value,
            hint: { ideal: "", qualifiers: [] },
            docs: {},
          })),
        };
      case "object":
        prose.push(...node.properties.map(({ docs }) => docs));
        return {
          ...node,
          properties: node.properties.map((property) => ({
            ...property,
            docs: property.docs.deprecated === undefined ? {} : { deprecated: true as const },
            source: place(property.source),
          })),
        };
      default:
        return node;
    }
  });
  return { type, prose };
}

function deprecation({ deprecated }: Docs): { deprecated?: true } {
  return deprecated === undefined ? {} : { deprecated: true };
}

/** A digest of what the document says in prose; that something is deprecated is told apart. */
function docsOf(all: Docs[]): { docs?: string } {
  const said = all.map(({ summary, description, examples }) => [summary, description, examples]);
  const isSilent = said.every((parts) => parts.every((part) => part === undefined));
  return isSilent ? {} : { docs: digest(JSON.stringify(said)) };
}
