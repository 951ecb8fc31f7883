/** An in-memory Polar for tests and the demo: a real HTTP server that enforces the description it is given. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { createApi, type Api } from "./api.ts";
import { readBody, recordRequest, send, type RecordedRequest } from "./exchange.ts";
import { createFaults, type Fault, type Faults } from "./faults.ts";
import { handlers } from "./handlers/index.ts";
import { seed, type Seed } from "./seed.ts";
import { loadSpec } from "./spec-document.ts";
import { Store } from "./store.ts";
import { createTokens, type Tokens } from "./tokens.ts";
import type { Reply } from "./types.ts";

export { confirmationTokens } from "./handlers/portal-customers.ts";
export type { RecordedRequest } from "./exchange.ts";
export type { Fault, FaultMatch } from "./faults.ts";
export type { Seed } from "./seed.ts";
export type { Tokens } from "./tokens.ts";

/** The description that the server enforces unless told otherwise. */
export const defaultSpec = fileURLToPath(new URL("../../spec/polar/openapi.yaml", import.meta.url));

/** How to start a server; everything can be left out. */
export type PolarServerOptions = {
  /** A free port unless given. */
  port?: number;
  /** Path of an OpenAPI document in YAML or JSON. */
  spec?: string;
  /** Answers 500 instead of anything that contradicts the description; on unless switched off. */
  validateResponses?: boolean;
};

/** A running server. It is independent of all others: records, clock, ids and faults are its own. */
export type PolarServer = {
  url: string;
  /** Stops at once: open connections are destroyed. May be called twice. */
  close(): Promise<void>;
  /** Every request so far, oldest first, with those that were refused or failed on purpose. */
  requests: RecordedRequest[];
  /** Answers that would have contradicted the description; empty in a healthy run. */
  mismatches: string[];
  store: Store;
  seed: Seed;
  tokens: Tokens;
  /** Makes the next matching requests fail; earlier faults are used up first. */
  failNext(fault: Fault): void;
  clearFaults(): void;
};

/** Starts a freshly seeded server on 127.0.0.1. */
export async function startPolarServer(options: PolarServerOptions = {}): Promise<PolarServer> {
  const store = new Store();
  const seeded = seed(store);
  const tokens = createTokens(store, seeded);
  const requests: RecordedRequest[] = [];
  const mismatches: string[] = [];
  const faults = createFaults();
  const api = createApi(loadSpec(options.spec ?? defaultSpec), {
    store,
    handlers,
    validateResponses: options.validateResponses ?? true,
    onMismatch: (message) => mismatches.push(message),
  });
  const server = createServer((request, response) => {
    serve({ api, faults, requests }, request, response).catch(() => response.destroy());
  });
  const port = await listen(server, options.port ?? 0);
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    mismatches,
    store,
    seed: seeded,
    tokens,
    failNext: (fault) => {
      faults.add(fault);
    },
    clearFaults: () => {
      faults.clear();
    },
    close: () => close(server),
  };
}

type Serving = { api: Api; faults: Faults; requests: RecordedRequest[] };

async function serve(
  serving: Serving,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { api, faults, requests } = serving;
  const recorded = recordRequest(request, `req_${String(requests.length + 1).padStart(6, "0")}`);
  requests.push(recorded);
  await readBody(request, recorded);
  const operation = api.operationOf(recorded);
  recorded.operationId = operation?.id;
  const fault = faults.take(recorded.method, recorded.pathname, operation);
  // Unreferenced, so that a long delay does not keep a process alive whose server is closed.
  if (fault?.delayMs !== undefined) await sleep(fault.delayMs, undefined, { ref: false });
  if (response.destroyed) return;
  if (fault?.reset) request.socket.resetAndDestroy();
  else
    send(
      response,
      recorded,
      fault?.status === undefined ? api.answer(recorded) : faultReply(fault, fault.status),
    );
}

function faultReply(fault: Fault, status: number): Reply {
  const {
    headers = {},
    body = { error: "InjectedFault", detail: `Answered ${status} on demand` },
  } = fault;
  const isText = typeof body === "string";
  return {
    status,
    body,
    headers,
    ...(isText && { contentType: headers["content-type"] ?? "text/plain" }),
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      if (address === null || typeof address === "string")
        reject(new Error("The server has no port"));
      else resolve(address.port);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
