/** A browser that is driven by its keyboard, over the pipe of the DevTools protocol. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable, Writable } from "node:stream";
import { pathToFileURL } from "node:url";
import { chromium } from "./chromium.ts";

/** A page on disk that is open in a browser. */
export type Session = {
  /** Presses a key: `Tab`, `Enter`, or one character. */
  press: (key: string) => Promise<void>;
  /** Leaves for another page on disk. */
  go: (file: string) => Promise<void>;
  /** The value of an expression in the page. */
  ask: (expression: string) => Promise<unknown>;
  /** Addresses that the page asked for, its own left out. */
  requests: string[];
  /** What the page wrote to the console, exceptions and refusals of the browser included. */
  complaints: string[];
};

/** How large the window is, in CSS pixels, and which colours the system asks for. */
export type Screen = { width: number; height: number; scheme: "light" | "dark" };

type Message = {
  id?: number;
  method?: string;
  params?: {
    request?: { url?: string };
    args?: { value?: unknown; description?: string }[];
    exceptionDetails?: { text: string; exception?: { description?: string } };
    entry?: { text: string; url?: string };
  };
  result?: Record<string, unknown>;
  error?: { message: string };
};

/** Opens a page as a file of its own, hands it over, and closes the browser whatever happens. */
export async function drive(text: string, use: (session: Session) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "sdkwright-page-"));
  const file = join(folder, "report.html");
  writeFileSync(file, text);
  try {
    await driveFile(file, use);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

/** The same for a page that is on disk already, with what is around it. */
export async function driveFile(
  file: string,
  use: (session: Session) => Promise<void>,
  screen: Screen = { width: 1280, height: 900, scheme: "light" },
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "sdkwright-browser-"));
  const flags = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--remote-debugging-pipe",
    `--user-data-dir=${join(folder, "profile")}`,
  ];
  const browser = spawn(chromium ?? "", [...flags, "about:blank"], {
    stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"],
    // A group of its own: what the browser has started writes to its profile, and has to end with it.
    detached: true,
  });
  const ended = once(browser, "exit");
  try {
    const [, , , input, output] = browser.stdio;
    const url = pathToFileURL(file).href;
    await use(await attach(input as Writable, output as Readable, url, screen));
  } finally {
    if (browser.pid !== undefined) process.kill(-browser.pid, "SIGKILL");
    await ended;
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
}

type Send = (method: string, params?: object, sessionId?: string) => Promise<Message["result"]>;

function connect(input: Writable, output: Readable, hear: (message: Message) => void): Send {
  const waiting = new Map<number, (message: Message) => void>();
  let buffer = "";
  output.setEncoding("utf8").on("data", (chunk: string) => {
    const parts = (buffer + chunk).split("\0");
    buffer = parts.pop() ?? "";
    for (const part of parts) {
      const message = JSON.parse(part) as Message;
      if (message.id === undefined) hear(message);
      else waiting.get(message.id)?.(message);
    }
  });
  let last = 0;
  return (method, params = {}, sessionId) =>
    new Promise((resolve, reject) => {
      const id = (last += 1);
      waiting.set(id, ({ result, error }) =>
        error ? reject(new Error(`${method}: ${error.message}`)) : resolve(result),
      );
      input.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
}

async function attach(
  input: Writable,
  output: Readable,
  url: string,
  { width, height, scheme }: Screen,
): Promise<Session> {
  const requests: string[] = [];
  const complaints: string[] = [];
  let loaded: (() => void) | undefined;
  let own = url;
  const send = connect(input, output, ({ method, params }) => {
    const asked = params?.request?.url;
    if (method === "Page.loadEventFired") loaded?.();
    complaints.push(...complaintsIn(params ?? {}));
    if (method === "Network.requestWillBeSent" && asked !== undefined && asked !== own)
      requests.push(asked);
  });
  const target = await send("Target.createTarget", { url: "about:blank" });
  const opened = await send("Target.attachToTarget", { ...target, flatten: true });
  const id = String(opened?.["sessionId"]);
  for (const domain of ["Page", "Network", "Runtime", "Log"])
    await send(`${domain}.enable`, {}, id);
  const metrics = { width, height, deviceScaleFactor: 1, mobile: width < 600 };
  await send("Emulation.setDeviceMetricsOverride", metrics, id);
  const features = [{ name: "prefers-color-scheme", value: scheme }];
  await send("Emulation.setEmulatedMedia", { features }, id);
  const go = async (address: string): Promise<void> => {
    const whole = new Promise<void>((resolve) => (loaded = resolve));
    own = address;
    await send("Page.navigate", { url: address }, id);
    await whole;
  };
  await go(url);
  return {
    go: (file) => go(pathToFileURL(file).href),
    requests,
    complaints,
    async press(key) {
      const code = { Tab: 9, Enter: 13, Escape: 27, ArrowUp: 38, ArrowDown: 40 }[key];
      const what = code === undefined ? { text: key } : { windowsVirtualKeyCode: code };
      const text = key === "Enter" ? { text: "\r" } : {};
      await send("Input.dispatchKeyEvent", { type: "keyDown", key, ...what, ...text }, id);
      await send("Input.dispatchKeyEvent", { type: "keyUp", key, ...what }, id);
    },
    async ask(expression) {
      const asked = { expression, returnByValue: true, awaitPromise: true };
      const answer = await send("Runtime.evaluate", asked, id);
      return (answer?.["result"] as { value?: unknown } | undefined)?.value;
    },
  };
}

function complaintsIn({ args, exceptionDetails, entry }: NonNullable<Message["params"]>): string[] {
  if (exceptionDetails) {
    return [exceptionDetails.exception?.description ?? exceptionDetails.text];
  }
  if (entry) return [`${entry.text} ${entry.url ?? ""}`];
  return args ? [args.map(({ value, description }) => description ?? JSON.stringify(value)).join(" ")] : [];
}
