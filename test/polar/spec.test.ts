/** Our description of the Polar API: well formed, complete, true to the original and in our own words. */
import { existsSync, readFileSync } from "node:fs";
import { Validator } from "@seriousme/openapi-schema-validator";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import {
  contractOf,
  copiedSentences,
  differences,
  isJson,
  type Json,
  operationsOf,
  undescribed,
  webhooksOf,
} from "./compare-spec.ts";

const ids = [
  "customer_portal:seats:list_seats",
  "customer_portal:seats:assign_seat",
  "customer_portal:seats:revoke_seat",
  "customer_portal:seats:resend_invitation",
  "customer_portal:seats:list_claimed_subscriptions",
  "customer-seats:list_seats",
  "customer-seats:assign_seat",
  "customer-seats:revoke_seat",
  "customer-seats:resend_invitation",
  "customer-seats:get_claim_info",
  "customer-seats:claim_seat",
  "customers:list",
  "customers:create",
  "customers:export",
  "customers:get",
  "customers:update",
  "customers:delete",
  "customers:get_external",
  "customers:update_external",
  "customers:delete_external",
  "customers:get_state",
  "customers:get_state_external",
  "customers:list_payment_methods",
  "customers:list_payment_methods_external",
  "customers:members:create",
  "customers:members:get",
  "customers:members:update",
  "customers:members:delete",
  "customers:members:create_external",
  "customers:members:get_external",
  "customers:members:update_external",
  "customers:members:delete_external",
  "customer_portal:customers:get",
  "customer_portal:customers:update",
  "customer_portal:customers:list_payment_methods",
  "customer_portal:customers:add_payment_method",
  "customer_portal:customers:confirm_payment_method",
  "customer_portal:customers:delete_payment_method",
  "customer_portal:customers:request_email_update",
  "customer_portal:customers:check_email_update",
  "customer_portal:customers:verify_email_update",
];

const events = [
  "customer.created",
  "customer.updated",
  "customer.deleted",
  "customer.state_changed",
  "customer_seat.assigned",
  "customer_seat.claimed",
  "customer_seat.revoked",
];

const original = new URL("../../../shared/specs/polar-2026-10.json", import.meta.url);
const absent = !existsSync(original);
const orSkipped = absent ? " (skipped: ../shared/specs/polar-2026-10.json is absent)" : "";

const ours = read(new URL("../../spec/polar/openapi.yaml", import.meta.url));

describe("the Polar description", () => {
  it("is valid OpenAPI 3.1", async () => {
    const result = await new Validator().validate(structuredClone(ours));
    expect(result.errors ?? []).toEqual([]);
    expect(result.valid).toBe(true);
  });

  it("has exactly the 41 operations of the showcase", () => {
    expect([...operationsOf(ours).keys()].sort()).toEqual([...ids].sort());
    expect(new Set(ids).size).toBe(41);
  });

  it("has exactly the 7 webhooks of customers and their seats", () => {
    expect([...webhooksOf(ours).keys()]).toEqual(events);
  });

  it("has no schema that is not used", () => {
    expect(Object.keys(part(ours, "components", "schemas")).sort()).toEqual(
      Object.keys(part(contractOf(ours, ids, events), "schemas")).sort(),
    );
  });

  it("describes operations, parameters, bodies, responses, schemas and properties", () => {
    expect(undescribed(ours)).toEqual([]);
  });

  it.skipIf(absent)(`promises what the original promises${orSkipped}`, () => {
    const theirs = contractOf(read(original), ids, events);
    expect(Object.keys(part(theirs, "operations"))).toHaveLength(41);
    expect(Object.keys(part(theirs, "schemas"))).toHaveLength(116);
    expect(differences(contractOf(ours, ids, events), theirs)).toEqual([]);
  });

  it.skipIf(absent)(`shares no sentence with the original${orSkipped}`, () => {
    expect(copiedSentences(ours, read(original), 40)).toEqual([]);
  });
});

describe("the comparison", () => {
  const contract = contractOf(ours, ids, events);

  it("finds nothing between equals", () => {
    expect(differences(contract, contractOf(structuredClone(ours), ids, events))).toEqual([]);
  });

  it("reports a changed field by its path", () => {
    const changed = structuredClone(ours);
    part(changed, "components", "schemas", "CustomerSeat", "properties", "id").format = "uuid4";
    expect(differences(contractOf(changed, ids, events), contract)).toEqual([
      'schemas.CustomerSeat.properties.id.format: "uuid4" here, "uuid" in the original',
    ]);
  });

  it("reports what only one side has", () => {
    const changed = structuredClone(ours);
    delete part(changed, "paths", "/v1/customers/{id}", "get", "responses")["404"];
    part(changed, "paths", "/v1/customer-seats/claim", "post").security = [];
    expect(differences(contractOf(changed, ids, events), contract)).toEqual([
      "operations.customer-seats:claim_seat.security: [] here, missing in the original",
      expect.stringMatching(
        /^operations\.customers:get\.responses\.404: missing here, \{.*\.\.\. in the original$/,
      ),
    ]);
  });

  it("overlooks prose but not a property that is called `description`", () => {
    const changed = structuredClone(ours);
    const benefit = part(changed, "components", "schemas", "BenefitPublic");
    benefit.description = "Reworded.";
    expect(differences(contractOf(changed, ids, events), contract)).toEqual([]);
    delete part(benefit, "properties").description;
    expect(differences(contractOf(changed, ids, events), contract)).toEqual([
      'schemas.BenefitPublic.properties.description: missing here, {"type":"string"} in the original',
    ]);
  });

  it("recognizes a copied sentence, however it is wrapped", () => {
    const sentence = "This sentence has been taken over without a change.";
    const copy = {
      description: `Something new.\n\n- ${sentence.replace("taken over", "taken\n  over")}`,
    };
    expect(copiedSentences(copy, { info: { summary: `First. ${sentence}` } }, 40)).toEqual([
      sentence,
    ]);
  });

  it("misses a description that was taken out", () => {
    const changed = structuredClone(ours);
    delete part(changed, "components", "schemas", "Member").description;
    delete part(changed, "paths", "/v1/customers/", "get", "responses", "200").description;
    expect(undescribed(changed)).toEqual(["customers:list.responses.200", "Member"]);
  });
});

function read(file: URL): Json {
  const text = readFileSync(file, "utf8");
  const document: unknown = file.pathname.endsWith(".json")
    ? JSON.parse(text)
    : parse(text, { maxAliasCount: 0 });
  if (!isJson(document)) throw new Error(`${file.pathname} is not an OpenAPI document`);
  return document;
}

/** The object that the keys lead to. */
function part(root: Json, ...keys: string[]): Json {
  return keys.reduce<Json>((node, key) => {
    const child = node[key];
    if (!isJson(child)) throw new Error(`${keys.join(".")} does not lead to an object`);
    return child;
  }, root);
}
