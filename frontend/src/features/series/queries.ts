import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api, found } from "#/shared/api/client";

/**
 * How an event repeats.
 *
 * @param version the event's: what may be done with a series follows what becomes of its event
 */
export function seriesQuery(id: string, version: number) {
  return queryOptions({
    queryKey: ["series", id, version],
    placeholderData: keepPreviousData,
    queryFn: () => found(api.GET("/api/series/{id}", { params: { path: { id } } })),
  });
}
