import { expect, test } from "vitest";
import { readFilters } from "../../../generator/cli/filters.ts";
import { place } from "../output/folders.ts";
import { openSession } from "./session.ts";

test("expressions of one kind add up, and a minus excludes", () => {
  const expressions = [
    "tag:a",
    "tag:b c",
    "-tag:d",
    "path:/v1/**",
    "operation:GET /x",
    "-extension:x-y",
  ];
  expect(readFilters(expressions)).toEqual({
    filter: {
      include: { tags: ["a", "b c"], paths: ["/v1/**"], operations: ["GET /x"] },
      exclude: { tags: ["d"], extensions: ["x-y"] },
    },
  });
});

test.each(["seats", "tags:seats", "tag:", "--tag:x", "constructor:x", ""])(
  "%j is no filter",
  (bad) => {
    expect(readFilters(["tag:a", bad])).toEqual({ bad });
  },
);

test("--filter stands in place of the filter of the config", async () => {
  const session = openSession();
  place(session.cwd, { "c.yaml": "spec: a.yaml\nout: sdk\nfilter: { include: { tags: [x] } }\n" });
  await session.sdkwright("generate --config c.yaml");
  await session.sdkwright("generate --config c.yaml --filter tag:y --filter -path:/z");
  expect(session.asked.map(({ config }) => config.filter)).toEqual([
    { include: { tags: ["x"] } },
    { include: { tags: ["y"] }, exclude: { paths: ["/z"] } },
  ]);
});

test("a --filter that makes no sense exits 2 and shows it", async () => {
  const { exit, err } = await openSession().sdkwright("generate a.yaml --out x --filter seats");
  expect(exit).toBe(2);
  expect(err).toContain('--filter is "seats"');
});
