/** The state in an address: each name once or several times, always as words. */
export type Search = Record<string, string | string[]>;

/** How many things of a list « load more » adds. */
export const pageSize = 20;

/** Reads `?theme=REPIT&theme=DEUIL&q=nuit` without guessing numbers or dates from the words. */
export function readSearch(query: string): Search {
  const read: Search = {};
  for (const [name, value] of new URLSearchParams(query)) {
    const before = read[name];
    read[name] = before === undefined ? value : [before, value].flat();
  }
  return read;
}

/** Writes what `readSearch` reads; empty values leave no trace in the address. */
export function writeSearch(search: Record<string, unknown>): string {
  const written = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) {
    for (const each of [value].flat()) {
      if (each !== undefined && each !== null && each !== "") written.append(name, String(each));
    }
  }
  const query = written.toString();
  return query ? `?${query}` : "";
}
