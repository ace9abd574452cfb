import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api, found, nothingToShow } from "#/shared/api/client";
import type { Allocation } from "#/shared/api/opendoors";

/** How far the fair allocation of an edition is; asked for again while it is being made. */
export function allocationQuery(id: string) {
  return queryOptions({
    queryKey: ["editions", id, "allocation"],
    queryFn: () => found(api.GET("/api/editions/{id}/allocation", { params: { path: { id } } })),
    staleTime: 0,
    throwOnError: nothingToShow,
    refetchInterval: ({ state }) => (state.data?.state === "RUNNING" ? 1000 : false),
  });
}

/** How far a job has come, asked for each second until it has ended. */
export function allocationJobQuery(id: string) {
  return queryOptions({
    queryKey: ["jobs", id],
    queryFn: () => found(api.GET("/api/jobs/{id}", { params: { path: { id } } })),
    refetchInterval: ({ state }) => (state.data && state.data.endedAt !== null ? false : 1000),
  });
}

/** By how many each slot was chosen, and to how many it was given; asked for anew when the allocation is in another state. */
export function allocatedSlotsQuery(id: string, state: Allocation["state"]) {
  return infiniteQueryOptions({
    queryKey: ["editions", id, "allocation", "slots", state],
    queryFn: ({ pageParam: page }) =>
      found(
        api.GET("/api/editions/{id}/allocation/slots", {
          params: { path: { id }, query: { page, size: 100 } },
        }),
      ),
    initialPageParam: 1,
    getNextPageParam: ({ page, size, total }) => (page * size < total ? page + 1 : undefined),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
}

/** What each person chose, and what became of it; asked for anew when the allocation is in another state. */
export function allocatedPeopleQuery(id: string, state: Allocation["state"]) {
  return infiniteQueryOptions({
    queryKey: ["editions", id, "allocation", "people", state],
    queryFn: ({ pageParam: page }) =>
      found(
        api.GET("/api/editions/{id}/allocation/people", {
          params: { path: { id }, query: { page, size: 50 } },
        }),
      ),
    initialPageParam: 1,
    getNextPageParam: ({ page, size, total }) => (page * size < total ? page + 1 : undefined),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
}
