/** The browser of this machine, for suites that open pages in one. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

const usual = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

const noChromium =
  "no Chromium, and apt-get could not install one (it wants root): set CHROMIUM to the path of a browser";

/** The browser that `CHROMIUM` names, or the system's; undefined where there is none. */
export function findBrowser(): string | undefined {
  return [process.env["CHROMIUM"] ?? "", ...usual].find((path) => path !== "" && existsSync(path));
}

/** The same, or one that the system's package manager installs now. Throws where it cannot. */
export function installBrowser(): string {
  const found = findBrowser();
  if (found !== undefined) return found;
  try {
    runApt("update");
    runApt("install", "--yes", "--no-install-recommends", "chromium");
  } catch (cause) {
    throw new Error(noChromium, { cause });
  }
  const installed = findBrowser();
  if (installed === undefined) throw new Error(noChromium);
  return installed;
}

function runApt(...values: string[]): void {
  execFileSync("apt-get", values, { stdio: ["ignore", "ignore", "inherit"] });
}
