import { queryOptions } from "@tanstack/react-query";
import { api, found } from "#/shared/api/client";

/** How an event repeats. */
export function seriesQuery(id: string) {
  return queryOptions({
    queryKey: ["series", id],
    queryFn: () => found(api.GET("/api/series/{id}", { params: { path: { id } } })),
  });
}
