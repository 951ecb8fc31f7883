import type { OperationCheck, Shape } from "./runtime/drift.js";
import { findCheck } from "./runtime/validate.js";

const CatShape: Shape = { fields: { kind: 1, lives: 2 } };

const DogShape: Shape = { fields: { kind: 1 }, optional: { barks: 8 } };

const PetShape: Shape = { tag: "kind", of: { cat: CatShape, dog: DogShape } };

const AddressShape: Shape = { fields: { city: 1 } };

const PersonShape: Shape = { fields: { age: 2 } };

const ZooModelShape: Shape = {
  fields: { name: 1, size: 2, status: { values: ["open", "closed"] }, keeper: 17 },
  optional: {
    email: 1,
    area: 6,
    pets: { items: PetShape },
    labels: { fields: {}, rest: 1 },
    place: { tuple: [6, 6], required: 2 },
    either: { any: [1, AddressShape] },
    one: { any: [AddressShape, PersonShape] },
    constructor: 1,
    "~/": { all: [AddressShape, { fields: { zip: 1 } }] },
    anything: 127,
  },
};

const RightShape: Shape = {
  fields: { right: 1, next: { nullable: { any: [() => LeftShape, () => RightShape] } } },
};

const LeftShape: Shape = { fields: { next: { nullable: { any: [() => LeftShape, RightShape] } } } };

const TreeShape: Shape = {
  fields: { value: 2, children: { items: () => TreeShape } },
  optional: { choice: { any: [LeftShape, RightShape] } },
};

const GetResponseShape: Shape = { fields: { ticket: 1 } };

/** What `zoos.get` answers. */
export const ZoosGetCheck: OperationCheck = {
  on: "GET /zoos/{id}",
  shapes: { 200: ZooModelShape },
  find: findCheck,
};

/** What `zoos.delete` answers. */
export const ZoosDeleteCheck: OperationCheck = {
  on: "DELETE /zoos/{id}",
  shapes: {},
  find: findCheck,
};

/** What `trees.get` answers. */
export const TreesGetCheck: OperationCheck = {
  on: "GET /trees",
  shapes: { 200: TreeShape, 202: GetResponseShape },
  find: findCheck,
};
