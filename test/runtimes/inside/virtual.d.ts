/** The test files of a bundle by name; the bundler writes this module. */
declare module "virtual:test-files" {
  const files: Record<string, () => Promise<unknown>>;
  export default files;
}
