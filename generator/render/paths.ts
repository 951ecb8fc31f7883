/** Paths of files in a package, and how these files name each other. */

/** The way from one file to another. */
export function wayTo(from: string, to: string): string {
  const folders = from.split("/").slice(0, -1);
  const target = to.split("/");
  let shared = 0;
  while (shared < folders.length && folders[shared] === target[shared]) shared += 1;
  return [...folders.slice(shared).map(() => ".."), ...target.slice(shared)].join("/");
}

/** The same as a module says it, which begins with a dot. */
export function importName(from: string, to: string): string {
  const way = wayTo(from, to);
  return way.startsWith("..") ? way : `./${way}`;
}

/** The path that a file means by a relative name. */
export function meant(from: string, name: string): string {
  const folders = from.split("/").slice(0, -1);
  for (const step of name.split("/")) {
    if (step === "..") folders.pop();
    else if (step !== ".") folders.push(step);
  }
  return folders.join("/");
}
