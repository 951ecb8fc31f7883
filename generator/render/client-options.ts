/** What the configuration gives to every client, however it is made. */
import type { Config } from "../config.ts";
import type { Api } from "../ir/api.ts";
import {
  code,
  identifier,
  joinCode,
  literal,
  stringLiteral,
  valueKey,
  type Code,
} from "./encode.ts";
import { files, runtimeSymbol } from "./layout.ts";
import type { Module } from "./module.ts";

/**
 * The options of a constructor or factory, completed where the configuration sets something and where the
 * API has schemes whose tokens can be asked for.
 */
export function clientOptions({ config, api }: { config: Config; api: Api }, module: Module): Code {
  const own = (name: Code) => module.use({ module: files.core, name }, "value");
  const runtime = (name: string) => module.use(runtimeSymbol(name), "value");
  const completed = clientDefaults(config)
    ? code`${runtime("withDefaults")}(${own(code`defaults`)}, options)`
    : code`options`;
  const options = config.serverOnly.length
    ? code`${runtime("outsideBrowsers")}([${joinCode(config.serverOnly.map(stringLiteral), code`, `)}], ${completed})`
    : completed;
  return api.schemes.some(({ kind }) => kind === "oauth2")
    ? code`${runtime("withGrants")}(${own(code`api`)}, ${own(code`grants`)}, ${options})`
    : options;
}

/** What a client holds: what it was given, and what the environment stands in for. */
export function heldType(config: Config): Code {
  const fromEnvironment = Object.keys(config.env).map(
    (scheme) => code`readonly ${valueKey(scheme)}: unknown`,
  );
  return fromEnvironment.length
    ? code`Held & { ${joinCode(fromEnvironment, code`; `)} }`
    : code`Held`;
}

/** What the configuration sets and the runtime would not do anyway; undefined where there is nothing. */
export function clientDefaults(config: Config): Code | undefined {
  const usual = { maxAttempts: 3, baseDelayMs: 500, maxDelayMs: 8000 };
  const changed = Object.entries(config.retry).filter(
    ([key, value]) => usual[key as keyof typeof usual] !== value,
  );
  const retry = changed.map(([key, value]) => code`${identifier(key)}: ${literal(value)}`);
  const env = Object.entries(config.env).map(
    ([scheme, variable]) => code`${valueKey(scheme)}: ${stringLiteral(variable)}`,
  );
  const fields = [
    ...(config.timeoutMs === 60_000 ? [] : [code`timeoutMs: ${literal(config.timeoutMs)}`]),
    ...(retry.length ? [code`retry: { ${joinCode(retry, code`, `)} }`] : []),
    ...(env.length ? [code`env: { ${joinCode(env, code`, `)} }`] : []),
  ];
  return fields.length ? code`{ ${joinCode(fields, code`, `)} }` : undefined;
}
