import { queryOptions } from "@tanstack/react-query";
import { api, found, nothingToShow } from "#/shared/api/client";

/** What waits for the people of an organisation. */
export function deskQuery(id: string) {
  return queryOptions({
    queryKey: ["organisations", id, "desk"],
    queryFn: () => found(api.GET("/api/organisations/{id}/desk", { params: { path: { id } } })),
    staleTime: 0,
    throwOnError: nothingToShow,
  });
}
