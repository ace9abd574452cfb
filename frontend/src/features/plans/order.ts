import type { Plan } from "#/shared/api/types";
import { moved as movedIn, type Way } from "#/shared/lib/order";

/** The whole order of a plan: each priority with its actions. */
export type Order = { id: string; actions: string[] }[];

/** The order in which a plan stands. */
export function orderOf({ priorities }: Pick<Plan, "priorities">): Order {
  return priorities.map(({ id, actions }) => ({ id, actions: actions.map((action) => action.id) }));
}

/** The same with a priority or an action one place elsewhere among its like; unchanged at the end of them. */
export function moved(order: Order, id: string, way: Way): Order {
  const priorities = movedIn(order, (each) => each.id === id, way);
  return priorities.map((each) => ({
    ...each,
    actions: movedIn(each.actions, (action) => action === id, way),
  }));
}
