import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api, found } from "#/shared/api/client";
import type { Organisation, SimilarOrganisationQuery } from "#/shared/api/types";

/** The organisations that may be the one that is told; without an answer, there is just nothing to show. */
export function similarOrganisationsQuery(told: SimilarOrganisationQuery) {
  return queryOptions({
    queryKey: ["organisations", "similar", told],
    queryFn: async ({ signal }) => {
      const params = { query: told };
      return (await found(api.GET("/api/similar-organisations", { params, signal }))).items;
    },
    enabled: told.name.length > 0,
    retry: false,
    // The list stays while one types on, until the next is here.
    placeholderData: keepPreviousData,
  });
}

/** What would become of an organisation that goes into another one: a trial run, which stores nothing. */
export function organisationTrialQuery({ id, version }: Organisation, into: string) {
  return queryOptions({
    queryKey: ["organisations", id, "merge", version, into],
    queryFn: () => {
      const params = { path: { id }, query: { dryRun: true } };
      return found(api.POST("/api/organisations/{id}/merge", { params, body: { into, version } }));
    },
    staleTime: 0,
    retry: false,
  });
}
