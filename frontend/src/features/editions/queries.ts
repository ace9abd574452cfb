import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api, found, nothingToShow } from "#/shared/api/client";
import type { EditionFilter } from "./filter";

/** The editions that the reader may see, the newest first, a page at a time. */
export function editionsQuery({ bassin, phase }: EditionFilter) {
  const filter = { ...(bassin && { bassin: [bassin] }), ...(phase && { phase: [phase] }) };
  return infiniteQueryOptions({
    queryKey: ["editions", "list", filter],
    queryFn: ({ pageParam: page }) =>
      found(api.GET("/api/editions", { params: { query: { ...filter, page, size: 20 } } })),
    initialPageParam: 1,
    getNextPageParam: ({ page, size, total }) => (page * size < total ? page + 1 : undefined),
    placeholderData: keepPreviousData,
  });
}

/** The weeks to come of some bassins of which one may make an edition. */
export function weeksQuery(bassins: string[], from: string) {
  const query = { bassin: bassins, type: ["GRAND_BAIN", "PORTES_OUVERTES"], from, size: 100 };
  return queryOptions({
    queryKey: ["events", "weeks", query],
    queryFn: async () => {
      const weeks = await found(api.GET("/api/events", { params: { query } }));
      const made = await found(
        api.GET("/api/editions", { params: { query: { bassin: bassins, size: 100 } } }),
      );
      const taken = new Set(made.items.map(({ id }) => id));
      return weeks.items.filter(({ id, when }) => when?.precision === "DAY" && !taken.has(id));
    },
    staleTime: 0,
  });
}

/** The event that becomes an edition. */
export function weekQuery(id: string) {
  return queryOptions({
    queryKey: ["events", id],
    queryFn: () => found(api.GET("/api/events/{id}", { params: { path: { id } } })),
    throwOnError: nothingToShow,
  });
}
