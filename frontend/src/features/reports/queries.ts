import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { api, found, nothingToShow } from "#/shared/api/client";

/** The reported errors that wait for the reader's answer, the oldest first, a page at a time. */
export const openReportsQuery = infiniteQueryOptions({
  queryKey: ["error-reports", "open"],
  queryFn: ({ pageParam: page }) => {
    const query = { state: "OPEN" as const, page, size: 20 };
    return found(api.GET("/api/error-reports", { params: { query } }));
  },
  initialPageParam: 1,
  getNextPageParam: ({ page, size, total }) => (page * size < total ? page + 1 : undefined),
  staleTime: 0,
});

/** One reported error, for those who answer it. */
export function reportQuery(id: string) {
  return queryOptions({
    queryKey: ["error-reports", id],
    queryFn: () => found(api.GET("/api/error-reports/{id}", { params: { path: { id } } })),
    throwOnError: nothingToShow,
  });
}
