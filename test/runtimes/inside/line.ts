/** The WebSocket to the process that has the servers; its address comes in as a global of the bundle. */
import type { FromRuntime, ToRuntime } from "../protocol.ts";

type Listener = (message: ToRuntime) => void;

let socket: WebSocket | undefined;
const listeners = new Set<Listener>();
// A test looks at who calls it meanwhile.
const { parse } = JSON;

/** Connects; everything else of this file works afterwards only. */
export async function connect(address: string): Promise<void> {
  const opened = new WebSocket(address);
  socket = opened;
  opened.addEventListener("message", ({ data }) => {
    const message = parse(String(data)) as ToRuntime;
    for (const listener of [...listeners]) listener(message);
  });
  await new Promise<void>((resolve, reject) => {
    opened.addEventListener("open", () => resolve());
    opened.addEventListener("error", () => reject(new Error(`cannot reach ${address}`)));
  });
}

/** Tells the other process something. */
export function tell(message: FromRuntime): void {
  socket?.send(JSON.stringify(message));
}

/** Hears everything that the other process tells; returns how to stop listening. */
export function hear(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Ends the connection. */
export function hangUp(): void {
  socket?.close();
}
