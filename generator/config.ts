/**
 * The configuration: what a user may decide about a package, its defaults, and how sdkwright.yaml is read.
 * Comes in: a text. Goes out: values that need no further check. It must not know what is made of them.
 */
import { dirname, isAbsolute, join } from "node:path";
import {
  flag,
  flagOr,
  group,
  list,
  listOr,
  mapped,
  oneOf,
  record,
  text,
  textOr,
  wholeNumber,
  type Complain,
} from "./config-schema.ts";
import { defaultPolicy, policyField, withPolicyDefaults, type Policy } from "./config/policy.ts";
import { createDiagnostics, type Diagnostic } from "./diagnostics.ts";
import type { JsonPath, Pagination } from "./ir/api.ts";
import { readText } from "./spec/read.ts";

/** When the runtime tries again; times in milliseconds. */
export type RetryConfig = {
  maxAttempts: number;
  baseDelayMs: number;
  maxDelayMs: number;
  /** Absent: as long as the call's own deadline allows. */
  maxElapsedMs?: number;
};

/** What the user says about one operation: where it belongs and what its method is called. */
export type OperationConfig = { group?: string[]; name?: string };

/** How an operation is paged, where the spec does not say so itself. */
export type PaginationConfig = {
  /** `none` where an extension or the shape of the operation says otherwise. */
  style: Pagination["style"] | "none";
  request: Pagination["request"];
  response: Partial<Pagination["response"]>;
};

/** What operations are matched by; a star in a pattern stands for any text, in a path for a segment. */
export type FilterRules = {
  tags?: string[];
  paths?: string[];
  /** operationIds, or `METHOD /path`. */
  operations?: string[];
  extensions?: string[];
};

/** Which operations a package holds: all that `include` matches, without those that `exclude` does. */
export type Filter = { include?: FilterRules; exclude?: FilterRules };

/** Which parts of the documentation a package holds. */
export type DocsConfig = {
  /** The pages in `docs/`. */
  pages: boolean;
  /** Programs on the pages. */
  samples: boolean;
  /** `docs/reference.md`, all in one file. */
  reference: boolean;
  /** `llms.txt`. */
  llms: boolean;
  /** `site/`, the pages as HTML. */
  site: boolean;
  /** Where in the package an overlay with `x-codeSamples` goes; absent, there is none. */
  codeSamplesOverlay?: string;
};

/** Everything a user may decide. Paths are ready to open; maps are keyed by names of the spec. */
export type Config = {
  spec?: string;
  /** Overlays of the spec, in the order in which they are applied. */
  overlays: string[];
  /** Hosts that references may lead to, each `host` or `host:port`; absent, none. */
  remote?: { hosts: string[] };
  /** Absent: every operation is kept, and every type. */
  filter?: Filter;
  out?: string;
  /** Name of the npm package. */
  name?: string;
  version: string;
  /** Class name of the client; absent, it is made from the title of the spec. */
  client?: string;
  description?: string;
  license: string;
  author?: string;
  /** Where the sources are; `directory` is the package's folder in a repository that holds more. */
  repository?: { url: string; directory?: string };
  /** A file whose text is the changelog of the package. */
  changelog?: string;
  homepage?: string;
  /** Credential name to environment variable. */
  env: Record<string, string>;
  /** Names of credentials that a client in a page refuses to hold. */
  serverOnly: string[];
  enums: "open" | "closed";
  /** What programs see of an integer of 64 bits. */
  int64: "number" | "bigint" | "string";
  /** What fields are called in programs: as on the wire, or in camel case. */
  casing: "wire" | "camel";
  /** What programs see of a date-time. */
  dates: "string" | "date";
  timeoutMs: number;
  retry: RetryConfig;
  requestIdHeader: string;
  /** By operationId. */
  operations: Record<string, OperationConfig>;
  /** By operationId. */
  pagination: Record<string, PaginationConfig>;
  /** Server URL, as the spec writes it, to the name callers choose it by. */
  servers: Record<string, string>;
  /** Whether compiled JavaScript goes into dist/. */
  build: boolean;
  /** Whether dist/ has CommonJS as well, for Node before 20.19 and for tools that know nothing else. */
  module: "esm" | "dual";
  /** What a diff makes of its findings. */
  diff: Policy;
  docs: DocsConfig;
};

/** What holds where the user says nothing. */
export const defaultConfig: Config = {
  overlays: [],
  version: "0.1.0",
  license: "MIT",
  env: {},
  serverOnly: [],
  enums: "open",
  int64: "number",
  dates: "string",
  casing: "wire",
  timeoutMs: 60_000,
  retry: { maxAttempts: 3, baseDelayMs: 500, maxDelayMs: 8_000 },
  requestIdHeader: "x-request-id",
  operations: {},
  pagination: {},
  servers: {},
  build: true,
  module: "esm",
  diff: defaultPolicy,
  docs: { pages: true, samples: true, reference: true, llms: true, site: false },
};

/** What `docs: false` stands for. */
const noDocs: DocsConfig = {
  pages: false,
  samples: false,
  reference: false,
  llms: false,
  site: false,
};

/**
 * Reads a configuration file. Everything wrong in it is reported at its line; `config` then holds what
 * could be read, and must not be used when a diagnostic is an error. Paths are taken relative to the
 * file.
 */
export function readConfig(
  file: string,
  source: string,
): { config: Config; diagnostics: Diagnostic[] } {
  const reading = readText(file, source);
  const diagnostics = createDiagnostics("default", ({ pointer }) => reading.locate(pointer));
  for (const { code, position, slots } of reading.problems) {
    diagnostics.report(code, position ? { file, position } : { file }, slots);
  }
  const complain: Complain = (pointer, { code, ...slots }) => {
    diagnostics.report(code, { file, pointer }, slots);
  };
  const isRead = reading.value !== undefined;
  const read = isRead ? schema(reading.value, { pointer: "", key: "", complain }) : undefined;
  return { config: withDefaults(read ?? {}, dirname(file)), diagnostics: diagnostics.list() };
}

/** Whether a text may be the name of an npm package. */
export function isPackageName(name: string): boolean {
  return (
    name.length <= 214 && /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/.test(name)
  );
}

const packageName = text("the name of an npm package, such as @acme/sdk", isPackageName);
const version = text("a semantic version, such as 1.4.0", (value) =>
  /^(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)){2}(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/.test(value),
);
const address = text("an http or https address", (value) => /^https?:\/\/[^\s]+$/.test(value));
const hostName = text("a host, such as api.acme.com", (value) =>
  /^(?:[a-z0-9.-]+|\[[0-9a-f:.]+\])(?::\d+)?$/.test(value),
);
const className = text("the name of a class, such as Acme", (value) =>
  /^[A-Z][A-Za-z0-9]*$/.test(value),
);
const methodName = text("the name of a method, such as listSeats", (value) =>
  /^[A-Za-z_$][\w$]*$/.test(value),
);
const groupName = text("a word", (value) => /^[A-Za-z_$][\w$-]*$/.test(value));
const groupPath = text("words with dots between them", (value) =>
  /^[A-Za-z_$][\w$-]*(?:\.[A-Za-z_$][\w$-]*)*$/.test(value),
);
const jsonPathText = text("a path of keys, such as $.pagination.total", (value) =>
  /^(?:\$|(?:\$\.)?[^.[\]$]+(?:\.[^.[\]]+)*)$/.test(value),
);

const jsonPath = listOr(list(text()), mapped(jsonPathText, splitJsonPath));

const filterRules = group({
  tags: list(text("a tag, such as seats")),
  paths: list(text("a path, such as /v1/customers/**", (value) => /^[/*]/.test(value))),
  operations: list(text("an operationId, such as customers:*")),
  extensions: list(text("an extension, such as x-internal", (value) => value.startsWith("x-"))),
});

const schema = group({
  spec: text("a path"),
  out: text("a path"),
  overlays: list(text("a path")),
  remote: group({ hosts: list(hostName) }, ["hosts"]),
  filter: group({ include: filterRules, exclude: filterRules }),
  name: packageName,
  version,
  client: className,
  description: text(),
  license: text(),
  author: text(),
  repository: textOr(
    mapped(text(), (url) => ({ url })),
    group({ url: text(), directory: text("a path") }, ["url"]),
  ),
  changelog: text("a path"),
  homepage: address,
  env: record(text("an environment variable", (value) => /^[A-Za-z_]\w*$/.test(value))),
  serverOnly: list(text("the name of a credential")),
  enums: oneOf("open", "closed"),
  int64: oneOf("number", "bigint", "string"),
  casing: oneOf("wire", "camel"),
  dates: oneOf("string", "date"),
  timeoutMs: wholeNumber(1),
  retry: group({
    maxAttempts: wholeNumber(1),
    baseDelayMs: wholeNumber(0),
    maxDelayMs: wholeNumber(0),
    maxElapsedMs: wholeNumber(1),
  }),
  requestIdHeader: text("the name of a header", (value) => /^[\w!#$%&'*+.^`|~-]+$/.test(value)),
  operations: record(
    group({
      group: listOr(
        list(groupName),
        mapped(groupPath, (path) => path.split(".")),
      ),
      name: methodName,
    }),
  ),
  pagination: record(
    mapped(
      group(
        {
          style: oneOf("page", "offset", "cursor", "lastItem", "nextUrl", "linkHeader", "none"),
          request: group({ page: text(), limit: text(), offset: text(), cursor: text() }),
          response: group({
            items: jsonPath,
            next: jsonPath,
            last: jsonPath,
            total: jsonPath,
            more: jsonPath,
          }),
        },
        ["style"],
      ),
      ({ style, request = {}, response = {} }): PaginationConfig => ({ style, request, response }),
    ),
  ),
  servers: record(text("a word", (value) => /^[A-Za-z_$][\w$-]*$/.test(value))),
  build: flag(),
  module: oneOf("esm", "dual"),
  diff: policyField,
  docs: flagOr(
    group({
      pages: flag(),
      samples: flag(),
      reference: flag(),
      llms: flag(),
      site: flag(),
      codeSamplesOverlay: text("a path inside the package, ending in .json or .yaml", (value) =>
        /^(?:[\w-][\w.-]*\/)*[\w-][\w.-]*\.(?:json|ya?ml)$/.test(value),
      ),
    }),
  ),
});

function withDefaults(read: NonNullable<ReturnType<typeof schema>>, folder: string): Config {
  return {
    ...defaultConfig,
    ...read,
    ...(read.spec === undefined ? {} : { spec: fromFolder(folder, read.spec) }),
    overlays: (read.overlays ?? []).map((path) => fromFolder(folder, path)),
    ...(read.out === undefined ? {} : { out: fromFolder(folder, read.out) }),
    ...(read.changelog === undefined ? {} : { changelog: fromFolder(folder, read.changelog) }),
    retry: { ...defaultConfig.retry, ...read.retry },
    diff: withPolicyDefaults(read.diff ?? {}),
    docs:
      typeof read.docs === "boolean"
        ? read.docs
          ? defaultConfig.docs
          : noDocs
        : { ...defaultConfig.docs, ...read.docs },
  };
}

function fromFolder(folder: string, path: string): string {
  return isAbsolute(path) ? path : join(folder, path);
}

/** `$.pagination.total` and `pagination.total` are the same; `$` alone is the whole body. */
function splitJsonPath(path: string): JsonPath {
  const keys = path.replace(/^\$\.?/, "");
  return keys === "" ? [] : keys.split(".");
}
