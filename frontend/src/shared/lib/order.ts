/** One place earlier, or later. */
export type Way = "up" | "down";

/** The same list with one item a place elsewhere; unchanged at the end, or when it is not there. */
export function moved<T>(list: T[], isIt: (item: T) => boolean, way: Way): T[] {
  const at = list.findIndex(isIt);
  const other = way === "up" ? at - 1 : at + 1;
  if (at < 0 || other < 0 || other >= list.length) return list;
  return list.map((item, i) => list[i === at ? other : i === other ? at : i] ?? item);
}
