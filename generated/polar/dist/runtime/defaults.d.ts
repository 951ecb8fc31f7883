/** Client options that a package's configuration sets for everyone; callers' own win. */
import type { ClientOptions } from "./types.js";
/** What a configuration can set. `env` names variables that stand in for credentials. */
export type Defaults = Pick<ClientOptions<object>, "timeoutMs" | "retry"> & {
    readonly env?: {
        readonly [scheme: string]: string;
    };
};
/** Completes options when a client is made; finds no variables where there is no environment. */
export declare function withDefaults({ env, ...defaults }: Defaults, options?: ClientOptions<object>): ClientOptions<object>;
