/**
 * The emitted types agree with a stranger's reading of the same document. With closed enums they must be
 * the same both ways; with open ones, which accept more strings on purpose, ours must accept all of theirs.
 */
import { existsSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { compare, type Agreement, type Document } from "./agreement.ts";
import type { Verdict } from "./relation.ts";

const root = new URL("../../", import.meta.url).pathname;
const flagship = `${root}spec/polar/openapi.yaml`;

/** The whole original is not part of the repository; where it lies beside it, it is checked too. */
const documents = [
  { name: "flagship", spec: flagship, schemas: 100, bodies: 100 },
  {
    name: "polar-2026-10",
    spec: `${root}../shared/specs/polar-2026-10.json`,
    schemas: 1000,
    bodies: 500,
  },
];

function read(spec: string): Document {
  const text = readFileSync(spec, "utf8");
  return (spec.endsWith(".json") ? JSON.parse(text) : parse(text)) as Document;
}

function unlike(verdicts: ReadonlyMap<string, Verdict>, fine: Verdict[]): Record<string, Verdict> {
  return Object.fromEntries([...verdicts].filter(([, verdict]) => !fine.includes(verdict)));
}

describe.each(documents)("$name", ({ spec, schemas, bodies }) => {
  describe.skipIf(!existsSync(spec))("beside openapi-typescript", () => {
    let closed: Agreement;
    let open: Agreement;

    beforeAll(async () => {
      closed = await compare(spec, read(spec), "closed");
      open = await compare(spec, read(spec), "open");
    });

    test("everything is compared, and the comparison itself compiles", () => {
      expect(closed.schemas.size).toBe(Object.keys(read(spec).components?.schemas ?? {}).length);
      expect(closed.schemas.size).toBeGreaterThan(schemas);
      expect(closed.bodies.size).toBeGreaterThan(bodies);
      expect([...closed.complaints, ...open.complaints]).toEqual([]);
    });

    test("every schema is the same both ways, without exemption", () => {
      expect(unlike(closed.schemas, ["same"])).toEqual({});
    });

    test("the bodies of every operation are the same both ways, of success and of failure", () => {
      expect(unlike(closed.bodies, ["same"])).toEqual({});
    });

    test("with open enums ours accept all that theirs do", () => {
      expect(unlike(open.schemas, ["same", "wider"])).toEqual({});
      expect(unlike(open.bodies, ["same", "wider"])).toEqual({});
      expect([...open.schemas.values()]).toContain("wider");
    });
  });
});

describe("the oracle can fail", () => {
  type Schema = {
    type?: string;
    required?: string[];
    properties: Record<string, Record<string, unknown>>;
    enum?: string[];
  };

  /** What the oracle finds unlike when the document that it reads says something else in one place. */
  async function findings(
    mutate: (schemas: Record<string, Schema>) => void,
  ): Promise<Record<string, Verdict>> {
    const document = read(flagship);
    mutate(document.components?.schemas as Record<string, Schema>);
    const { schemas, bodies } = await compare(flagship, document, "closed");
    return { ...unlike(schemas, ["same"]), ...unlike(bodies, ["same"]) };
  }

  test("an optional field", async () => {
    const found = await findings(({ SeatsList }) => {
      SeatsList!.required = SeatsList!.required!.filter((name) => name !== "seats");
    });
    expect(found).toMatchObject({
      SeatsList: "narrower",
      "GET /v1/customer-portal/seats -> success": "narrower",
    });
  });

  test("an optional field more", async () => {
    const found = await findings(({ SeatsList }) => {
      SeatsList!.properties["added"] = { type: "string" };
    });
    expect(found).toMatchObject({ SeatsList: "other keys" });
  });

  test("another type, in everything that holds it", async () => {
    const found = await findings(({ CustomerSeat }) => {
      CustomerSeat!.properties["id"] = { type: "integer" };
    });
    expect(found).toMatchObject({ CustomerSeat: "different", SeatsList: "different" });
  });

  test("a value more in an enum", async () => {
    const found = await findings(({ SeatStatus }) => SeatStatus!.enum!.push("lost"));
    expect(found).toMatchObject({ SeatStatus: "narrower", CustomerSeat: "narrower" });
  });

  test("another body of an error", async () => {
    const found = await findings(({ HTTPValidationError }) => {
      HTTPValidationError!.properties["detail"] = { type: "string" };
    });
    expect(found).toMatchObject({ "GET /v1/customer-portal/seats -> 422": "different" });
  });
});
