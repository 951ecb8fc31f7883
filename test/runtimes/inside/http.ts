/** Stands in for `node:http` and `node:net`: servers that run in the other process and ask here what to answer. */
import { Buffer } from "node:buffer";
import type { AnswerStep, ToRuntime, WireRequest } from "../protocol.ts";
import { fromBase64, toBase64 } from "./bytes.ts";
import { hear, tell } from "./line.ts";

type Listener = (...values: never[]) => void;
type Handler = (request: RemoteRequest, response: RemoteResponse) => void;

let servers = 0;

/** A server whose handler runs here; without a handler, one that only lends its port. */
export function createServer(handler?: Handler): RemoteServer {
  return new RemoteServer(handler);
}

class RemoteServer {
  readonly #number = ++servers;
  readonly #handler: Handler | undefined;
  readonly #responses = new Map<number, RemoteResponse>();
  #port = 0;
  #silence = (): void => undefined;

  constructor(handler: Handler | undefined) {
    this.#handler = handler;
  }

  listen(_port: number, _host: string, ready: () => void): this {
    this.#silence = hear((message) => {
      if (message.kind === "listening" && message.server === this.#number) {
        this.#port = message.port;
        ready();
      } else this.#receive(message);
    });
    tell({ kind: "listen", server: this.#number, refuses: this.#handler === undefined });
    return this;
  }

  address(): { port: number } {
    return { port: this.#port };
  }

  close(closed: () => void = () => undefined): void {
    const stop = hear((message) => {
      if (message.kind !== "stopped" || message.server !== this.#number) return;
      stop();
      this.#silence();
      // Connections that end with their server say so too late to be heard.
      for (const response of this.#responses.values()) response.emit("close");
      closed();
    });
    tell({ kind: "stop", server: this.#number });
  }

  /** Nothing to do: `close` ends the server of the other process with all its connections. */
  closeAllConnections(): void {}

  #receive(message: ToRuntime): void {
    if (message.kind === "request" && message.server === this.#number) {
      const response = new RemoteResponse(message.request);
      this.#responses.set(message.request, response);
      this.#handler?.(new RemoteRequest(message), response);
    } else if (message.kind === "closed") this.#responses.get(message.request)?.emit("close");
    else if (message.kind === "written")
      this.#responses.get(message.request)?.written(message.write);
  }
}

class RemoteRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: WireRequest["headers"];
  readonly #body: Uint8Array;

  constructor({ method, url, headers, body }: WireRequest) {
    this.method = method;
    this.url = url;
    this.headers = headers;
    this.#body = fromBase64(body);
  }

  /** The whole body is there when a handler is asked, so both events come at once. */
  on(event: string, listener: (chunk: Buffer) => void): this {
    if (event === "data" && this.#body.length > 0) listener(Buffer.from(this.#body));
    if (event === "end") listener(Buffer.of());
    return this;
  }
}

class RemoteResponse {
  readonly socket = { destroy: () => this.#step({ step: "destroy" }) };
  writable = true;
  readonly #request: number;
  readonly #listeners = new Map<string, Listener[]>();
  readonly #written = new Map<number, () => void>();
  #writes = 0;

  constructor(request: number) {
    this.#request = request;
    this.on("close", () => (this.writable = false));
  }

  on(event: string, listener: Listener): this {
    this.#listeners.set(event, [...(this.#listeners.get(event) ?? []), listener]);
    return this;
  }

  emit(event: string): void {
    const listeners = this.#listeners.get(event) ?? [];
    this.#listeners.delete(event);
    for (const listener of listeners) listener();
  }

  written(write: number): void {
    this.#written.get(write)?.();
    this.#written.delete(write);
  }

  writeHead(status: number, headers: Record<string, string | string[]> = {}): this {
    this.#step({ step: "head", status, headers });
    return this;
  }

  /** The head goes out now, before there is a body. */
  flushHeaders(): void {
    this.#step({ step: "flush" });
  }

  destroy(): this {
    this.#step({ step: "destroy" });
    return this;
  }

  write(data: string | Uint8Array, written?: () => void): boolean {
    const write = ++this.#writes;
    if (written) this.#written.set(write, written);
    this.#step({ step: "write", write, bytes: toBase64(data) });
    return true;
  }

  end(data?: string | Uint8Array): this {
    this.#step({ step: "end", bytes: toBase64(data) });
    this.writable = false;
    return this;
  }

  writeEarlyHints(hints: Record<string, string>): void {
    this.#step({ step: "early-hints", hints });
  }

  writeProcessing(): void {
    this.#step({ step: "processing" });
  }

  #step(step: AnswerStep): void {
    tell({ kind: "answer", request: this.#request, ...step });
  }
}
