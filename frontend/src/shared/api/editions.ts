import { queryOptions } from "@tanstack/react-query";
import { api, found, nothingToShow } from "./client";

/** One edition. Its phases go on by themselves: it is asked for anew each time. */
export function editionQuery(id: string) {
  return queryOptions({
    queryKey: ["editions", id],
    queryFn: () => found(api.GET("/api/editions/{id}", { params: { path: { id } } })),
    staleTime: 0,
    throwOnError: nothingToShow,
  });
}
