import { queryOptions } from "@tanstack/react-query";
import { api, found, nothingToShow } from "#/shared/api/client";

/** The programme of an edition with all that stands in its booklet. */
export function bookletQuery(id: string) {
  return queryOptions({
    queryKey: ["editions", id, "booklet"],
    queryFn: () => found(api.GET("/api/editions/{id}/booklet", { params: { path: { id } } })),
    staleTime: 0,
    throwOnError: nothingToShow,
  });
}
