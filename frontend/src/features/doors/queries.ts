import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api, found, nothingToShow } from "#/shared/api/client";
import { every } from "#/shared/api/every";

/** Which open doors a list shows: the announced ones of an edition, or of none; or all of some organisations, however far they are. */
export type Doors = { edition: string } | { alone: true } | { organisations: string[] };

function filterOf(doors: Doors) {
  const state = ["ACCEPTED" as const];
  if ("edition" in doors) return { edition: [doors.edition], state };
  return "alone" in doors ? { alone: true, state } : { organisation: doors.organisations };
}

/** Open doors that the reader may see, a page at a time. */
export function doorListQuery(doors: Doors) {
  const filter = filterOf(doors);
  return infiniteQueryOptions({
    queryKey: ["open-doors", "list", filter],
    queryFn: ({ pageParam: page }) =>
      found(api.GET("/api/open-doors", { params: { query: { ...filter, page, size: 50 } } })),
    initialPageParam: 1,
    getNextPageParam: ({ page, size, total }) => (page * size < total ? page + 1 : undefined),
  });
}

/** All open doors of an edition, for the team. */
export function doorsQuery(edition: string) {
  return queryOptions({
    queryKey: ["open-doors", "of", edition],
    queryFn: () =>
      every((page) =>
        found(api.GET("/api/open-doors", { params: { query: { edition: [edition], page, size: 100 } } })),
      ),
    staleTime: 0,
  });
}

/** One open door. */
export function doorQuery(id: string) {
  return queryOptions({
    queryKey: ["open-doors", id],
    queryFn: () => found(api.GET("/api/open-doors/{id}", { params: { path: { id } } })),
    throwOnError: nothingToShow,
  });
}

/** The slots of an open door: a hundred at most. */
export function slotsQuery(id: string) {
  return queryOptions({
    queryKey: ["open-doors", id, "slots"],
    queryFn: async () =>
      (await found(api.GET("/api/open-doors/{id}/slots", { params: { path: { id }, query: { size: 100 } } })))
        .items,
    staleTime: 0,
  });
}

/** The services whose name holds some words: of some organisations, or of any when there are none. */
export function servicesQuery(q: string, organisations: string[]) {
  const query = {
    ...(q && { q }),
    ...(organisations.length > 0 && { organisation: organisations }),
    size: 20,
  };
  return queryOptions({
    queryKey: ["services", "to-open", query],
    queryFn: async () => (await found(api.GET("/api/services", { params: { query } }))).items,
    placeholderData: keepPreviousData,
  });
}
