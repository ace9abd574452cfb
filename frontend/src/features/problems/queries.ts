import { queryOptions } from "@tanstack/react-query";
import { api, found, nothingToShow } from "#/shared/api/client";

/** What the code of a problem means, as the backend explains it. */
export function explanationQuery(code: string) {
  return queryOptions({
    queryKey: ["problems", code],
    queryFn: () => found(api.GET("/api/problems/{code}", { params: { path: { code } } })),
    staleTime: Number.POSITIVE_INFINITY,
    throwOnError: nothingToShow,
  });
}
