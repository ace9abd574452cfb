import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api, found } from "#/shared/api/client";
import { every } from "#/shared/api/every";
import type { RegistrationSearch } from "#/shared/api/types";

/** As many as the API gives at once. */
const most = 100;

/** As many as one reads before asking for more. */
export const pageSize = 50;

/** The filters of the list that may stand in an address; names are searched without. */
export type AttendanceFilter = Pick<RegistrationSearch, "state" | "presence">;

export const everybody: RegistrationSearch = { q: null, state: [], presence: [] };

/** Where all that is known of who comes to an event is kept. */
export function attendanceKey(event: string) {
  return ["events", event, "attendance"];
}

/** Those registered whom a search finds, page by page. */
export function registrationsQuery(event: string, search: RegistrationSearch) {
  return infiniteQueryOptions({
    queryKey: [...attendanceKey(event), "search", search],
    queryFn: ({ pageParam }) => registrations(event, search, pageParam, pageSize),
    initialPageParam: 1,
    getNextPageParam: ({ page, size, total }) => (page * size < total ? page + 1 : undefined),
    placeholderData: keepPreviousData,
  });
}

/** Everybody who is registered, whole: at the door nobody turns pages. */
export function everybodyQuery(event: string) {
  return queryOptions({
    queryKey: [...attendanceKey(event), "everybody"],
    queryFn: () => every((page) => registrations(event, everybody, page, most)),
  });
}

/** Those who came without having registered. */
export function walkInsQuery(event: string) {
  return queryOptions({
    queryKey: [...attendanceKey(event), "walk-ins"],
    queryFn: () => every((page) => walkIns(event, page, most)),
  });
}

/** How many came, registered or not, as far as it was marked. */
export function cameQuery(event: string) {
  return queryOptions({
    queryKey: [...attendanceKey(event), "came"],
    queryFn: async () => {
      const [marked, without] = await Promise.all([
        registrations(event, { ...everybody, presence: ["PRESENT"] }, 1, 1),
        walkIns(event, 1, 1),
      ]);
      return marked.total + without.total;
    },
  });
}

/** How many seats there are, and who holds or awaits them. */
export function seatsQuery(event: string) {
  return queryOptions({
    queryKey: [...attendanceKey(event), "availability"],
    queryFn: () => found(api.GET("/api/events/{id}/availability", { params: { path: { id: event } } })),
  });
}

/** How one registers for an event, as its organisers set it. */
export function settingsQuery(event: string) {
  return queryOptions({
    queryKey: [...attendanceKey(event), "settings"],
    queryFn: () =>
      found(api.GET("/api/events/{id}/registration-settings", { params: { path: { id: event } } })),
  });
}

function walkIns(event: string, page: number, size: number) {
  return found(
    api.GET("/api/events/{id}/walk-ins", { params: { path: { id: event }, query: { page, size } } }),
  );
}

/** A search among people, which stands in no address. */
function registrations(event: string, search: RegistrationSearch, page: number, size: number) {
  return found(
    api.POST("/api/events/{id}/registrations/search", {
      params: { path: { id: event }, query: { page, size } },
      body: search,
    }),
  );
}
