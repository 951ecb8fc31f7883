import { RequestEncodeError } from "./errors.js";
/** Finds the check of an operation among those that a client was given. */
export const validate = (operation, config, options) => {
  if ((options.validation ?? config.validation ?? "none") === "none")
    return undefined;
  const [check] = Object.values(config.checks ?? {});
  if (check)
    return check.find(operation, config, options);
  throw new RequestEncodeError("validation: pass `checks`");
};
/** The same, with all checks of the package where a client was given none. A bundle cannot load them. */
export const validateWithAll = async (operation, config, options) => {
  if ((options.validation ?? config.validation ?? "none") === "none")
    return undefined;
  // In a bundle this file has no such neighbour: the address is then one that nothing answers at.
  const at = import.meta.url.replace(/runtime.checks|$/, "validation");
  const load = () => import(/* @vite-ignore */ /* webpackIgnore: true */ at);
  const checks = config.checks ?? (await load().catch(() => []));
  return validate(operation, { ...config, checks }, options);
};
