import { createInterface } from "node:readline/promises";

/** Where a command prints, whom it can ask, and from where paths are seen. */
export type Terminal = {
  /** Results: one summary, or the JSON object. */
  out: (text: string) => void;
  /** Diagnostics. */
  err: (text: string) => void;
  cwd: string;
  /** Whether diagnostics go to a person's screen. */
  interactive: boolean;
  /** Asks the person at the terminal; absent where there is none. An empty answer gives what is suggested. */
  ask?: (question: string, suggested: string) => Promise<string>;
  /** Ends `--watch`; a person ends it with Ctrl-C. */
  signal?: AbortSignal;
};

/** The terminal of this process. A reader that closes the pipe early ends the run without a complaint. */
export function processTerminal(): Terminal {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
    });
  }
  return {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    cwd: process.cwd(),
    ...(process.stdin.isTTY && process.stdout.isTTY && { ask }),
    interactive: process.stderr.isTTY && !process.env["NO_COLOR"],
  };
}

async function ask(question: string, suggested: string): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  try {
    const answer = await lines.question(`${question}${suggested && ` (${suggested})`}: `);
    return answer.trim() || suggested;
  } finally {
    lines.close();
  }
}
