/**
 * What the project's source documents show of an operation, ticked off on the pages of the flagship: each test is
 * one line of that list. Pages are read as text; nothing of what wrote them is used.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { describe, expect, test } from "vitest";
import { listFiles, packageFolder } from "../package/tools.ts";
import {
  deadLinks,
  pagesOf,
  samplesOf,
  sectionOf,
  tableOf,
  type Page,
} from "../reference/pages.ts";
import { defaultSpec } from "../server/index.ts";
import { loadSpec } from "../server/spec-document.ts";
import { createValidator } from "../server/validator.ts";

const files: Page[] = listFiles(packageFolder).map((path) => ({
  path,
  text:
    path.endsWith(".md") || path.endsWith(".txt")
      ? readFileSync(join(packageFolder, path), "utf8")
      : "",
}));
const pages = pagesOf(files);
const page = (path: string): Page => {
  const found = pages.find((each) => each.path === path);
  if (!found) throw new Error(`no page ${path}`);
  return found;
};
const samples = pages.flatMap(samplesOf);
const spec = loadSpec(defaultSpec);
const seats = page("docs/resources/customer-portal/seats.md");
const list = sectionOf(seats, "listSeats");
const claim = sectionOf(page("docs/resources/customer-seats.md"), "claimSeat");
const resources = pages.filter(({ path }) => path.startsWith("docs/resources/"));
const sections = resources.flatMap((resource) =>
  [...resource.text.matchAll(/^## (.+)$/gm)].map(([, name = ""]) => ({
    name: `${resource.path} ${name}`,
    text: sectionOf(resource, name),
  })),
);

describe("every page", () => {
  test("there is one per resource, and they hold all operations", () => {
    expect(resources).toHaveLength(5);
    expect(sections).toHaveLength(41);
  });

  test("leads nowhere that is not there", () => {
    expect(pages.length).toBeGreaterThan(12);
    expect(deadLinks(files)).toEqual([]);
  });

  test.each(pages.filter(({ path }) => path.endsWith(".md")))(
    "$path is as prettier leaves it",
    async ({ text }) => {
      expect(await format(text, { parser: "markdown", printWidth: 100 })).toBe(text);
    },
  );

  test("leads back to the top, the lists of operations and models, and the README", () => {
    for (const { text } of resources) {
      const last = text.trimEnd().split("\n").at(-1);
      expect(last).toMatch(/^\[Back to top\].*\[Operations\].*\[Models\].*\[README\]/);
    }
  });
});

describe("a page of a resource", () => {
  test("has the way to it as its title, and links to every operation with method, path and title", () => {
    expect(seats.text).toMatch(/^# customerPortal\.seats\n/);
    const rows = tableOf(seats.text, "Method", "HTTP request", "Description") ?? [];
    expect(rows.map(([method]) => method)).toEqual([
      "[`listSeats`](#listseats)",
      "[`assignSeat`](#assignseat)",
      "[`revokeSeat`](#revokeseat)",
      "[`resendInvitation`](#resendinvitation)",
      "[`listClaimedSubscriptions`](#listclaimedsubscriptions)",
    ]);
    expect(rows[2]).toEqual([
      "[`revokeSeat`](#revokeseat)",
      "`DELETE` `/v1/customer-portal/seats/{seat_id}`",
      "Revoke Seat",
    ]);
  });

  test("the index lists all operations by their full names, so that equal titles stay apart", () => {
    const rows =
      tableOf(page("docs/README.md").text, "Method", "HTTP request", "Description") ?? [];
    expect(rows).toHaveLength(41);
    expect(rows.filter(([, , title]) => title === "Get Customer").map(([name]) => name)).toEqual([
      "[`customers.get`](resources/customers.md#get)",
      "[`customerPortal.customers.get`](resources/customer-portal/customers.md#get)",
    ]);
  });
});

describe("an operation", () => {
  test("says its title, method, path and access", () => {
    expect(list).toContain(
      "**List Seats** · `GET` `/v1/customer-portal/seats`\n\n" +
        "`customerPortal.seats.listSeats(request?, …): Call<SeatsList, CustomerPortalSeatsListSeatsError>`",
    );
  });

  test("has its typed signature, with the union of its errors by the name that the package exports", () => {
    const exported = files
      .filter(({ path }) => /^src\/operations\/.*\.ts$/.test(path))
      .map(({ path }) => readFileSync(join(packageFolder, path), "utf8"))
      .join("\n");
    for (const { name, text } of sections) {
      const [, value = "", error = ""] =
        /^`[\w.]+\((?:request\??, )?…\): (?:Paged)?Call<(.+), (\w+)>`$/m.exec(text) ?? [];
      expect(value, name).not.toBe("");
      expect(exported).toContain(`export type ${error} =`);
    }
  });

  test("keeps the scopes of its description", () => {
    expect(list).toContain("**Scopes**: `customer_portal:read` `customer_portal:write`");
  });

  test("keeps the lists of a long description", () => {
    expect(sectionOf(seats, "assignSeat")).toMatch(
      /\n\n- `subscription_id` for .*\n- `order_id` for /,
    );
  });

  test("has a table of arguments with linked types, required marks and descriptions", () => {
    expect(tableOf(list, "Parameter", "Type", "Required", "Description")).toEqual([
      [
        "`subscription_id`",
        "`string` or `null`, uuid4",
        "–",
        expect.stringMatching(/^Subscription/),
      ],
      ["`order_id`", "`string` or `null`, uuid4", "–", expect.stringMatching(/order/)],
      [
        "`options.security`",
        "[`CustomerPortalSeatsListSeatsSecurity`](../../security.md#customersessionormembersessionsecurity)",
        "✓",
        "The security requirements to use for the request.",
      ],
      [
        "`options.retry`",
        "[`RetryPolicy`](../../options.md#retry)",
        "–",
        "Overrides that of the client.",
      ],
    ]);
  });

  test("has one text for security and one for retries everywhere", () => {
    const secured = spec.operations.filter(({ security }) => security && security.length > 0);
    for (const [mark, count] of [
      ["`options.security`", secured.length],
      ["`options.retry`", 41],
    ] as const) {
      const rows = sections.flatMap(({ text }) =>
        (tableOf(text, "Parameter", "Type", "Required", "Description") ?? []).filter(
          ([name]) => name === mark,
        ),
      );
      expect(rows).toHaveLength(count);
      expect(new Set(rows.map((row) => row[3])).size).toBe(1);
    }
  });

  test("says so where it takes no argument", () => {
    const get = sectionOf(page("docs/resources/customer-portal/customers.md"), "get");
    expect(get).toContain("This endpoint does not need any parameter.");
  });

  test("names its security class and links to each alternative", () => {
    expect(list).toContain(
      "`CustomerPortalSeatsListSeatsSecurity`: [`customerSession`](../../security.md#customersession) or [`memberSession`](../../security.md#membersession).",
    );
    expect(claim).toContain("No credential is needed.");
  });

  test("names the media types of request and answer", () => {
    expect(list).toContain("- Content-Type: Not defined\n- Accept: `application/json`\n");
    expect(claim).toContain("- Content-Type: `application/json`\n");
  });

  test("says whether it is repeated", () => {
    expect(list).toContain("- Retries: Repeated when the connection or the server fails.");
    expect(claim).toContain("- Retries: Not repeated, unless an `idempotencyKey`");
    expect(sections.filter(({ text }) => !text.includes("- Retries: "))).toEqual([]);
  });

  test("links to what it takes and gives, elements of lists too", () => {
    expect(claim).toContain("Request body: [`SeatClaim`]");
    expect(list).toContain("**Response**\n\n[`SeatsList`](../../models/shared.md#seatslist)");
    expect(sectionOf(seats, "listClaimedSubscriptions")).toMatch(
      /Iterating gives \[`CustomerSubscription`\]/,
    );
    expect(page("docs/models/shared.md").text).toContain(
      "- `seats` (list of [`CustomerSeat`](#customerseat))",
    );
  });

  test("lists its errors, specific ones first and all others last", () => {
    const rows = tableOf(list, "Error", "Status", "Content type", "Description") ?? [];
    expect(rows.map(([error, status]) => [error?.replace(/\(.*/, ""), status])).toEqual([
      ["[`HTTPValidationError`]", "422"],
      ["`ApiError`", "401"],
      ["`ApiError`", "403"],
      ["`ApiError`", "404"],
      ["`ApiError`", "4XX, 5XX"],
    ]);
    for (const { text } of sections) {
      expect(
        (tableOf(text, "Error", "Status", "Content type", "Description") ?? []).at(-1)?.[1],
      ).toBe("4XX, 5XX");
    }
  });

  test("shows an answer that satisfies the description, required enums included", () => {
    const validator = createValidator(spec.root);
    for (const operation of spec.operations) {
      const [status, response] =
        [...operation.responses].find(([code]) => code.startsWith("2")) ?? [];
      const schema = response?.media.get("application/json");
      if (!schema) continue;
      const sample = samples.find(({ operationId }) => operationId === operation.id);
      const resource = page(sample?.page ?? "");
      const name = resource.text
        .slice(0, resource.text.indexOf(`operationID="${operation.id}"`))
        .match(/^## (.*)$/gm)
        ?.at(-1)
        ?.slice(3);
      const own = sectionOf(resource, name ?? "");
      const same = /for example as for \[`(\w+)`\]/.exec(own)?.[1];
      const json = /```json\n([^]*?)\n```/.exec(
        same === undefined ? own : sectionOf(resource, same),
      )?.[1];
      expect(json, operation.id).toBeDefined();
      // The document's own unions may take one price for two of their variants.
      const issues = validator.check(schema, JSON.parse(json ?? ""), []);
      expect(issues.filter(({ msg }) => !msg.includes("exactly one schema in oneOf"))).toEqual([]);
      expect(own).toContain(`Status ${status ?? ""}, `);
    }
    const body = JSON.parse(/```json\n([^]*?)\n```/.exec(claim)?.[1] ?? "") as {
      seat: { status: string; member: object };
    };
    expect(body.seat.status).toBe("pending");
    expect(Object.keys(body.seat.member)).toContain("role");
  });
});

describe("samples", () => {
  test("each is headed by what it goes through, and every operation by the same parts in the same order", () => {
    const parts = [
      "Example",
      "Function",
      "Parameters",
      "Security",
      "Request",
      "Response",
      "Errors",
    ];
    for (const { name, text } of sections) {
      const found = [...text.matchAll(/^\*\*(\w+)\*\*$/gm)].map(([, part]) => part);
      expect(found, name).toEqual(parts);
    }
  });

  test("each operation has two, each under a marker that names it", () => {
    const ids = spec.operations.map(({ id }) => id).sort();
    for (const style of ["client", "standalone"] as const) {
      expect(
        samples
          .filter((it) => it.style === style)
          .map(({ operationId }) => operationId)
          .sort(),
      ).toEqual(ids);
    }
    for (const { operationId, method, path } of samples) {
      const operation = spec.operations.find(({ id }) => id === operationId);
      expect([method.toUpperCase(), path]).toEqual([operation?.method, operation?.template]);
    }
  });

  test("a client without credentials, and the credential in the security class of the call", () => {
    const [first] = samplesOf(seats);
    expect(first?.code)
      .toBe(`import { Polar, CustomerPortalSeatsListSeatsSecurity } from "@sdkwright/polar";

const polar = new Polar();
const security = new CustomerPortalSeatsListSeatsSecurity({ customerSession: "<token>" });

const result = await polar.customerPortal.seats.listSeats({}, { security });

console.log(result);
`);
  });

  test("no security where none is needed, and a placeholder for a text", () => {
    const sample = samples.find(({ operationId }) => operationId === "customer-seats:claim_seat");
    expect(sample?.code).toContain("claimSeat({ invitation_token: ");
    expect(sample?.code).not.toContain("ecurity");
  });

  test("a loop with the first page, ten items of it, where an operation is paged", () => {
    const sample = samplesOf(seats).find(({ operationId }) =>
      operationId.endsWith("list_claimed_subscriptions"),
    );
    expect(sample?.code).toMatch(
      /\(\s*\{ page: 1, limit: 10 \},\s*\{ security \},?\s*\);\n\nfor await \(const item of items\)/,
    );
  });
});
