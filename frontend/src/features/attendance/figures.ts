import { queryOptions } from "@tanstack/react-query";
import { api, found } from "#/shared/api/client";

/** So many dates of a series show how it goes. */
const datesAtOnce = 24;

/** Where all that is known of who comes to an event is kept. */
export function attendanceKey(event: string) {
  return ["events", event, "attendance"];
}

/** Who registered and who came, in numbers. */
export function figuresQuery(event: string) {
  return queryOptions({
    queryKey: [...attendanceKey(event), "figures"],
    // What is marked at the door changes them.
    staleTime: 0,
    queryFn: () =>
      found(api.GET("/api/events/{id}/registrations/figures", { params: { path: { id: event } } })),
  });
}

/** The same for the last dates of a series. */
export function trendQuery(series: string) {
  return queryOptions({
    queryKey: [...attendanceKey(series), "trend"],
    queryFn: () =>
      found(
        api.GET("/api/events/{id}/registrations/figures/occurrences", {
          params: { path: { id: series }, query: { size: datesAtOnce } },
        }),
      ),
  });
}
