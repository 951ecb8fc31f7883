/** Members of team customers. */
import type { Customer, Member, MemberRole } from "../models.ts";
import { invalid, problem, type Context, type Handlers, type Reply } from "../types.ts";
import { customerOfPath, memberOfPath, unambiguousCustomer } from "./lookup.ts";

type CreateBody = {
  email: string;
  name?: string | null;
  external_id?: string | null;
  role?: MemberRole;
};
type UpdateBody = { email?: string | null; name?: string | null; role?: MemberRole | null };

const byId = "/v1/customers/{id}/members";
const byExternalId = "/v1/customers/external/{external_id}/members";

/** Handlers of all member operations. */
export const memberHandlers: Handlers = {
  [`POST ${byId}`]: (context) => createMember(context, customerOfPath(context)),
  [`POST ${byExternalId}`]: (context) => createMember(context, unambiguousCustomer(context)),
  ...both("GET", (_, member) => ({ status: 200, body: member })),
  ...both("PATCH", updateMember),
  ...both("DELETE", deleteMember),
};

function both(method: string, handle: (context: Context, member: Member) => Reply): Handlers {
  return {
    [`${method} ${byId}/{member_id}`]: (context) =>
      handle(context, memberOfPath(context, customerOfPath(context))),
    [`${method} ${byExternalId}/{member_external_id}`]: (context) =>
      handle(context, memberOfPath(context, unambiguousCustomer(context))),
  };
}

function createMember(context: Context, customer: Customer): Reply {
  const body = context.body as CreateBody;
  if (customer.type !== "team")
    throw problem(403, "NotPermitted", "Individual customers cannot have more members");
  checkUnique(context, customer.id, body);
  const { email, name = null, external_id = null, role = "member" } = body;
  return {
    status: 201,
    body: context.store.addMember(customer.id, { email, name, external_id, role }),
  };
}

function checkUnique(
  { store }: Context,
  customerId: string,
  body: Partial<CreateBody>,
  self?: Member,
): void {
  const { email, external_id: externalId } = body;
  for (const other of store.members.values()) {
    if (other === self || other.customer_id !== customerId) continue;
    if (email && other.email.toLowerCase() === email.toLowerCase()) {
      throw invalid(["body", "email"], "A member with this email already exists.");
    }
    if (externalId && other.external_id === externalId) {
      throw invalid(["body", "external_id"], "A member with this external ID already exists.");
    }
  }
}

function updateMember(context: Context, member: Member): Reply {
  const { store } = context;
  const body = context.body as UpdateBody;
  if (body.email) checkUnique(context, member.customer_id, { email: body.email }, member);
  if (member.role === "owner" && body.role && body.role !== "owner") {
    throw invalid(["body", "role"], "Make another member the owner instead");
  }
  const now = store.tick();
  if (body.role === "owner" && member.role !== "owner")
    stepDownOwner(context, member.customer_id, now);
  Object.assign(member, {
    ...(body.name !== undefined && { name: body.name }),
    ...(body.email && { email: body.email }),
    ...(body.role && { role: body.role }),
    modified_at: now,
  } satisfies Partial<Member>);
  return { status: 200, body: member };
}

/** A customer has one owner, so that naming a new one changes the old one's role. */
function stepDownOwner({ store }: Context, customerId: string, now: string): void {
  for (const other of store.members.values()) {
    if (other.customer_id !== customerId || other.role !== "owner") continue;
    other.role = "billing_manager";
    other.modified_at = now;
  }
}

function deleteMember({ store }: Context, member: Member): Reply {
  if (member.role === "owner") throw invalid(["path", "member_id"], "The owner cannot be deleted");
  store.tick();
  store.members.delete(member.id);
  for (const token of store.tokens.values()) {
    if (token.memberId === member.id) store.tokens.delete(token.value);
  }
  return { status: 204 };
}
