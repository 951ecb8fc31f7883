/** Rows R38 and R39 on every runtime: what a package may not need, and that it does nothing when it is imported. */
import { expect, test } from "vitest";
import { reply } from "./harness.ts";
import { api, page, polar, usePeers } from "./peers.ts";

usePeers();

/** What a module could begin something with, or find out where it is. */
const watched = [
  ...["setTimeout", "setInterval", "setImmediate", "queueMicrotask", "requestAnimationFrame"],
  ...["fetch", "WebSocket", "EventSource", "XMLHttpRequest", "Worker", "BroadcastChannel"],
  ...["process", "Deno", "Bun", "document", "window", "navigator", "location", "localStorage"],
  ...["crypto", "performance", "addEventListener", "console", "eval", "Function"],
];

/** Tells which of these globals are read while some work is done. */
async function readDuring(work: () => Promise<unknown>): Promise<string[]> {
  const read: string[] = [];
  const undo = watched.flatMap((name) => {
    const before = Object.getOwnPropertyDescriptor(globalThis, name);
    if (!before?.configurable) return [];
    const value: unknown = Reflect.get(globalThis, name);
    const get = () => (read.push(name), value);
    Object.defineProperty(globalThis, name, { configurable: true, get });
    return [() => Object.defineProperty(globalThis, name, before)];
  });
  try {
    await work();
  } finally {
    for (const back of undo) back();
  }
  expect(undo.length).toBeGreaterThan(5);
  return read;
}

// While vitest loads modules it reads and writes timers of its own; what is bundled is loaded by nobody else. What Node
// does without a bundle is in `processes.test.ts`.
const isVitest = "__vitest_worker__" in globalThis;

test.skipIf(isVitest)("R39 importing a package writes no global and begins nothing", async () => {
  const before = Reflect.ownKeys(globalThis);
  const loaded: Record<string, unknown>[] = [];
  const read = await readDuring(async () => {
    loaded.push(await import("../../generated/polar/dist/index.js?fresh"));
    loaded.push(await import("../../generated/polar/dist/webhooks.js?fresh"));
    loaded.push(await import("../../generated/polar/dist/oauth.js?fresh"));
    loaded.push(await import("../../generated/polar/dist/validation.js?fresh"));
  });
  expect(read).toEqual([]);
  expect(Reflect.ownKeys(globalThis)).toEqual(before);
  expect(loaded.map((it) => Object.keys(it).length > 1)).toEqual([true, true, true, true]);
});

test("R38 neither making a client nor a call asks for what makes code from strings", async () => {
  api.answer = (response) => reply(response, 200, page([{ id: "c" }]));
  const read = await readDuring(async () => {
    for await (const { id } of polar().customers.list()) expect(id).toBe("c");
  });
  expect(read.filter((name) => /^(eval|Function)$/.test(name))).toEqual([]);
});

test.skipIf(isVitest)("R38 all these tests run where no code can be made from strings", () => {
  expect(() => Reflect.construct(Function, ["return 1"])).toThrow();
});
