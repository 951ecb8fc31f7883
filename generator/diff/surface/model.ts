/**
 * What an API and its package promise, as data that can be committed and compared without the description
 * it came from: wire facts and TypeScript names side by side. References between types are by name.
 */
import type {
  HttpMethod,
  OAuthFlow,
  Pagination,
  ParameterLocation,
  ParameterStyle,
  Codec,
  PartEncoding,
  Untold,
} from "../../ir/api.ts";
import type { LiteralValue, Source, TypeNode } from "../../ir/types.ts";

/** A whole surface. Sources name files relative to the description; the description itself is "". */
export type Surface = {
  /** Version of the generator. */
  generator: string;
  /** Class name of the client. */
  client: string;
  /** What samples call an instance of it. */
  variable: string;
  /** Version of the package. */
  packageVersion: string;
  title: string;
  /** `info.version`. */
  version: string;
  /** Decisions of generator and configuration that shape every type. */
  emission: Record<string, string>;
  /** Decisions that shape how calls behave. */
  defaults: Record<string, string>;
  entryPoints: string[];
  /** Names that the runtime exports. */
  runtime: string[];
  servers: SurfaceServer[];
  schemes: SurfaceScheme[];
  operations: SurfaceOperation[];
  webhooks: SurfaceWebhook[];
  types: SurfaceType[];
  /** Keywords that no type tells; absent where there are none. */
  untold?: SurfaceUntold[];
};

export type SurfaceUntold = Untold;

export type SurfaceServer = {
  url: string;
  name: string;
  variables: Record<string, { default: string; enum?: string[] }>;
  source: Source;
};

/** A security scheme. `name` is the key of `credentials`, `definition` all that decides what is sent. */
export type SurfaceScheme = {
  name: string;
  wire: string;
  kind: string;
  /** Where it travels, for API keys: `header X-Key`. */
  place?: string;
  format?: string;
  flows?: OAuthFlow[];
  url?: string;
  source: Source;
};

export type SurfaceOperation = {
  /** Member names from the client to the method, with dots between them. */
  key: string;
  operationId: string;
  method: HttpMethod;
  path: string;
  tags: string[];
  deprecated?: boolean;
  sunset?: string;
  stability?: string;
  /** A digest of the prose; absent where there is none. */
  docs?: string;
  parameters: SurfaceParameter[];
  body?: SurfaceBody;
  success: SurfaceResponse[];
  errors: SurfaceResponse[];
  /** Wire names of schemes with their scopes; any alternative will do. */
  security: SurfaceAlternative[];
  securitySource: Source;
  pagination?: Omit<Pagination, "item" | "origin">;
  idempotency: string;
  servers: string[];
  callbacks: { name: string; operations: SurfaceOperation[] }[];
  source: Source;
};

export type SurfaceAlternative = { wire: string; scopes: string[] }[];

export type SurfaceParameter = {
  wire: string;
  /** What callers write, where it is not the wire name. */
  field?: string;
  in: ParameterLocation;
  required: boolean;
  type: TypeNode;
  /** How the value is written: `form, exploded`, or a media type. */
  style:
    | { kind: "style"; style: ParameterStyle; explode: boolean; allowReserved: boolean }
    | { kind: "content"; mediaType: string };
  mayBeEmpty?: true;
  deprecated?: boolean;
  default?: unknown;
  source: Source;
};

export type SurfaceContent = {
  mediaType: string;
  codec: Codec;
  type?: TypeNode;
  parts?: PartEncoding[];
  source: Source;
};

export type SurfaceBody = {
  required: boolean;
  argument: "fields" | "body";
  contents: SurfaceContent[];
  source: Source;
};

export type SurfaceResponse = {
  status: string;
  contents: SurfaceContent[];
  headers: { wire: string; required: boolean; type: TypeNode; source: Source }[];
  /** What may be called next, by name; absent where nothing is documented. */
  links?: Record<string, string>;
  source: Source;
};

export type SurfaceWebhook = {
  wire: string;
  deprecated?: boolean;
  body?: SurfaceContent;
  source: Source;
};

export type SurfaceType = {
  name: string;
  type: TypeNode;
  input: boolean;
  output: boolean;
  /** Name of the request shape, where it differs from this one. */
  twin?: string;
  /** Name of the error class that carries it. */
  error?: string;
  /** Names of the members of an enum by their value as JSON. */
  members?: Record<string, string>;
  deprecated?: boolean;
  docs?: string;
  source: Source;
};

export type { LiteralValue };
