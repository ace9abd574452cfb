import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { api, found } from "#/shared/api/client";
import { problemOf } from "#/shared/api/problem";
import type { EventMinutes } from "#/shared/api/types";

/** The minutes of an event; null when there are none that one may read. */
export function minutesQuery(event: string) {
  return queryOptions({
    queryKey: ["events", event, "minutes"],
    queryFn: () => asked(event),
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

async function asked(event: string): Promise<EventMinutes | null> {
  try {
    return await found(api.GET("/api/events/{id}/minutes", { params: { path: { id: event } } }));
  } catch (error) {
    if (problemOf(error).status === 404) return null;
    throw error;
  }
}
