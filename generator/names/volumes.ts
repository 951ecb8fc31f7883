/**
 * Divides what is too long for one file into volumes, as an encyclopaedia does: by ranges of the alphabet.
 * The ranges are fixed, not counted out: a volume that grows too long is halved, and nothing else moves.
 */
import { deviceFiles } from "./reserved.ts";
import { kebab } from "./words.ts";

/** Something to be filed: under which words, and how long it is. */
export type Entry<T> = { item: T; title: string; lines: number };

/** Items in the order in which they came. `name` is part of a file name, and empty for the only volume. */
export type Volume<T> = { name: string; items: T[] };

type Filed<T> = { item: T; words: string[]; lines: number; order: number };

/** The entries whose first words are `words` and whose next word begins with `start` and a letter of a range. */
type Shelf = { words: string[]; start: string; low: number; high: number };

const lastLetter = 26;
const longestName = 60;

/** Volumes of at most so many lines, where no single entry is longer; one volume where all fits. */
export function volumesOf<T>(entries: readonly Entry<T>[], most: number): Volume<T>[] {
  const filed = entries.map(({ item, title, lines }, order) => {
    return { item, lines, order, words: kebab(title).split("-") };
  });
  const taken = new Set(deviceFiles);
  return divide(filed, wholeShelf([]), most).map(({ name, items }) => ({
    name: name === "" ? name : free(name.slice(0, longestName), taken),
    items,
  }));
}

/** The title of something at a path: its fixed segments, without versions and what the group says already. */
export function titleOfPath(path: string, groupFile: string): string {
  const fixed = path.split("/").filter((part) => part !== "" && !part.includes("{"));
  const telling = fixed.filter((part, index) => index > 1 || !/^(api|v\d+(\.\d+)*)$/i.test(part));
  const said = groupFile.split("/");
  while (telling.length > 0 && said.includes(kebab(telling[0] ?? ""))) telling.shift();
  return telling.join(" ");
}

function wholeShelf(words: string[]): Shelf {
  return { words, start: "", low: 0, high: lastLetter };
}

function divide<T>(entries: Filed<T>[], shelf: Shelf, most: number): Volume<T>[] {
  if (entries.length === 0) return [];
  if (entries.length === 1 || entries.reduce((sum, { lines }) => sum + lines, 0) <= most) {
    const items = entries.toSorted((a, b) => a.order - b.order).map(({ item }) => item);
    return [{ name: nameOf(shelf), items }];
  }
  const { low, high, start, words } = shelf;
  if (low < high) {
    const middle = Math.floor((low + high) / 2);
    const isLow = (entry: Filed<T>) => letterOf(entry, shelf) <= middle;
    const [lower, upper] = [entries.filter(isLow), entries.filter((entry) => !isLow(entry))];
    return [
      ...divide(lower, { ...shelf, high: middle }, most),
      ...divide(upper, { ...shelf, low: middle + 1 }, most),
    ];
  }
  if (start === "" && low > 0) {
    return divide(entries, { ...shelf, start: letter(low), low: 0, high: lastLetter }, most);
  }
  return byWord(entries, words, most, nameOf(shelf));
}

/** Nothing but the whole next word is left to go by; entries without one are filed the same and stay together. */
function byWord<T>(entries: Filed<T>[], words: string[], most: number, name: string): Volume<T>[] {
  const groups = new Map<string, Filed<T>[]>();
  for (const entry of entries) {
    const word = entry.words[words.length] ?? "";
    const group = groups.get(word);
    if (group) group.push(entry);
    else groups.set(word, [entry]);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([word, group]) =>
      word === ""
        ? [{ name, items: group.map(({ item }) => item) }]
        : divide(group, wholeShelf([...words, word]), most),
    );
}

/** 1 to 26 for the letter that follows the start of the shelf; 0 for anything else, the end of the title too. */
function letterOf<T>({ words }: Filed<T>, { words: before, start }: Shelf): number {
  const code = words[before.length]?.codePointAt(start.length) ?? 0;
  return code >= 97 && code <= 122 ? code - 96 : 0;
}

function letter(position: number): string {
  return String.fromCodePoint(96 + position);
}

/** `a-m`, `ca-cm`, `customer`, `customer-n-z`. What begins with no letter stands with the first letter. */
function nameOf({ words, start, low, high }: Shelf): string {
  const range = rangeOf(start, low, high);
  if (range === "" && words.length === 0) return high === 0 ? "0-9" : "";
  return [...words, ...(range === "" ? [] : [range])].join("-");
}

function rangeOf(start: string, low: number, high: number): string {
  if (high === 0 || (low === 0 && high === lastLetter)) return start;
  const [first, last] = [Math.max(low, 1), high].map((position) => `${start}${letter(position)}`);
  return first === last ? `${first}` : `${first}-${last}`;
}

/** Names made of different words can read the same. */
function free(wish: string, taken: Set<string>): string {
  let name = wish;
  for (let count = 2; taken.has(name); count++) name = `${wish}-${count}`;
  taken.add(name);
  return name;
}
