/** Timers that wait for a test to move the time, as vitest's fake ones do. The real ones are kept for those who run the tests. */

/** What a timer is in Node, whose own code looks at it. */
type Timer = { unref(): Timer; ref(): Timer };

const { setTimeout, clearTimeout } = globalThis;
const start = setTimeout.bind(globalThis);
const stop = clearTimeout.bind(globalThis);

let now = 0;
const waiting = new Map<Timer, { at: number; work: () => void }>();

/** The timers of the runtime itself, whatever a test does. */
export const real = { start, stop };

/** From now on a timer strikes when `advance` comes to its time. */
export function fakeTimers(): void {
  now = 0;
  waiting.clear();
  const fake = {
    setTimeout(work: () => void, milliseconds = 0): Timer {
      const timer: Timer = { unref: () => timer, ref: () => timer };
      waiting.set(timer, { at: now + milliseconds, work });
      return timer;
    },
    clearTimeout(timer: Timer): void {
      waiting.delete(timer);
    },
  };
  Object.assign(globalThis, fake);
}

/** Gives the timers of the runtime back. */
export function realTimers(): void {
  Object.assign(globalThis, { setTimeout, clearTimeout });
}

/** Moves the time, and lets everything happen that comes of it. */
export async function advance(milliseconds: number): Promise<void> {
  now += milliseconds;
  for (const [timer, { at, work }] of [...waiting]) {
    if (at > now) continue;
    waiting.delete(timer);
    work();
  }
  await rest(0);
}

/** Waits for a condition, in real time. */
export async function waitUntil(condition: () => boolean): Promise<void> {
  while (!condition()) await rest(5);
}

function rest(milliseconds: number): Promise<void> {
  return new Promise((resolve) => void start(resolve, milliseconds));
}
