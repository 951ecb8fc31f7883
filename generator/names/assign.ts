/**
 * Settles every name of a package in one pass. Comes in: the API, what the lock fixed before, what the user
 * chose. Goes out: a table from ids to names. Nothing outside this folder changes the case of a string.
 */
import type { Diagnostics } from "../diagnostics.ts";
import type { Api, Operation, Resource, SecurityScheme } from "../ir/api.ts";
import type { Hint, Id, LiteralValue, NamedType, Source } from "../ir/types.ts";
import { memberWishes } from "./enum-members.ts";
import {
  reservedEvents,
  reservedFiles,
  reservedFunctions,
  reservedMembers,
  reservedTypes,
} from "./reserved.ts";
import { createScope, type Claim, type Scope } from "./scope.ts";
import { camel, kebab, pascal } from "./words.ts";

/** Names by id, as the lock file keeps them. */
export type Lock = { version: 1; names: Record<Id, string> };

/** Every name of the package. All functions take ids; asking for an unknown one is a bug of ours. */
export type Names = {
  /** The client class, and the stem of the root error's name. */
  client: string;
  /** A type, a class or a method by its id. */
  of(id: Id): string;
  lock: Lock;
};

export const errorId = (type: Id): Id => `error:${type}`;
export const resourceClassId = (resource: Id): Id => `class:${resource}`;
export const resourceFileId = (resource: Id): Id => `file:${resource}`;
/** The standalone function of an operation. */
export const functionId = (operation: Id): Id => `function:${operation}`;
/** The long name of an operation, unique in the package: `CustomerPortalSeatsListSeats`. */
export const operationExportId = (operation: Id): Id => `export:${operation}`;
/** The name of one alternative set: `CustomerSessionOrMemberSession`. */
export const securityId = (requirement: string): Id => `security:${requirement}`;
/** The constant that holds an alternative set for the runtime. */
export const securityConstId = (requirement: string): Id => `const:${requirement}`;
/** A member of an enum, known by its value: values that are added later never rename it. */
export const enumMemberId = (type: Id, value: LiteralValue): Id =>
  `member:${type}:${JSON.stringify(value)}`;
/** The npm name of a package that the configuration does not name. */
export const packageNameId: Id = "package:name";
/** What samples call an instance of the client. */
export const clientVariableId: Id = "variable:client";
/** Choosing a server by name. */
export const serverId = (url: string): Id => `server:${url}`;

/** What the names are made from, beside the API itself. */
export type NameInput = {
  api: Api;
  client: string;
  lock: Lock | undefined;
  /** Ids of the types that stand for documented errors. */
  errorTypes: ReadonlySet<Id>;
  /** Distinct requirements, by key, with the scheme ids of their alternatives. */
  requirements: ReadonlyMap<string, Id[][]>;
};

type Work = {
  input: NameInput;
  diagnostics: Diagnostics;
  names: Map<Id, string>;
};

/** Assigns all names. The same input gives the same names, whatever the order of keys in the document. */
export function assignNames(input: NameInput, diagnostics: Diagnostics): Names {
  const work: Work = { input, diagnostics, names: new Map() };
  const client = clientName(pascal(input.client));
  work.names.set(clientVariableId, camel(client));
  work.names.set(packageNameId, kebab(input.client) || "sdk");
  assignSchemes(work);
  assignServers(work);
  const reserved = new Set([...reservedTypes, client, `${client}Error`, `${client}Options`]);
  const types = createScope(reserved);
  pinLocked(work, types, typeScopeClaims(work.input));
  assignTypes(work, types);
  assignRequirements(work, types);
  assignResources(work, types);
  assignEnumMembers(work);
  assignWebhooks(work);
  return {
    client,
    of(id) {
      const name = work.names.get(id);
      if (name === undefined) throw new Error(`internal error: no name was assigned to ${id}`);
      return name;
    },
    lock: { version: 1, names: sorted(work.names) },
  };
}

/** A title such as "Client" or "Error" would hide what emitted code refers to, and "API" the class of its errors. */
function clientName(wish: string): string {
  const taken = [wish, `${wish}Error`, `${wish}Options`].some((name) => reservedTypes.has(name));
  return wish === "" || (taken && wish !== "Sdk") ? `${wish}Sdk` : wish;
}

function sorted(names: ReadonlyMap<Id, string>): Record<Id, string> {
  const entries = [...names].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return Object.fromEntries(entries);
}

/**
 * What stands in the lock holds before anybody wishes. Only for what a scope is about to name: a method of
 * another resource has no say here, and the name of a thing that is gone is free again.
 */
function pinLocked({ input }: Work, scope: Scope, claims: Omit<Claim, "wishes">[]): void {
  const locked = new Map(Object.entries(input.lock?.names ?? {}));
  for (const claim of claims) {
    const name = locked.get(claim.id);
    if (name !== undefined) scope.pin(claim, name);
  }
}

/** All that is named in the scope of types, whatever the turn at which it is claimed. */
function typeScopeClaims({ api, errorTypes, requirements }: NameInput): Omit<Claim, "wishes">[] {
  const resources = (all: Resource[]): Id[] =>
    all.flatMap(({ id, children }) => [resourceClassId(id), ...resources(children)]);
  return [
    ...[...errorTypes].map((id) => ({ id: errorId(id) })),
    ...api.types.map(({ id }) => ({ id })),
    ...[...requirements.keys()].map((key) => ({ id: securityId(key), endings: securityEndings })),
    ...resources(api.resources).map((id) => ({ id })),
    ...api.operations.map(({ id }) => ({ id: operationExportId(id), endings: exportEndings })),
    ...api.operations
      .flatMap(callbacksOf)
      .map(({ operation }) => ({ id: operationExportId(operation.id), endings: callbackEndings })),
  ];
}

/** What is declared after a requirement: its plain object, its class, what a client holds, the options. */
const securityEndings = ["", "Security", "Held", "Options"];

/** What an operation exports is its stem and one of these. */
const exportEndings = ["Request", "Security", "Error", "Scope", "Headers"];

/** What a callback exports. */
const callbackEndings = ["Callback", "CallbackResponse"];

/** A function stands beside its descriptor and its way of paging or of sending events. */
const functionEndings = ["", "Operation", "Pages", "Events"];

/** Takes over what a scope settled, and reports what only a number could tell apart. */
function claim(work: Work, scope: Scope, claims: Claim[], typeOf: string): void {
  for (const { id, wishes } of scope.claim(claims)) {
    work.diagnostics.report("SW6001", sourceOf(work.input.api, id), {
      kind: typeOf,
      wish: wishes.at(-1) ?? "",
      name: scope.nameOf(id) ?? "",
      id,
    });
  }
  for (const { id } of claims) {
    const name = scope.nameOf(id);
    if (name !== undefined) work.names.set(id, name);
  }
}

/** Where the thing stands in the document that an id, with whatever was put in front of it, was made for. */
function sourceOf({ types, operations, schemes, webhooks }: Api, id: Id): Source | undefined {
  const declared = [...types, ...operations, ...schemes, ...webhooks];
  return declared.find(
    (it) => id === it.id || id.endsWith(`:${it.id}`) || id.startsWith(`member:${it.id}:`),
  )?.source;
}

/** From the ideal name outward: `Status`, `SeatStatus`, `CustomerSeatStatus`, and a suffix at last. */
function wishes(hint: Hint, toName: (text: string) => string, suffixes: string[]): string[] {
  const longer = hint.qualifiers.map((_, index) =>
    toName([...hint.qualifiers.slice(0, index + 1).reverse(), hint.ideal].join(" ")),
  );
  const all = [toName(hint.ideal), ...longer];
  const names = hint.override === undefined ? all : [toName(hint.override), ...all];
  return [...names, ...suffixes.map((suffix) => `${names.at(-1) ?? ""}${suffix}`)];
}

function assignTypes(work: Work, scope: Scope): void {
  const { api, errorTypes } = work.input;
  const [components, hoisted] = [true, false].map((wanted) =>
    api.types.filter((type) => isComponent(type) === wanted),
  ) as [NamedType[], NamedType[]];
  for (const group of [components, hoisted]) {
    const errors = group.filter((type) => errorTypes.has(type.id));
    claim(
      work,
      scope,
      errors.map((type) => ({
        id: errorId(type.id),
        wishes: wishes(type.hint, pascal, ["Error"]),
      })),
      "error",
    );
    claim(
      work,
      scope,
      group.map((type) => typeClaim(type, errorTypes)),
      "type",
    );
  }
}

/** A model that is the body of an error leaves the plain name to the error class. */
function typeClaim(type: NamedType, errorTypes: ReadonlySet<Id>): Claim {
  const plain = wishes(type.hint, pascal, []);
  return {
    id: type.id,
    wishes: errorTypes.has(type.id)
      ? plain.map((name) => `${name}Body`)
      : [...plain, ...plain.slice(-1).map((name) => `${name}Model`)],
  };
}

function isComponent(type: NamedType): boolean {
  return type.id.includes("#/components/schemas/");
}

function assignSchemes(work: Work): void {
  const scope = createScope(reservedMembers);
  const claims = work.input.api.schemes.map((scheme) => ({
    id: scheme.id,
    wishes: wishes(scheme.hint, camel, ["Scheme"]),
  }));
  pinLocked(work, scope, claims);
  claim(work, scope, claims, "security scheme");
}

function assignServers(work: Work): void {
  const scope = createScope(new Set());
  const claims = work.input.api.servers.map(({ name, url }, index) => ({
    id: serverId(url),
    wishes: [camel(name ?? ""), index === 0 ? "default" : `server${index + 1}`],
  }));
  pinLocked(work, scope, claims);
  claim(work, scope, claims, "server");
}

function assignRequirements(work: Work, scope: Scope): void {
  const claims = [...work.input.requirements].map(([key, alternatives]) => ({
    id: securityId(key),
    endings: securityEndings,
    wishes: [
      pascal(
        alternatives
          .map((schemes) => schemes.map((scheme) => schemeWords(work, scheme)).join(" And "))
          .join(" Or "),
      ),
    ],
  }));
  claim(work, scope, claims, "security requirement");
  const constants = createScope(reservedFunctions);
  const stems = claims.map(({ id }, index) => ({
    id: securityConstId([...work.input.requirements.keys()][index] ?? ""),
    wishes: [camel(scope.nameOf(id) ?? "")],
  }));
  pinLocked(work, constants, stems);
  claim(work, constants, stems, "security requirement");
}

function schemeWords(work: Work, scheme: SecurityScheme["id"]): string {
  return pascal(work.names.get(scheme) ?? "");
}

function assignResources(work: Work, types: Scope): void {
  const files = createScope(reservedFiles, (name) => name.toLowerCase());
  const everyFile = (all: Resource[]): Omit<Claim, "wishes">[] =>
    all.flatMap(({ id, children }) => [{ id: resourceFileId(id) }, ...everyFile(children)]);
  pinLocked(work, files, everyFile(work.input.api.resources));
  const byId = new Map(work.input.api.operations.map((operation) => [operation.id, operation]));
  const visit = (resource: Resource, above: Resource[]): void => {
    const path = [...above, resource].map(({ hint }) => hint.override ?? hint.ideal);
    claim(
      work,
      types,
      [{ id: resourceClassId(resource.id), wishes: classWishes(path) }],
      "resource class",
    );
    claim(work, files, [{ id: resourceFileId(resource.id), wishes: fileWishes(path) }], "file");
    assignMembers(work, resource, byId, types, path);
    for (const child of resource.children) visit(child, [...above, resource]);
  };
  const top = createScope(reservedMembers);
  pinLocked(work, top, work.input.api.resources);
  claim(work, top, work.input.api.resources.map(memberClaim), "resource");
  for (const resource of work.input.api.resources) visit(resource, []);
}

function classWishes(path: string[]): string[] {
  const name = pascal(path.join(" "));
  return [name, `${name}Resource`];
}

function fileWishes(path: string[]): string[] {
  const name = path.map((part) => kebab(part).slice(0, 60) || "group").join("/");
  return [name, `${name}-resource`];
}

function memberClaim(resource: Resource): Claim {
  return { id: resource.id, wishes: wishes(resource.hint, camel, ["Resource"]) };
}

/**
 * Methods and child resources share one scope. A method may be called `delete`, a function may not: it is
 * then called after its resource as well, and exported under both names.
 */
function assignMembers(
  work: Work,
  resource: Resource,
  byId: ReadonlyMap<Id, Operation>,
  types: Scope,
  path: string[],
): void {
  const members = createScope(reservedMembers);
  const operations = resource.operations.flatMap((id) => byId.get(id) ?? []);
  pinLocked(
    work,
    members,
    [...operations, ...resource.children].map(({ id }) => ({ id })),
  );
  claim(
    work,
    members,
    operations.map(({ id, hint }) => ({ id, wishes: wishes(hint, camel, ["Operation"]) })),
    "operation",
  );
  claim(work, members, resource.children.map(memberClaim), "resource");
  const functions = createScope(reservedFunctions);
  const stems = operations.map(({ id }) => ({ id, member: members.nameOf(id) ?? "" }));
  const functionClaims = stems.map(({ id, member }) => ({
    id: functionId(id),
    endings: functionEndings,
    wishes: [member, camel(`${member} ${path.at(-1) ?? ""}`), `${member}Operation`],
  }));
  pinLocked(work, functions, functionClaims);
  claim(work, functions, functionClaims, "function");
  const exports = stems.map(({ id, member }) => {
    const stem = pascal([...path, member].join(" "));
    const wishes = [stem, `${stem}Operation`];
    return { id: operationExportId(id), endings: exportEndings, wishes };
  });
  claim(work, types, exports, "operation");
  const callbacks = operations.flatMap((operation) =>
    callbacksOf(operation).map(({ name, operation: { id, method } }) => {
      const stem = types.nameOf(operationExportId(operation.id)) ?? "";
      const wishes = [pascal(`${stem} ${name}`), pascal(`${stem} ${name} ${method}`)];
      return { id: operationExportId(id), endings: callbackEndings, wishes };
    }),
  );
  claim(work, types, callbacks, "callback");
}

/** The events of webhooks have an entry point, and so a scope, of their own. */
function assignWebhooks(work: Work): void {
  const scope = createScope(reservedEvents);
  const claims = work.input.api.webhooks.map(({ id, hint }) => ({
    id,
    wishes: [pascal(`${hint.ideal} event`), pascal(`${hint.ideal} webhook event`)],
  }));
  pinLocked(work, scope, claims);
  claim(work, scope, claims, "webhook");
}

function callbacksOf({ callbacks }: Operation): { name: string; operation: Operation }[] {
  return callbacks.flatMap(({ name, operations }) =>
    operations.map((operation) => ({ name, operation })),
  );
}

function assignEnumMembers(work: Work): void {
  for (const { id, type } of work.input.api.types) {
    if (type.kind !== "enum") continue;
    const scope = createScope(reservedMembers);
    const claims = type.members.map((member) => ({
      id: enumMemberId(id, member.value),
      wishes: memberWishes(member),
    }));
    pinLocked(work, scope, claims);
    claim(work, scope, claims, "enum member");
  }
}
