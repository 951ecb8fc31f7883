/** A module as nobody has loaded it yet: the bundler of `test/runtimes/` makes a copy, vitest a new instance. */
declare module "*?fresh" {
  const exported: Record<string, unknown>;
  export = exported;
}
