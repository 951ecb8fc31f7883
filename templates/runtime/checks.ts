/** The checks of a client: those that it was given, or all of the package, loaded on the first need. */
import type { OperationCheck, OperationChecks } from "./drift.js";
import { RequestEncodeError } from "./errors.js";
import type { FindCheck } from "./types.js";

/** Finds the check of an operation. Where there is none the call ends before anything is sent. */
export const validate: FindCheck = async (operation, config, options) => {
  if ((options.validation ?? config.validation ?? "none") === "none") return undefined;
  try {
    // In a bundle this file has no such neighbour: the address is then one that nothing answers at.
    const at = () => import.meta.url.replace(/runtime.checks|$/, "validation");
    // Kept by the client: even an import of what is there already takes longer than all else in a call.
    const own = config as { checks?: OperationChecks };
    own.checks ??= (await import(
      /* @vite-ignore */ /* webpackIgnore: true */ at()
    )) as OperationChecks;
    // Without any, the throw is the catch's.
    const checks = Object.values(own.checks) as [OperationCheck];
    return checks[0].find(checks, operation, config, options);
  } catch (cause) {
    throw new RequestEncodeError("validation: pass `checks`", { cause });
  }
};
