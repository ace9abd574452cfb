import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { api, byLink, found, nothingToShow } from "#/shared/api/client";
import type { DecisionState } from "#/shared/api/types";

/** The states of decisions, in the order in which filters and forms offer them. */
export const states: DecisionState[] = ["OPEN", "DONE", "DROPPED"];

/** The state that an address says; none when it says none that is known. */
export function stateFrom(search: { state?: string }): { state?: DecisionState } {
  const state = states.find((known) => known === search.state);
  return state ? { state } : {};
}

/** The decisions of a circle, the last one first, a page at a time. */
export function decisionsQuery(id: string, state: DecisionState | undefined) {
  const filter = state ? { state: [state] } : {};
  return infiniteQueryOptions({
    queryKey: ["decisions", id, "list", filter],
    queryFn: ({ pageParam: page }) =>
      found(
        api.GET("/api/circles/{id}/decisions", {
          params: { path: { id }, query: { ...filter, page, size: 20 } },
        }),
      ),
    initialPageParam: 1,
    getNextPageParam: ({ page, size, total }) => (page * size < total ? page + 1 : undefined),
    staleTime: 0,
  });
}

/** One decision with what became of it. */
export function decisionQuery(id: string, decisionId: string) {
  return queryOptions({
    queryKey: ["decisions", id, decisionId],
    queryFn: () =>
      found(api.GET("/api/circles/{id}/decisions/{decisionId}", { params: { path: { id, decisionId } } })),
    staleTime: 0,
    throwOnError: nothingToShow,
  });
}

/** What a circle looks back on at its next meeting, or at the one that is named. */
export function followUpQuery(id: string, meeting?: string) {
  return queryOptions({
    queryKey: ["decisions", id, "follow-up", meeting ?? ""],
    queryFn: () =>
      found(
        api.GET("/api/circles/{id}/follow-up", {
          params: { path: { id }, query: meeting ? { meeting } : {} },
        }),
      ),
    staleTime: 0,
  });
}

/** The same, for who reads by the link in a mail. */
export function linkedFollowUpQuery(secret: string) {
  return queryOptions({
    queryKey: ["my-mandate", secret, "follow-up"],
    queryFn: () => found(api.GET("/api/my-mandate/follow-up", byLink(secret))),
    staleTime: 0,
  });
}

/** The decisions of the circle whose mandate a link opens, a page at a time. */
export function linkedDecisionsQuery(secret: string) {
  return infiniteQueryOptions({
    queryKey: ["my-mandate", secret, "decisions"],
    queryFn: ({ pageParam: page }) =>
      found(
        api.GET("/api/my-mandate/decisions", { ...byLink(secret), params: { query: { page, size: 20 } } }),
      ),
    initialPageParam: 1,
    getNextPageParam: ({ page, size, total }) => (page * size < total ? page + 1 : undefined),
    staleTime: 0,
  });
}

/** Those who sit in a circle today, to choose who is in charge. */
export function seatedQuery(id: string) {
  return queryOptions({
    queryKey: ["circles", id, "seated"],
    queryFn: async () =>
      (await found(api.GET("/api/circles/{id}/mandates", { params: { path: { id }, query: { size: 100 } } })))
        .items,
    staleTime: 0,
  });
}

/** The meetings of a circle, the last hundred, to choose at which one something was decided. */
export function meetingsQuery(id: string) {
  return queryOptions({
    queryKey: ["events", "of-circle", id],
    queryFn: async () =>
      (await found(api.GET("/api/events", { params: { query: { circle: [id], size: 100 } } }))).items,
    staleTime: 0,
  });
}
