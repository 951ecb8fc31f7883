export function withDefaults({ env = {}, ...defaults }, options = {}) {
    const { process } = globalThis;
    const credentials = Object.fromEntries(Object.entries(env).map(([scheme, name]) => [scheme, process?.env?.[name]]));
    return { ...defaults, ...options, credentials: { ...credentials, ...options.credentials } };
}
