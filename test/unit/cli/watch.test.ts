import { expect, test, vi } from "vitest";
import { place } from "../output/folders.ts";
import { openSession, readIn } from "./session.ts";

test("--watch runs again when the spec or the config changes, and ends with the signal", async () => {
  const session = openSession();
  place(session.cwd, {
    "api/spec.json": "1",
    "conf/sdkwright.yaml": "spec: ../api/spec.json\nout: ../out/sdk\n",
  });
  const stop = new AbortController();
  const ended = session.sdkwright("generate --config conf/sdkwright.yaml --watch", {
    signal: stop.signal,
  });
  await vi.waitFor(() => {
    expect(session.asked).toHaveLength(1);
  });
  await vi.waitFor(() => {
    expect(readIn(session, "out/sdk/index.ts")).toBe("x");
  });

  session.answer({ files: [{ path: "index.ts", text: "y" }] });
  place(session.cwd, { "api/spec.json": "2" });
  await vi.waitFor(() => {
    expect(readIn(session, "out/sdk/index.ts")).toBe("y");
  }, 5000);
  place(session.cwd, {
    "conf/sdkwright.yaml": "spec: ../api/spec.json\nout: ../out/sdk\nenums: closed\n",
  });
  await vi.waitFor(() => {
    expect(session.asked.at(-1)).toMatchObject({ config: { enums: "closed" } });
  }, 5000);

  stop.abort();
  expect((await ended).exit).toBe(0);
  expect(session.asked.length).toBeLessThan(6);
});
