/** A file of the package: its path relative to the out folder, "/" separated, and its whole text. */
export type OutputFile = { path: string; text: string };
