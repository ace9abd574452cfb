import type { Plan } from "#/shared/api/types";

/** The whole order of a plan: each priority with its actions. */
export type Order = { id: string; actions: string[] }[];

/** One place earlier, or later. */
export type Way = "up" | "down";

/** The order in which a plan stands. */
export function orderOf({ priorities }: Pick<Plan, "priorities">): Order {
  return priorities.map(({ id, actions }) => ({ id, actions: actions.map((action) => action.id) }));
}

/** The same with a priority or an action one place elsewhere among its like; unchanged at the end of them. */
export function moved(order: Order, id: string, way: Way): Order {
  const priorities = swapped(order, (each) => each.id === id, way);
  return priorities.map((each) => ({
    ...each,
    actions: swapped(each.actions, (action) => action === id, way),
  }));
}

function swapped<T>(list: T[], isIt: (item: T) => boolean, way: Way): T[] {
  const at = list.findIndex(isIt);
  const other = way === "up" ? at - 1 : at + 1;
  if (at < 0 || other < 0 || other >= list.length) return list;
  return list.map((item, i) => list[i === at ? other : i === other ? at : i] ?? item);
}
