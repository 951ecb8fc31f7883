/** Stands in for `vitest`: the part of it that our tests use, in any runtime, with vitest's own `expect`. */
import * as chai from "chai";
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
} from "@vitest/expect";
import { tell } from "./line.ts";
import { advance, fakeTimers, real, realTimers, waitUntil } from "./timers.ts";

type Work = (...values: unknown[]) => unknown;
type Hooks = Record<"beforeAll" | "beforeEach" | "afterEach" | "afterAll", Work[]>;
type File = { name: string; hooks: Hooks; tests: { name: string; work: () => unknown }[] };

const files: File[] = [];
const titles: string[] = [];
const stubbed = new Map<string, string | undefined>();

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

/** vitest's `expect`. */
export const expect = Object.assign(
  (value: unknown, message?: string) => chai.expect(value, message),
  { fail: (message: string) => chai.expect.fail(message) },
  Reflect.get(globalThis, ASYMMETRIC_MATCHERS_OBJECT) as object,
);

/** Has the tests that are registered from now on belong to a file. */
export function beginFile(name: string): void {
  const hooks: Hooks = { beforeAll: [], beforeEach: [], afterEach: [], afterAll: [] };
  files.push({ name, hooks, tests: [] });
}

function hook(name: keyof Hooks): (work: Work) => void {
  return (work) => void files.at(-1)?.hooks[name].push(work);
}

export const beforeAll = hook("beforeAll");
export const beforeEach = hook("beforeEach");
export const afterEach = hook("afterEach");
export const afterAll = hook("afterAll");

/** Registers a test under the titles around it. */
export const test = withTable((name, work) => {
  files.at(-1)?.tests.push({ name: [...titles, name].join(" > "), work });
});
export const it = test;

/** Puts a title before the tests that its function registers. */
export const describe = withTable((name, work) => {
  titles.push(name);
  work();
  titles.pop();
});

const RealDate = Date;
let stopped: number | undefined;

/** A clock that stands still until it is set. */
class StoppedDate extends RealDate {
  constructor(...values: [] | [number]) {
    if (values.length === 0) super(StoppedDate.now());
    else super(...values);
  }

  static override now(): number {
    return stopped ?? RealDate.now();
  }
}

/** Changes of the environment and of the clock, undone together; and functions that remember their calls. */
export const vi = {
  fn<Values extends unknown[], Value>(work: (...values: Values) => Value) {
    const calls: Values[] = [];
    const told = (...values: Values): Value => {
      calls.push(values);
      return work(...values);
    };
    return Object.assign(told, { mock: { calls } });
  },
  /** Stops the clock, or the timers, and not both. */
  useFakeTimers({ toFake }: { toFake: ["Date"] | ["setTimeout", "clearTimeout"] }): void {
    if (toFake[0] === "setTimeout") return fakeTimers();
    stopped = RealDate.now();
    globalThis.Date = StoppedDate as DateConstructor;
  },
  advanceTimersByTimeAsync: advance,
  waitUntil,
  setSystemTime(milliseconds: number): void {
    stopped = milliseconds;
  },
  useRealTimers(): void {
    stopped = undefined;
    globalThis.Date = RealDate;
    realTimers();
  },
  stubEnv(name: string, value: string): void {
    if (!stubbed.has(name)) stubbed.set(name, process.env[name]);
    process.env[name] = value;
  },
  unstubAllEnvs(): void {
    for (const [name, value] of stubbed) {
      if (value === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = value;
    }
    stubbed.clear();
  },
};

/** Runs all registered tests, one after the other and twice where it is needed, and reports each. */
export async function runTests(): Promise<void> {
  for (const { name: file, hooks, tests } of files) {
    const broken = await outcome(() => inTurn(hooks.beforeAll));
    for (const { name, work } of tests) {
      const begin = Date.now();
      const once = async () => {
        const failed = await outcome(async () => {
          await inTurn(hooks.beforeEach);
          await withLimit(work());
        });
        await outcome(() => inTurn(hooks.afterEach));
        return failed;
      };
      // Again where it failed: seven runtimes in turn are a busy machine, and many tests are about time.
      const error = broken ?? ((await once()) && (await once()));
      const result = { file, name, milliseconds: Date.now() - begin };
      tell({ kind: "result", result: error === undefined ? result : { ...result, error } });
    }
    await outcome(() => inTurn(hooks.afterAll));
  }
}

async function inTurn(hooks: Work[]): Promise<void> {
  for (const work of hooks) await work();
}

/** The message of what was thrown. */
async function outcome(work: () => unknown): Promise<string | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  }
}

async function withLimit(work: unknown): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise((_, reject) => {
    timer = real.start(() => reject(new Error("no end within 30 s")), 30_000);
  });
  await Promise.race([work, limit]).finally(() => real.stop(timer));
}

type Register = (name: string, work: () => unknown) => void;
type Table = (rows: readonly unknown[]) => (title: string, work: Work) => void;
type Ways = { each: Table; skipIf: (condition: unknown) => Register };

function withTable(register: Register): Register & Ways {
  const each: Table = (rows) => (title, work) => {
    // As in vitest: rows are taken apart when all of them are lists.
    const isTable = rows.every((row) => Array.isArray(row));
    for (const [index, row] of rows.entries()) {
      const values = isTable ? (row as unknown[]) : [row];
      register(fill(title, values, index), () => work(...values));
    }
  };
  const skipIf = (condition: unknown) => (condition ? () => undefined : register);
  return Object.assign(register, { each, skipIf });
}

/** Fills in the places of a title as vitest does: `%s`, `%i`, `%j` by turn, `%#` with the number of the row. */
function fill(title: string, values: unknown[], index: number): string {
  let next = 0;
  return title.replace(/%([sdifjo#%])/g, (_, kind: string) => {
    if (kind === "%") return "%";
    if (kind === "#") return String(index);
    const value = values[next++];
    return kind === "j" || kind === "o" ? JSON.stringify(value) : String(value);
  });
}
