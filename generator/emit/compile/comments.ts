/** Which comments of the runtime stay when it becomes JavaScript. */

/** Whether a module tells bundlers what to do, which they read in comments inside of a dynamic import. */
export function speaksToBundlers(text: string): boolean {
  return text.includes("webpackIgnore");
}
