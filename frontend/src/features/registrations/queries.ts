import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { api, byLink, found } from "#/shared/api/client";

/** What one can do now to come to an event, and the seats that are left: other people change it at any moment. */
export function availabilityQuery(id: string) {
  return queryOptions({
    queryKey: ["availability", id],
    queryFn: () => found(api.GET("/api/events/{id}/availability", { params: { path: { id } } })),
    staleTime: 0,
  });
}

/** The registration that a link in a mail opens. */
export function linkedRegistrationQuery(secret: string) {
  return queryOptions({
    queryKey: ["my-registration", secret],
    queryFn: () => found(api.GET("/api/my-registration", byLink(secret))),
    enabled: secret !== "",
    staleTime: 0,
  });
}

/** Who else takes part in the event of a registration, for who agreed to be seen, a page at a time. */
export function participantsQuery(secret: string) {
  return infiniteQueryOptions({
    queryKey: ["my-registration", secret, "participants"],
    queryFn: ({ pageParam: page }) =>
      found(
        api.GET("/api/my-registration/participants", {
          ...{ params: { query: { page, size: 50 } } },
          ...byLink(secret),
        }),
      ),
    initialPageParam: 1,
    getNextPageParam: ({ page, size, total }) => (page * size < total ? page + 1 : undefined),
    staleTime: 0,
  });
}

/** The invitation that a link in a mail opens. Whoever sees it has opened it: programs that follow links read no answer. */
export function linkedInvitationQuery(secret: string) {
  return queryOptions({
    queryKey: ["my-invitation", secret],
    queryFn: () => found(api.POST("/api/my-invitation/opening", byLink(secret))),
    enabled: secret !== "",
    staleTime: 0,
  });
}

/** The registrations of the reader's account, a page at a time. */
export const myRegistrationsQuery = infiniteQueryOptions({
  queryKey: ["my-registrations"],
  queryFn: ({ pageParam: page }) =>
    found(api.GET("/api/my-registrations", { params: { query: { page, size: 20 } } })),
  initialPageParam: 1,
  getNextPageParam: ({ page, size, total }) => (page * size < total ? page + 1 : undefined),
  staleTime: 0,
});
