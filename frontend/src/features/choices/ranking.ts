/** As many as one may choose. */
export const most = 20;

/** One place earlier, or later. */
export type Way = "up" | "down";

/** The same with one more at the end; unchanged when it is there, or when there are as many as there may be. */
export function added(chosen: string[], id: string): string[] {
  return chosen.includes(id) || chosen.length >= most ? chosen : [...chosen, id];
}

/** The same without one. */
export function removed(chosen: string[], id: string): string[] {
  return chosen.filter((each) => each !== id);
}

/** The same with one a place elsewhere; unchanged at the end. */
export function moved(chosen: string[], id: string, way: Way): string[] {
  const at = chosen.indexOf(id);
  const other = way === "up" ? at - 1 : at + 1;
  if (at < 0 || other < 0 || other >= chosen.length) return chosen;
  return chosen.map((each, i) => chosen[i === at ? other : i === other ? at : i] ?? each);
}
