import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api, byLink, found, nothingToShow } from "#/shared/api/client";

/** The calls that everybody may answer today, of one bassin or of all. */
export function openCallsQuery(bassin?: string) {
  return queryOptions({
    queryKey: ["calls", "open", bassin ?? ""],
    queryFn: () =>
      found(api.GET("/api/calls", { params: { query: { ...(bassin && { bassin: [bassin] }), size: 50 } } })),
  });
}

/** One call, as everybody reads it: its days open and close it by themselves. */
export function callQuery(id: string) {
  return queryOptions({
    queryKey: ["calls", id],
    queryFn: () => found(api.GET("/api/calls/{id}", { params: { path: { id } } })),
    staleTime: 0,
    throwOnError: nothingToShow,
  });
}

/** The calls of a circle; drafts are for who runs it. */
export function circleCallsQuery(id: string) {
  return queryOptions({
    queryKey: ["circles", id, "calls"],
    queryFn: () =>
      found(api.GET("/api/circles/{id}/calls", { params: { path: { id }, query: { size: 50 } } })),
    staleTime: 0,
  });
}

/** One call, for who runs the circle. */
export function circleCallQuery(id: string, callId: string) {
  return queryOptions({
    queryKey: ["circles", id, "calls", callId],
    queryFn: () => found(api.GET("/api/circles/{id}/calls/{callId}", { params: { path: { id, callId } } })),
    staleTime: 0,
    throwOnError: nothingToShow,
  });
}

/** Who answered a call, a page at a time: those about whom nobody has decided first. */
export function candidaciesQuery(id: string, callId: string) {
  return infiniteQueryOptions({
    queryKey: ["circles", id, "calls", callId, "candidacies"],
    queryFn: ({ pageParam: page }) =>
      found(
        api.GET("/api/circles/{id}/calls/{callId}/candidacies", {
          params: { path: { id, callId }, query: { page, size: 50 } },
        }),
      ),
    initialPageParam: 1,
    getNextPageParam: ({ page, size, total }) => (page * size < total ? page + 1 : undefined),
    staleTime: 0,
  });
}

/** One answer to a call. */
export function candidacyQuery(id: string, callId: string, candidacyId: string) {
  return queryOptions({
    queryKey: ["circles", id, "calls", callId, "candidacies", candidacyId],
    queryFn: () =>
      found(
        api.GET("/api/circles/{id}/calls/{callId}/candidacies/{candidacyId}", {
          params: { path: { id, callId, candidacyId } },
        }),
      ),
    staleTime: 0,
    throwOnError: nothingToShow,
  });
}

/** How the circle would be with these candidates. */
export function compositionWithQuery(id: string, callId: string, chosen: string[]) {
  return queryOptions({
    queryKey: ["circles", id, "calls", callId, "composition", chosen],
    queryFn: () =>
      found(
        api.GET("/api/circles/{id}/calls/{callId}/composition", {
          params: { path: { id, callId }, query: { candidacy: chosen } },
        }),
      ),
    staleTime: 0,
    placeholderData: keepPreviousData,
  });
}

/** The answer to a call that a link in a mail opens. */
export function linkedCandidacyQuery(secret: string) {
  return queryOptions({
    queryKey: ["my-candidacy", secret],
    queryFn: () => found(api.GET("/api/my-candidacy", byLink(secret))),
    enabled: secret !== "",
    staleTime: 0,
  });
}
