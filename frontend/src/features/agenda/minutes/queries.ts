import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { api, byLink, found } from "#/shared/api/client";

/** The minutes of an event; without a text when there are none that one may read. */
export function minutesQuery(event: string) {
  return queryOptions({
    queryKey: ["events", event, "minutes"],
    queryFn: () => found(api.GET("/api/events/{id}/minutes", { params: { path: { id: event } } })),
  });
}

/** Those that the link of a registration opens, for who had a seat. */
export function linkedMinutesQuery(event: string, secret: string) {
  return queryOptions({
    queryKey: ["events", event, "minutes", "by-link", secret],
    queryFn: () =>
      found(api.GET("/api/events/{id}/minutes", { params: { path: { id: event } }, ...byLink(secret) })),
    staleTime: 0,
  });
}

/** How they were saved, the last saving first. */
export function revisionsQuery(event: string) {
  return infiniteQueryOptions({
    queryKey: ["events", event, "minutes", "revisions"],
    queryFn: ({ pageParam }) =>
      found(
        api.GET("/api/events/{id}/minutes/revisions", {
          params: { path: { id: event }, query: { page: pageParam } },
        }),
      ),
    initialPageParam: 1,
    getNextPageParam: ({ page, size, total }) => (page * size < total ? page + 1 : undefined),
  });
}
