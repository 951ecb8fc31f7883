/** `customers.members`, by ids and by external ids. */
import { expect } from "vitest";
import type { Member } from "../../../generated/polar/dist/index.d.ts";
import type { PolarServer } from "../../server/index.ts";
import { members } from "../sdk.ts";
import { operation, type Case } from "./case.ts";

const as = "oat";
const external = "/v1/customers/external/globex/members";

function addMember({ store, seed }: PolarServer) {
  const fields = { email: "sam@globex.example", name: "Sam", external_id: "staff 7" };
  return { id: seed.buyer.id, member_id: store.addMember(seed.buyer.id, fields).id };
}

function addExternal(server: PolarServer) {
  addMember(server);
  return { external_id: "globex", member_external_id: "staff 7" };
}

const byId: Case[] = [
  operation("customers:members:create", {
    as,
    given: ({ seed }) => ({
      id: seed.buyer.id,
      email: "sam@globex.example",
      external_id: "staff_7",
      role: "billing_manager" as const,
    }),
    client: (polar, input) => polar.customers.members.create(input),
    standalone: (client, input) => members.create(client, input),
    line: ({ id }) => `POST /v1/customers/${id}/members`,
    body: ({ id: _id, ...body }) => body,
    status: 201,
    check: (member: Member, _, { id }) => {
      expect(member).toMatchObject({ customer_id: id, role: "billing_manager" });
    },
  }),
  operation("customers:members:get", {
    as,
    given: addMember,
    client: (polar, input) => polar.customers.members.get(input),
    standalone: (client, input) => members.get(client, input),
    line: ({ id, member_id }) => `GET /v1/customers/${id}/members/${member_id}`,
    status: 200,
    check: (member: Member, _, { member_id }) => {
      expect(member).toMatchObject({ id: member_id, name: "Sam" });
    },
  }),
  operation("customers:members:update", {
    as,
    given: (server) => ({ ...addMember(server), name: null, role: "owner" as const }),
    client: (polar, input) => polar.customers.members.update(input),
    standalone: (client, input) => members.update(client, input),
    line: ({ id, member_id }) => `PATCH /v1/customers/${id}/members/${member_id}`,
    body: () => ({ name: null, role: "owner" }),
    status: 200,
    check: (member: Member) => {
      expect(member).toMatchObject({ name: null, role: "owner" });
    },
  }),
  operation("customers:members:delete", {
    as,
    given: addMember,
    client: (polar, input) => polar.customers.members.delete(input),
    standalone: (client, input) => members.delete(client, input),
    line: ({ id, member_id }) => `DELETE /v1/customers/${id}/members/${member_id}`,
    status: 204,
    check: (nothing: undefined, { store }, { member_id }) => {
      expect(nothing).toBeUndefined();
      expect(store.members.has(member_id)).toBe(false);
    },
  }),
];

const byExternalId: Case[] = [
  operation("customers:members:create_external", {
    as,
    // Path and body both have an `external_id`, so that the body keeps to itself.
    given: () => ({
      external_id: "globex",
      body: { email: "sam@globex.example", external_id: "staff_7" },
    }),
    client: (polar, input) => polar.customers.members.createExternal(input),
    standalone: (client, input) => members.createExternal(client, input),
    line: () => `POST ${external}`,
    body: ({ body }) => body,
    status: 201,
    check: (member: Member) => {
      expect(member).toMatchObject({ external_id: "staff_7", role: "member" });
    },
  }),
  operation("customers:members:get_external", {
    as,
    given: addExternal,
    client: (polar, input) => polar.customers.members.getExternal(input),
    standalone: (client, input) => members.getExternal(client, input),
    line: () => `GET ${external}/staff%207`,
    status: 200,
    check: (member: Member) => {
      expect(member.external_id).toBe("staff 7");
    },
  }),
  operation("customers:members:update_external", {
    as,
    given: (server) => ({ ...addExternal(server), email: "samuel@globex.example" }),
    client: (polar, input) => polar.customers.members.updateExternal(input),
    standalone: (client, input) => members.updateExternal(client, input),
    line: () => `PATCH ${external}/staff%207`,
    body: ({ email }) => ({ email }),
    status: 200,
    check: (member: Member) => {
      expect(member.email).toBe("samuel@globex.example");
    },
  }),
  operation("customers:members:delete_external", {
    as,
    given: addExternal,
    client: (polar, input) => polar.customers.members.deleteExternal(input),
    standalone: (client, input) => members.deleteExternal(client, input),
    line: () => `DELETE ${external}/staff%207`,
    status: 204,
    check: (nothing: undefined) => {
      expect(nothing).toBeUndefined();
    },
  }),
];

export const memberCases: Case[] = [...byId, ...byExternalId];
