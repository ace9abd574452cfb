import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api, found } from "#/shared/api/client";
import type { Service, ServiceQuery, SimilarServiceQuery } from "#/shared/api/types";

/** The drafts that the reader may see, the last changed first. */
export const draftsQuery = queryOptions({
  queryKey: ["services", { visibility: "DRAFT" }],
  queryFn: () => {
    const query = { visibility: ["DRAFT"], sort: "-updatedAt", size: 100 } as ServiceQuery;
    return found(api.GET("/api/services", { params: { query } }));
  },
});

/** The services that may be the one that is told; without an answer, there is just nothing to show. */
export function similarServicesQuery(told: SimilarServiceQuery) {
  return queryOptions({
    queryKey: ["services", "similar", told],
    queryFn: async ({ signal }) =>
      (await found(api.GET("/api/similar-services", { params: { query: told }, signal }))).items,
    enabled: told.name.length > 0 && told.organisation !== "",
    retry: false,
    // The list stays while one types on, until the next is here.
    placeholderData: keepPreviousData,
  });
}

/** What would become of a service that goes into another one: a trial run, which stores nothing. */
export function serviceTrialQuery({ id, version }: Service, into: string) {
  return queryOptions({
    queryKey: ["services", id, "merge", version, into],
    queryFn: () => {
      const params = { path: { id }, query: { dryRun: true } };
      return found(api.POST("/api/services/{id}/merge", { params, body: { into, version } }));
    },
    staleTime: 0,
    retry: false,
  });
}
