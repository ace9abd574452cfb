import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api, byLink, found } from "#/shared/api/client";
import type { ConsultationInvitationSearch } from "#/shared/api/consultations";

/** Those invited whom a search finds, page by page; who is looked for stands in no address. */
export function invitedQuery(id: string, search: ConsultationInvitationSearch) {
  return infiniteQueryOptions({
    queryKey: ["consultations", id, "invitations", search],
    queryFn: ({ pageParam: page }) =>
      found(
        api.POST("/api/consultations/{id}/invitations/search", {
          params: { path: { id }, query: { page, size: 50 } },
          body: search,
        }),
      ),
    initialPageParam: 1,
    getNextPageParam: ({ page, size, total }) => (page * size < total ? page + 1 : undefined),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
}

/** The waves of mails, the last one first. */
export function wavesQuery(id: string) {
  return queryOptions({
    queryKey: ["consultations", id, "waves"],
    queryFn: () =>
      found(api.GET("/api/consultations/{id}/waves", { params: { path: { id }, query: { size: 50 } } })),
    staleTime: 0,
    // mails leave by themselves
    refetchInterval: ({ state }) =>
      state.data?.items.some(({ addresses, left }) => left < addresses) ? 5000 : false,
  });
}

/** The invitation that a link in a mail opens; that a person opened its page is said by asking. */
export function linkedInvitationQuery(secret: string) {
  return queryOptions({
    queryKey: ["consultation-invitation", secret],
    queryFn: () => found(api.POST("/api/my-consultation-invitation/opening", byLink(secret))),
    enabled: secret !== "",
    staleTime: 0,
  });
}
