/** What tests take for granted in Node and a page does not have. The emitted code never sees it: it asks `globalThis`. */
export { Buffer } from "./buffer.ts";

type Listener = (reason: unknown) => void;
const wrapped = new Map<Listener, (event: PromiseRejectionEvent) => void>();

/** The events and the environment that tests look at. */
export const process = {
  env: {} as Record<string, string>,
  on(event: string, listener: Listener): void {
    const listen = (it: PromiseRejectionEvent) => listener(it.reason);
    wrapped.set(listener, listen);
    if (event === "unhandledRejection") addEventListener("unhandledrejection", listen);
  },
  off(_event: string, listener: Listener): void {
    const listen = wrapped.get(listener);
    if (listen) removeEventListener("unhandledrejection", listen);
  },
};
