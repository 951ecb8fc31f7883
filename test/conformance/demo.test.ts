/** The demo: the story with the SDK as emitted, and the command with the SDK as packed and installed. */
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { printStep } from "../demo/print.ts";
import { steps, tell, type Step } from "../demo/story.ts";
import { startPolarServer } from "../server/index.ts";
import { sdk } from "./sdk.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** What tokens and invitations of the test server look like. */
const secrets = /(?:polar_\w+|invite|email|seti)_\d{8}/;

describe("the story", () => {
  test("goes as told, and shows no secret", async () => {
    const server = await startPolarServer();
    const told: Step[] = [];
    for await (const step of tell(sdk, server)) told.push(step);
    const text = told.map((step, index) => printStep(step, index + 1, server)).join("\n");
    await server.close();
    expect(told.map(({ title }) => title)).toEqual(steps.map(([title]) => title));
    expect(told.flatMap(({ requests }) => requests)).toEqual(server.requests);
    expect(server.tokens.oat).toMatch(secrets);
    expect(text).not.toMatch(secrets);
  });

  test("ends in an error when something is not as expected", async () => {
    const server = await startPolarServer();
    server.failNext({ status: 418 });
    const story = tell(sdk, server);
    await expect(story.next()).rejects.toThrow("418 customers:create");
    await server.close();
  });
});

describe("npm run demo", () => {
  test("drives the packed SDK, and ends by itself", async () => {
    // Rejects on any other exit code than 0.
    const { stdout, stderr } = await promisify(execFile)("npm", ["run", "--silent", "demo"], {
      cwd: root,
      timeout: 30_000,
    });
    expect(stderr).not.toContain("failed");
    for (const [index, [title]] of steps.entries())
      expect(stdout).toContain(`${index + 1}. ${title}\n`);
    for (const line of [
      /^Installed sdkwright-polar-[\d.]+\.tgz; the server is http:\/\/127\.0\.0\.1:\d+$/m,
      /^ {3}POST {3}\/v1\/customers\/ {2}-> {2}201$/m,
      /^ {3}GET {4}\/v1\/customer-seats\/claim\/\.\.\. {2}-> {2}200$/m,
      /^ {3}GET {4}\/v1\/customer-portal\/seats\/subscriptions\?page=3 {2}-> {2}200$/m,
      /^ {3}HTTPValidationError 422: body\..*email: .+$/m,
      /^ {3}ResourceNotFound 404: Customer not found, nothing thrown$/m,
      /^ {3}MissingCredentialError: customers:list needs oidc or pat or oat$/m,
      /^ {3}GET {4}\/v1\/customers\/\?limit=1 {2}-> {2}503$/m,
      /^ {3}TimeoutError: /m,
      /^ {3}AbortedError: .*\(no longer needed\)$/m,
      /^14 steps, \d+ requests, all as expected$/m,
    ]) {
      expect(stdout).toMatch(line);
    }
    expect(stdout + stderr).not.toMatch(secrets);
  });
});
