/** Every program on the pages runs as it stands: only `fetch` is told where the server is, and who calls. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { listFiles, packageFolder } from "../package/tools.ts";
import { samplesOf } from "../reference/pages.ts";
import { defaultSpec, startPolarServer, type PolarServer } from "../server/index.ts";
import { loadSpec } from "../server/spec-document.ts";
import { pendingSeat } from "./cases/case.ts";

const samples = listFiles(packageFolder)
  .filter((path) => path.startsWith("docs/resources/"))
  .flatMap((path) => samplesOf({ path, text: readFileSync(join(packageFolder, path), "utf8") }));
const operations = new Map(loadSpec(defaultSpec).operations.map((each) => [each.id, each]));
const succeeded = new Set<string>();
let folder: string;
let server: PolarServer;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "sdkwright-samples-"));
  mkdirSync(join(folder, "node_modules/@sdkwright"), { recursive: true });
  symlinkSync(packageFolder, join(folder, "node_modules/@sdkwright/polar"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});
beforeEach(async () => {
  server = await startPolarServer();
  vi.spyOn(console, "log").mockImplementation(() => undefined);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await server.close();
});

describe.each(["client", "standalone"] as const)("the sample through the %s", (style) => {
  test.each(samples.filter((it) => it.style === style))("of $operationId", async (sample) => {
    const { operationId, code } = sample;
    const operation = operations.get(operationId);
    const real = globalThis.fetch;
    vi.spyOn(globalThis, "fetch").mockImplementation((input, init) => {
      const sent = new URL(input as string);
      const headers = new Headers(init?.headers);
      const scheme = operation?.security?.flatMap(Object.keys).includes("customer_session")
        ? server.tokens.customerSession(server.seed.buyer.id)
        : server.tokens.oat;
      if (headers.get("authorization") === "Bearer <token>") {
        headers.set("authorization", `Bearer ${scheme}`);
      }
      const path = withRecords(operation?.template ?? "", sent.pathname);
      return real(`${server.url}${path}${sent.search}`, { ...init, headers });
    });
    const file = join(folder, `${samples.indexOf(sample)}.mjs`);
    writeFileSync(file, code);
    const failure: unknown = await import(pathToFileURL(file).href).then(
      () => undefined,
      (error: unknown) => error,
    );
    const [request] = server.requests;
    expect(request?.operationId).toBe(operationId);
    const statuses = [...(operation?.responses.keys() ?? [])];
    expect(statuses, String(failure)).toContain(String(request?.status));
    // An error of the API is what the page lists; anything else would be a mistake of the program.
    expect(failure === undefined).toBe((request?.status ?? 500) < 300);
    if (failure === undefined) succeeded.add(`${operationId} ${style}`);
    expect(server.mismatches).toEqual([]);
  });
});

test("most of them succeed; these end in a documented error, for what they name is not there", () => {
  const failed = samples.filter((it) => !succeeded.has(`${it.operationId} ${it.style}`));
  expect(samples).toHaveLength(82);
  expect([...new Set(failed.map(({ operationId }) => operationId))].sort()).toEqual([
    "customer-seats:assign_seat",
    "customer-seats:claim_seat",
    "customer-seats:list_seats",
    "customer_portal:customers:check_email_update",
    "customer_portal:customers:confirm_payment_method",
    "customer_portal:customers:delete_payment_method",
    "customer_portal:customers:verify_email_update",
    "customer_portal:seats:assign_seat",
    "customer_portal:seats:list_seats",
    "customers:members:delete",
    "customers:members:delete_external",
    "customers:members:get_external",
    "customers:members:update_external",
  ]);
});

/** Placeholders in a path replaced by records of the server. */
function withRecords(template: string, pathname: string): string {
  const { seed, store } = server;
  const given = pathname.split("/");
  const isPortal = template.includes("customer-portal");
  return template
    .split("/")
    .map((segment, index) => {
      switch (segment) {
        case "{external_id}":
          return "globex";
        case "{member_id}":
          return seed.owner.id;
        case "{seat_id}":
          return pendingSeat(server).id;
        case "{invitation_token}":
          return store.invitationToken(pendingSeat(server).id);
        case "{id}":
          return isPortal ? seed.card.id : seed.buyer.id;
        default:
          return given[index] ?? "";
      }
    })
    .join("/");
}
