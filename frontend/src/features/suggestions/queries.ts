import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { api, byLink, found, nothingToShow } from "#/shared/api/client";

/** The suggested events that wait for the reader's answer, the oldest first, a page at a time. */
export const waitingSuggestionsQuery = infiniteQueryOptions({
  queryKey: ["event-suggestions", "waiting"],
  queryFn: ({ pageParam: page }) => {
    const query = { state: "WAITING" as const, page, size: 20 };
    return found(api.GET("/api/event-suggestions", { params: { query } }));
  },
  initialPageParam: 1,
  getNextPageParam: ({ page, size, total }) => (page * size < total ? page + 1 : undefined),
  staleTime: 0,
});

/** One suggested event, for those who answer it. */
export function suggestionQuery(id: string) {
  return queryOptions({
    queryKey: ["event-suggestions", id],
    queryFn: () => found(api.GET("/api/event-suggestions/{id}", { params: { path: { id } } })),
    throwOnError: nothingToShow,
  });
}

/** The suggestion that a link in a mail opens. */
export function linkedSuggestionQuery(secret: string) {
  return queryOptions({
    queryKey: ["event-suggestion", secret],
    queryFn: () => found(api.GET("/api/event-suggestion", byLink(secret))),
    throwOnError: nothingToShow,
  });
}
