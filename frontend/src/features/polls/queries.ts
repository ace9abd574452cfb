import { queryOptions } from "@tanstack/react-query";
import { api, byLink, found, nothingToShow } from "#/shared/api/client";
import { every } from "#/shared/api/every";
import type { Participant, ParticipantSearch } from "#/shared/api/polls";

/** What a poll asks about, and how many can. */
export function proposedGroupsQuery(id: string) {
  return queryOptions({
    queryKey: ["consultations", id, "proposed-groups"],
    queryFn: () => found(api.GET("/api/consultations/{id}/proposed-groups", { params: { path: { id } } })),
    staleTime: 0,
    throwOnError: nothingToShow,
  });
}

/** Those who take part and are looked for, read whole: a grid has a row for each. */
export function participantsQuery(id: string, search: ParticipantSearch) {
  return queryOptions({
    queryKey: ["consultations", id, "participants", search],
    queryFn: (): Promise<Participant[]> =>
      every((page) =>
        found(
          api.POST("/api/consultations/{id}/participants/search", {
            params: { path: { id }, query: { page, size: 100 } },
            body: search,
          }),
        ),
      ),
    staleTime: 0,
    placeholderData: (before) => before,
  });
}

/** Who would rather be together, or is to be apart. */
export function pairsQuery(id: string) {
  return queryOptions({
    queryKey: ["consultations", id, "pairs"],
    queryFn: () =>
      every((page) =>
        found(
          api.GET("/api/consultations/{id}/pairs", { params: { path: { id }, query: { page, size: 100 } } }),
        ),
      ),
    staleTime: 0,
  });
}

/** The consultation that a link in a mail opens. */
export function myConsultationQuery(secret: string) {
  return queryOptions({
    queryKey: ["my-consultation", secret],
    queryFn: () => found(api.GET("/api/my-consultation", byLink(secret))),
    enabled: secret !== "",
    staleTime: 0,
  });
}
