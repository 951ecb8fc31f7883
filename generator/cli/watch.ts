import { watch } from "node:fs";

/** How long to wait for more: editors save in several steps. */
const quietMs = 150;

/**
 * Runs some work whenever anything changes in one of the folders, until the signal. A burst of changes
 * leads to one run; a run never begins before the one before it has ended.
 */
export async function runOnChange(
  folders: readonly string[],
  work: () => Promise<void>,
  signal: AbortSignal | undefined,
): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const stopped = new Promise<void>((resolve, reject) => {
    const start = (): void => {
      running = running.then(work);
      running.catch(reject);
    };
    const note = (): void => {
      clearTimeout(timer);
      timer = setTimeout(start, quietMs);
    };
    const watchers = [...new Set(folders)].map((folder) => watch(folder, note).on("error", reject));
    signal?.addEventListener("abort", () => {
      for (const watcher of watchers) watcher.close();
      resolve();
    });
  });
  await stopped;
  clearTimeout(timer);
  await running;
}
