import type { CircleKind } from "#/shared/api/types";

/** The kinds of circles, in the order in which filters and forms offer them. */
export const kinds: CircleKind[] = ["CAB", "CAR", "CDP", "STEERING_COMMITTEE", "WORKING_GROUP"];

/** What narrows the list of circles: a bassin or the Region, and a kind. */
export type CircleFilter = { bassin?: string; kind?: CircleKind };

/** The filter that an address says; what it does not know is left out. */
export function filterFrom(search: Record<string, unknown>): CircleFilter {
  const kind = kinds.find((known) => known === search.kind);
  const bassin = typeof search.bassin === "string" && /^[A-Z_]{3,20}$/.test(search.bassin);
  return { ...(bassin && { bassin: String(search.bassin) }), ...(kind && { kind }) };
}
