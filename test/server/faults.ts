/** Trouble on demand: answers that the next matching requests get instead of, or before, the real ones. */
import type { Operation } from "./spec-document.ts";

/** Which requests a fault is for; everything given has to fit. */
export type FaultMatch = {
  method?: string;
  /** A full path without query, a path template of the description, or a pattern for the path. */
  path?: string | RegExp;
  operationId?: string;
};

/** What goes wrong. `delayMs` comes first and, alone, leaves the real answer as it is. */
export type Fault = {
  status?: number;
  headers?: Record<string, string>;
  /** A string is sent as it is, so that broken JSON can be sent too; anything else as JSON. */
  body?: unknown;
  /** Destroys the connection without an answer. */
  reset?: boolean;
  delayMs?: number;
  /** How many requests it happens to; 1 unless told. */
  times?: number;
  match?: FaultMatch;
};

/** The queue of faults of one server. */
export type Faults = {
  add(fault: Fault): void;
  /** Takes the oldest fault that fits a request. */
  take(method: string, pathname: string, operation: Operation | undefined): Fault | undefined;
  clear(): void;
};

/** Makes an empty queue. */
export function createFaults(): Faults {
  let queue: { fault: Fault; left: number }[] = [];
  return {
    add(fault) {
      const acts =
        fault.status !== undefined || fault.reset === true || fault.delayMs !== undefined;
      if (!acts) throw new Error("A fault needs a status, a reset or a delay");
      queue.push({ fault, left: fault.times ?? 1 });
    },
    take(method, pathname, operation) {
      const entry = queue.find(({ fault }) => fits(fault.match ?? {}, method, pathname, operation));
      if (!entry) return undefined;
      entry.left -= 1;
      queue = queue.filter(({ left }) => left > 0);
      return entry.fault;
    },
    clear() {
      queue = [];
    },
  };
}

function fits(
  match: FaultMatch,
  method: string,
  pathname: string,
  operation: Operation | undefined,
): boolean {
  if (match.method !== undefined && match.method.toUpperCase() !== method) return false;
  if (match.operationId !== undefined && match.operationId !== operation?.id) return false;
  if (match.path === undefined) return true;
  if (match.path instanceof RegExp) return match.path.test(pathname);
  return match.path === pathname || match.path === operation?.template;
}
