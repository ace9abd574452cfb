import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api, found } from "#/shared/api/client";
import type { EventInvitationSearch } from "#/shared/api/types";

/** As many as one reads before asking for more. */
const pageSize = 50;

/** Where all that is known of whom an event invites is kept. */
export function invitationsKey(event: string) {
  return ["events", event, "invitations"];
}

/** Those invited whom a search finds, page by page; who is looked for stands in no address. */
export function invitationsQuery(event: string, search: EventInvitationSearch) {
  return infiniteQueryOptions({
    queryKey: [...invitationsKey(event), "search", search],
    queryFn: ({ pageParam }) =>
      found(
        api.POST("/api/events/{id}/invitations/search", {
          params: { path: { id: event }, query: { page: pageParam, size: pageSize } },
          body: search,
        }),
      ),
    initialPageParam: 1,
    getNextPageParam: ({ page, size, total }) => (page * size < total ? page + 1 : undefined),
    placeholderData: keepPreviousData,
  });
}

/** How many are invited, and what became of it. */
export function figuresQuery(event: string) {
  return queryOptions({
    queryKey: [...invitationsKey(event), "figures"],
    queryFn: () =>
      found(api.GET("/api/events/{id}/invitations/figures", { params: { path: { id: event } } })),
  });
}
