/** The checks of a client: those that it was given, or all of the package, loaded on the first need. */
import type { OperationChecks } from "./drift.js";
import { RequestEncodeError } from "./errors.js";
import type { FindCheck } from "./types.js";

/** Finds the check of an operation among those that a client was given. */
export const validate: FindCheck = (operation, config, options) => {
  if ((options.validation ?? config.validation ?? "none") === "none") return undefined;
  const [check] = Object.values(config.checks ?? {});
  if (check) return check.find(operation, config, options);
  throw new RequestEncodeError("validation: pass `checks`");
};

/** The same, with all checks of the package where a client was given none. A bundle cannot load them. */
export const validateWithAll: FindCheck = (operation, config, options) => {
  try {
    return validate(operation, config, options);
  } catch (cause) {
    if (config.checks) throw cause;
    // In a bundle this file has no such neighbour: the address is then one that nothing answers at.
    const at = import.meta.url.replace(/runtime.(checks|index)|$/, "validation");
    const all = import(/* @vite-ignore */ /* webpackIgnore: true */ at) as Promise<OperationChecks>;
    // Kept by the client: even an import of what is there already takes longer than all else in a call.
    const keep = (found: object) => Object.assign(config, { checks: Object.values(found) });
    return all.catch(() => []).then((found) => validate(operation, keep(found), options));
  }
};
