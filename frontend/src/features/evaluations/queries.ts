import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api, found } from "#/shared/api/client";
import { today } from "#/shared/lib/today";
import type { EvaluationFilter } from "./filter";

/** The evaluations of the reader's teams, the newest first, a page at a time. */
export function evaluationsQuery({ bassin, state }: EvaluationFilter) {
  const filter = { ...(bassin && { bassin: [bassin] }), ...(state && { state: [state] }) };
  return infiniteQueryOptions({
    queryKey: ["evaluations", "list", filter],
    queryFn: ({ pageParam: page }) =>
      found(api.GET("/api/evaluations", { params: { query: { ...filter, page, size: 20 } } })),
    initialPageParam: 1,
    getNextPageParam: ({ page, size, total }) => (page * size < total ? page + 1 : undefined),
    placeholderData: keepPreviousData,
  });
}

/** The events of some bassins that are found by what is typed, or that took place, those that start last first. */
export function eventsFoundQuery(q: string, bassin: string[]) {
  return queryOptions({
    queryKey: ["evaluations", "events", q, bassin],
    queryFn: () =>
      found(
        api.GET("/api/events", {
          params: { query: { ...(q ? { q } : { to: today() }), bassin, sort: "-start", size: 20 } },
        }),
      ),
    placeholderData: keepPreviousData,
  });
}

/** The templates that the reader may start from, those of a type and those for any. */
export const templatesQuery = queryOptions({
  queryKey: ["questionnaires", "templates"],
  queryFn: () => found(api.GET("/api/questionnaires", { params: { query: { size: 100 } } })),
});
