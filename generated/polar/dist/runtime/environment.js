export const environment = (variables) => () => {
    const { process } = globalThis;
    return Object.fromEntries(Object.entries(variables).map(([scheme, name]) => [scheme, process?.env?.[name]]));
};
