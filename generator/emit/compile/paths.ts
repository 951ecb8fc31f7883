/** Paths of modules, and how modules name each other. */

/** The path that a module at `from` means by a relative name. */
export function meant(from: string, name: string): string {
  const folders = from.split("/").slice(0, -1);
  for (const step of name.split("/")) {
    if (step === "..") folders.pop();
    else if (step !== ".") folders.push(step);
  }
  return folders.join("/");
}

/** The relative name by which a module at `from` means another path. */
export function nameFor(from: string, path: string): string {
  const [own, other] = [from.split("/").slice(0, -1), path.split("/")];
  const differs = own.findIndex((folder, index) => folder !== other[index]);
  const shared = differs < 0 ? own.length : differs;
  const up = own.slice(shared).map(() => "..");
  return [...(up.length ? up : ["."]), ...other.slice(shared)].join("/");
}
