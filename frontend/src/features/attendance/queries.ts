import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api, found } from "#/shared/api/client";
import { every } from "#/shared/api/every";
import type { RegistrationMessageGroup, RegistrationSearch } from "#/shared/api/types";
import { attendanceKey } from "./figures";
import type { AttendanceFilter } from "./filter";

/** As many as the API gives at once. */
const most = 100;

/** As many as one reads before asking for more. */
export const pageSize = 50;

const everybody: RegistrationSearch = {
  ...{ q: null, state: [], presence: [] },
  ...{ presenter: null, mailFailed: null },
};

/** What is looked for: words, which stand in no address, and what the address says. */
export function searched(q: string, { state, presence, only }: AttendanceFilter): RegistrationSearch {
  return {
    ...{ q: q || null, state, presence },
    presenter: only.includes("PRESENTER") || null,
    mailFailed: only.includes("MAIL_FAILED") || null,
  };
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

/** What was written to those who are registered, the last first. */
export function messagesQuery(event: string) {
  return queryOptions({
    queryKey: [...attendanceKey(event), "messages"],
    queryFn: () => every((page) => messages(event, page)),
  });
}

function messages(event: string, page: number) {
  return found(
    api.GET("/api/events/{id}/messages", { params: { path: { id: event }, query: { page, size: most } } }),
  );
}

/** To how many a message to a group would go. */
export function trialQuery(event: string, to: RegistrationMessageGroup) {
  return queryOptions({
    queryKey: [...attendanceKey(event), "trial", to],
    queryFn: () =>
      found(api.POST("/api/events/{id}/messages/trial", { params: { path: { id: event } }, body: { to } })),
    placeholderData: keepPreviousData,
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
