/** A browser for pages on disk: what a page has become after its script, and what the browser had to say. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { findBrowser } from "../browser.ts";

/** The browser of this machine; undefined where there is none. */
export const chromium = findBrowser();

/** Opens a page from disk with a hash behind its address. `complaints` are lines of its console. */
export function open(text: string, hash = ""): { dom: string; complaints: string[] } {
  const folder = mkdtempSync(join(tmpdir(), "sdkwright-page-"));
  try {
    const file = join(folder, "report.html");
    writeFileSync(file, text);
    const flags = [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--enable-logging=stderr",
      `--user-data-dir=${join(folder, "profile")}`,
      "--dump-dom",
    ];
    const { stdout, stderr, error } = spawnSync(
      chromium ?? "",
      [...flags, `${pathToFileURL(file).href}${hash}`],
      { encoding: "utf8", timeout: 50_000, maxBuffer: 50_000_000 },
    );
    if (error) throw error;
    return { dom: stdout, complaints: stderr.split("\n").filter((line) => /CONSOLE/.test(line)) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
