/** The bodies of operations, of success and of failure, beside openapi-typescript: some documents of each dialect. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { parse } from "yaml";
import { compare, type Document } from "../oracle/agreement.ts";
import { corpus, isPresent } from "./documents.ts";

// How the text is laid out is nothing to a compiler.
vi.mock("../../generator/emit/format.ts", () => ({
  formatFile: (_path: string, text: string) => Promise.resolve(text),
  formatModule: (source: { text: string }) => Promise.resolve({ text: source.text }),
}));

/** How many bodies are compared at the least, and those that differ, with why. */
const documents: Record<string, { bodies: number; unlike: Record<string, string[]> }> = {
  "adyen-checkout-71.json": { bodies: 120, unlike: {} },
  "discord.json": {
    bodies: 480,
    unlike: {
      "an image, which is bytes for us and text for openapi-typescript": [
        "GET /guilds/{guild_id}/widget.png -> success",
      ],
    },
  },
  "figma.yaml": { bodies: 260, unlike: {} },
  "intercom-2.16.yaml": { bodies: 600, unlike: {} },
  "meilisearch.json": {
    bodies: 240,
    unlike: {
      "all hold IndexSwap, which is exempt as a tuple": [
        "GET /batches -> success",
        "GET /batches/{batchUid} -> success",
        "GET /tasks -> success",
        "GET /tasks/{taskUid} -> success",
      ],
    },
  },
  "museum.yaml": { bodies: 20, unlike: {} },
  "novu.json": { bodies: 50, unlike: {} },
  "paypal-orders-v2.json": { bodies: 40, unlike: {} },
  "qdrant.json": { bodies: 60, unlike: {} },
  "resend.yaml": { bodies: 100, unlike: {} },
  "spotify-fixed.yaml": { bodies: 390, unlike: {} },
  "star-trek.json": { bodies: 120, unlike: {} },
  "twilio-api-2010.json": { bodies: 190, unlike: {} },
  "xero-accounting.yaml": { bodies: 330, unlike: {} },
};

describe.skipIf(!isPresent)("the bodies of operations beside openapi-typescript", () => {
  test.each(Object.entries(documents))("%s", async (name, { bodies, unlike }) => {
    const spec = join(corpus, name);
    const text = readFileSync(spec, "utf8");
    const document = (name.endsWith(".json") ? JSON.parse(text) : parse(text)) as Document;
    const found = await compare(spec, document, "closed");
    const different = [...found.bodies].filter(([, verdict]) => verdict !== "same");
    expect(found.complaints).toEqual([]);
    expect(found.bodies.size).toBeGreaterThanOrEqual(bodies);
    expect(different.map(([body]) => body)).toEqual(Object.values(unlike).flat());
  });
});
