/**
 * The API half of the contract between reading a spec and writing code: operations, security, pages.
 * Everything is plain data with stable ids; `source` leads any diagnostic or diff line back to the spec.
 */
import type { Docs, Hint, Id, NamedType, Source, TypeNode } from "./types.ts";

/** A whole API, after lowering: what every pass, the names and all targets work on. */
export type Api = {
  title: string;
  version: string;
  docs: Docs;
  servers: Server[];
  schemes: SecurityScheme[];
  operations: Operation[];
  /** The tree of operation groups; filled by the grouping pass, empty before. */
  resources: Resource[];
  types: NamedType[];
  webhooks: Webhook[];
  /** The property of every webhook's body that names the kind of event; filled by a pass, absent where there is none. */
  webhookTag?: string;
  /** Absent where there is nothing of the kind. */
  untold?: Untold[];
};

/** A keyword that limits values in a way that no type tells, with all that it says as JSON. */
export type Untold = { keyword: string; said: string; source: Source };

/** A server of the document. `name` is what callers choose it by: from an extension or its description. */
export type Server = {
  url: string;
  name?: string;
  variables: Record<string, { default: string; enum?: string[]; description?: string }>;
  docs: Docs;
  source: Source;
};

/** A group of operations; children nest it, as `customerPortal.seats` does. */
export type Resource = {
  id: Id;
  hint: Hint;
  docs: Docs;
  operations: Id[];
  children: Resource[];
};

export type HttpMethod =
  "get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "trace" | "query";

/** A piece of a path template: text as it stands, or the value of one path parameter. */
export type PathPart = { kind: "text"; text: string } | { kind: "parameter"; wire: string };

/** One operation: a method on a path, with all that a caller hands in and gets back. */
export type Operation = {
  id: Id;
  /** The operationId as the spec writes it; `METHOD /path` where it has none. */
  operationId: string;
  hint: Hint;
  /** Wished resource path from the operationId, an extension or a tag: `["customer_portal", "seats"]`. */
  group: string[];
  tags: string[];
  method: HttpMethod;
  path: string;
  pathParts: PathPart[];
  docs: Docs;
  parameters: Parameter[];
  body?: Body;
  success: Response[];
  errors: Response[];
  security: Security;
  pagination?: Pagination;
  /** How far a repeat is harmless (RFC 9110 section 9.2); `keyed` when the API declares an idempotency header. */
  idempotency: "safe" | "idempotent" | "keyed" | "unsafe";
  idempotencyHeader?: string;
  servers: Server[];
  /** Operations that the API calls at an address of the caller's; documented as types. */
  callbacks: { name: string; operations: Operation[] }[];
  /** What extensions promise: a date on which it goes, how stable it is. Absent where they say nothing. */
  lifecycle?: { sunset?: string; stability?: string };
  source: Source;
};

export type ParameterLocation = "path" | "query" | "header" | "cookie";

export type ParameterStyle =
  | "simple"
  | "label"
  | "matrix"
  | "form"
  | "spaceDelimited"
  | "pipeDelimited"
  | "deepObject"
  | "cookie";

/** A parameter under its wire name. The encoding is resolved: defaults of the standard are filled in. */
export type Parameter = {
  wire: string;
  /** What callers call it, where a parameter of another location has the same wire name. */
  field?: string;
  in: ParameterLocation;
  required: boolean;
  type: TypeNode;
  encoding:
    | { kind: "style"; style: ParameterStyle; explode: boolean; allowReserved: boolean }
    | { kind: "content"; mediaType: string };
  /** `allowEmptyValue`: the name alone may stand for the value. */
  mayBeEmpty?: true;
  docs: Docs;
  default?: unknown;
  source: Source;
};

/** The name under which callers give a parameter. */
export function fieldOf({ field, wire }: Parameter): string {
  return field ?? wire;
}

/** A request body. `argument` says how a caller hands it in: as fields beside the parameters, or under `body`. */
export type Body = {
  required: boolean;
  contents: Content[];
  argument: "fields" | "body";
  docs: Docs;
  source: Source;
};

/** How the bytes of a media type become a value and back. */
export type Codec =
  "json" | "form" | "multipart" | "text" | "binary" | "events" | "jsonl" | "jsonSequence";

/** Codecs of bodies that are read event by event. */
export type StreamCodec = Extract<Codec, "events" | "jsonl" | "jsonSequence">;

/** Whether a body is read event by event. */
export function isStream(codec: Codec): codec is StreamCodec {
  return codec === "events" || codec === "jsonl" || codec === "jsonSequence";
}

export type Content = {
  mediaType: string;
  codec: Codec;
  /** Absent where the document gives no schema. Of a response that streams, the type of one event. */
  type?: TypeNode;
  /** Events whose data is text and no JSON: all, or those of these names. */
  text?: true | string[];
  /** Part encodings of a form or multipart body (OpenAPI 3.1 section 4.8.15). */
  parts?: PartEncoding[];
  source: Source;
};

/** JSON where there is a choice, else the first that the document names. */
export function preferredContent(contents: Content[]): Content | undefined {
  return contents.find(({ codec }) => codec === "json") ?? contents[0];
}

/** What streams among the success contents of an operation that prefers another one. */
export function streamBeside({ success }: Operation): Content | undefined {
  const contents = success.flatMap((response) => response.contents);
  const preferred = success.map((response) => preferredContent(response.contents));
  return contents.find((content) => isStream(content.codec) && !preferred.includes(content));
}

/** How one property of a form or multipart body is written, as far as the document says so. */
export type PartEncoding = {
  property: string;
  contentType?: string;
  /** Headers of the part that have one value. */
  headers?: Record<string, string>;
  style?: ParameterStyle;
  explode?: boolean;
  allowReserved?: boolean;
};

export type ResponseStatus = number | "1XX" | "2XX" | "3XX" | "4XX" | "5XX" | "default";

/** One documented response; a response without contents has no body. */
export type Response = {
  status: ResponseStatus;
  contents: Content[];
  headers: Header[];
  links: Link[];
  docs: Docs;
  source: Source;
};

/** What can be called next with values of a response; documented only. `to` is an operationId, or a reference. */
export type Link = {
  name: string;
  to: string;
  /** Fields of that call, each with the runtime expression of its value. */
  parameters: Record<string, string>;
  docs: Docs;
};

export type Header = {
  wire: string;
  required: boolean;
  type: TypeNode;
  docs: Docs;
  source: Source;
};

/**
 * Security exactly as the document says: any of the alternatives, all schemes of the one that is chosen.
 * No alternative means that none is needed; an alternative without schemes means that it is optional.
 */
export type Security = {
  alternatives: Alternative[];
  origin: "operation" | "root" | "none";
  source: Source;
};

export type Alternative = { schemes: { scheme: Id; scopes: string[] }[] };

export type OAuthFlow = {
  kind: "implicit" | "password" | "clientCredentials" | "authorizationCode" | "deviceAuthorization";
  authorizationUrl?: string;
  tokenUrl?: string;
  refreshUrl?: string;
  scopes: Record<string, string>;
};

/** A security scheme. `wire` is the key in the document; callers use its camelCase name. */
export type SecurityScheme = {
  id: Id;
  wire: string;
  hint: Hint;
  docs: Docs;
  source: Source;
} & (
  | { kind: "bearer"; format?: string }
  | { kind: "basic" }
  | { kind: "http"; scheme: string }
  | { kind: "apiKey"; in: "header" | "query" | "cookie"; name: string }
  | { kind: "oauth2"; flows: OAuthFlow[] }
  | { kind: "openIdConnect"; url: string }
  | { kind: "mutualTLS" }
);

/** A path of plain keys into a JSON value, `["pagination", "max_page"]`. */
export type JsonPath = string[];

/** `lastItem`: the cursor is a property of a page's last item, at `response.next` from the item inwards. */
export type PaginationStyle = "page" | "offset" | "cursor" | "lastItem" | "nextUrl" | "linkHeader";

/** How an operation is listed page by page. Request roles hold wire names of parameters. */
export type Pagination = {
  style: PaginationStyle;
  request: { page?: string; offset?: string; limit?: string; cursor?: string };
  response: {
    items: JsonPath;
    next?: JsonPath;
    /** Number of the last page. */
    last?: JsonPath;
    total?: JsonPath;
    /** A flag that is true while more follows. */
    more?: JsonPath;
  };
  item: TypeNode;
  origin: "extension" | "config" | "inferred";
};

/** A request that the API sends to an address that its user registered. `wire` is its key in the document. */
export type Webhook = {
  id: Id;
  wire: string;
  hint: Hint;
  docs: Docs;
  body?: Content;
  /** The values of the API's `webhookTag` that its events can have; filled with it. */
  kinds?: string[];
  source: Source;
};
