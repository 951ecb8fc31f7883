/** Files of a commit, as git keeps them: `git:REF:PATH`, the path seen from the current folder. */
import { execFileSync } from "node:child_process";
import type { Loader } from "../spec/document.ts";

/** A file of a commit. */
export type GitFile = { ref: string; path: string };

/** Takes `git:REF:PATH` apart; undefined for what is an ordinary path. */
export function readGitName(name: string): GitFile | undefined {
  const [, ref, path] = /^git:([^:]+):(.+)$/s.exec(name) ?? [];
  return ref === undefined || path === undefined ? undefined : { ref, path };
}

const LARGEST = 200_000_000;

/** Reads files of one commit. Git is asked for the bytes alone: no filter of the repository runs. */
export function gitLoader(ref: string): Loader {
  return {
    read(path) {
      // An argument that begins with a dash would be an option.
      if (!/^[\w@][^\s\0]*$/.test(ref)) return { reason: `${JSON.stringify(ref)} names no commit` };
      const place = /^(?:\.{0,2}\/)/.test(path) ? path : `./${path}`;
      try {
        const bytes = execFileSync("git", ["cat-file", "blob", `${ref}:${place}`], {
          maxBuffer: LARGEST,
          stdio: ["ignore", "pipe", "pipe"],
        });
        return { text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) };
      } catch (error) {
        return { reason: reasonOf(error) };
      }
    },
    // A commit has no folders outside itself for a link to lead to.
    realPath: (path) => path,
  };
}

function reasonOf(error: unknown): string {
  const { code, stderr } = Object(error) as { code?: unknown; stderr?: Uint8Array };
  if (code === "ENOENT") return "git is not installed";
  if (code === "ERR_ENCODING_INVALID_ENCODED_DATA") return "it is not UTF-8";
  const [line = ""] = new TextDecoder().decode(stderr).split("\n");
  return line.replace(/^fatal: /, "") || "git could not read it";
}
