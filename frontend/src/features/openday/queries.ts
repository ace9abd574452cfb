import { queryOptions } from "@tanstack/react-query";
import { api, found, nothingToShow } from "#/shared/api/client";
import { every } from "#/shared/api/every";

/** A door opens at so many times at most: five pages of a hundred. */
const mostPages = 5;

/** The door of a service. */
export function openDoorQuery(id: string) {
  return queryOptions({
    queryKey: ["open-doors", id],
    queryFn: () => found(api.GET("/api/open-doors/{id}", { params: { path: { id } } })),
    throwOnError: nothingToShow,
  });
}

/** All its slots, with how many are expected. */
export function slotsOfDayQuery(id: string) {
  return queryOptions({
    queryKey: ["open-doors", id, "slots", "day"],
    queryFn: () =>
      every(
        (page) =>
          found(
            api.GET("/api/open-doors/{id}/slots", { params: { path: { id }, query: { page, size: 100 } } }),
          ),
        mostPages,
      ),
    staleTime: 0,
  });
}
