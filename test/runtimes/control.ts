/**
 * The servers that a runtime under test speaks to, and the line over which its tests tell them what to answer.
 * Everything listens on the loopback interface only and ends with `close`.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { WebSocketServer, type WebSocket } from "ws";
import type { AnswerStep, FromRuntime, TestResult, ToRuntime } from "./protocol.ts";

/** A running control: where it is, and what the tests behind it reported. */
export type Control = {
  origin: string;
  results: TestResult[];
  /** Resolves when the runtime says that all tests ran, or with the reason why they cannot. */
  done: Promise<string | undefined>;
  /** Ends the wait for the tests: they cannot be run. */
  fail: (reason: string) => void;
  close(): Promise<void>;
};

/** Where a page posts why it cannot run the tests. */
export const failedPath = "/failed";

/** Starts a control whose own origin serves files: a page that loads the tests, say. */
export async function startControl(files: Record<string, string> = {}): Promise<Control> {
  let finish = (_reason?: string): void => undefined;
  const done = new Promise<string | undefined>((resolve) => (finish = resolve));
  const server = createServer((request, response) => {
    if (request.url === failedPath) {
      const chunks: Buffer[] = [];
      request.on("data", (chunk: Buffer) => chunks.push(chunk));
      request.on("end", () => finish(Buffer.concat(chunks).toString()));
    }
    const file = files[request.url ?? ""];
    const type = request.url?.endsWith(".js") ? "text/javascript" : "text/html";
    response.writeHead(file === undefined ? 404 : 200, {
      "content-type": `${type}; charset=utf-8`,
      // No code from strings: `unsafe-eval` is missing.
      "content-security-policy": "script-src 'self' 'unsafe-inline'",
    });
    response.end(file ?? "");
  });
  const results: TestResult[] = [];
  const lines: Line[] = [];
  new WebSocketServer({ server, maxPayload: 256 * 2 ** 20 }).on("connection", (socket) => {
    const line = new Line(socket);
    lines.push(line);
    socket.on("message", (data: Buffer) => {
      const message = JSON.parse(data.toString()) as FromRuntime;
      // Deno's socket sends the next message when this one is acknowledged, which an answer does at once.
      line.heard();
      if (message.kind === "result") results.push(message.result);
      else if (message.kind === "done") finish();
      else if (message.kind === "failed") finish(message.reason);
      else line.receive(message);
    });
  });
  return {
    origin: await listen(server),
    results,
    done,
    fail: finish,
    close: async () => {
      await Promise.all(lines.map((line) => line.close()));
      await stop(server);
    },
  };
}

/** One connected runtime with its servers and the requests that wait for an answer. */
class Line {
  readonly #socket: WebSocket;
  readonly #servers = new Map<number, Server>();
  readonly #waiting = new Map<number, { request: IncomingMessage; response: ServerResponse }>();
  #requests = 0;

  constructor(socket: WebSocket) {
    this.#socket = socket;
  }

  receive(message: Exclude<FromRuntime, { kind: "result" | "done" | "failed" }>): void {
    if (message.kind === "listen") void this.#listen(message.server, message.refuses);
    else if (message.kind === "stop") void this.#stop(message.server);
    else this.#answer(message.request, message);
  }

  heard(): void {
    this.#send({ kind: "heard" });
  }

  async close(): Promise<void> {
    this.#socket.terminate();
    await Promise.all([...this.#servers.values()].map(stop));
  }

  async #listen(number: number, refuses: boolean): Promise<void> {
    const server = createServer((request, response) => this.#accept(number, request, response));
    const port = Number(new URL(await listen(server)).port);
    if (refuses) await stop(server);
    else this.#servers.set(number, server);
    this.#send({ kind: "listening", server: number, port });
  }

  async #stop(number: number): Promise<void> {
    const server = this.#servers.get(number);
    this.#servers.delete(number);
    if (server) await stop(server);
    this.#send({ kind: "stopped", server: number });
  }

  #accept(server: number, request: IncomingMessage, response: ServerResponse): void {
    if (isPreflight(request))
      return allow(request, response.setHeader("access-control-max-age", "600")).end() as never;
    const number = ++this.#requests;
    const chunks: Buffer[] = [];
    this.#waiting.set(number, { request, response });
    request.on("error", () => undefined);
    response.on("close", () => this.#send({ kind: "closed", request: number }));
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { method = "", url = "", headers } = request;
      const body = Buffer.concat(chunks).toString("base64");
      this.#send({ kind: "request", server, request: number, method, url, headers, body });
    });
  }

  #answer(number: number, step: AnswerStep): void {
    const { request, response } = this.#waiting.get(number) ?? {};
    if (!request || !response) return;
    switch (step.step) {
      case "head":
        allow(request, response).writeHead(step.status, step.headers);
        return;
      case "flush":
        response.flushHeaders();
        return;
      case "write":
        allow(request, response).write(Buffer.from(step.bytes, "base64"), () =>
          this.#send({ kind: "written", request: number, write: step.write }),
        );
        return;
      case "end":
        allow(request, response).end(Buffer.from(step.bytes, "base64"));
        return;
      case "destroy":
        response.socket?.destroy();
        return;
      case "early-hints":
        response.writeEarlyHints(step.hints);
        return;
      case "processing":
        response.writeProcessing();
        return;
    }
  }

  #send(message: ToRuntime): void {
    if (this.#socket.readyState === this.#socket.OPEN) this.#socket.send(JSON.stringify(message));
  }
}

function isPreflight({ method, headers }: IncomingMessage): boolean {
  return method === "OPTIONS" && headers["access-control-request-method"] !== undefined;
}

/** Lets a page of another origin read an answer, as an API that is called from browsers does. */
function allow({ headers }: IncomingMessage, response: ServerResponse): ServerResponse {
  if (headers.origin === undefined || response.headersSent) return response;
  return response
    .setHeader("access-control-allow-origin", headers.origin)
    .setHeader("access-control-allow-credentials", "true")
    .setHeader("access-control-allow-methods", headers["access-control-request-method"] ?? "*")
    .setHeader("access-control-allow-headers", headers["access-control-request-headers"] ?? "*")
    .setHeader("access-control-expose-headers", "x-request-id, retry-after, link, location");
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
