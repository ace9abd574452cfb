/** As many as one may choose. */
export const most = 20;

/** The same with one more at the end; unchanged when it is there, or when there are as many as there may be. */
export function added(chosen: string[], id: string): string[] {
  return chosen.includes(id) || chosen.length >= most ? chosen : [...chosen, id];
}

/** The same without one. */
export function removed(chosen: string[], id: string): string[] {
  return chosen.filter((each) => each !== id);
}
