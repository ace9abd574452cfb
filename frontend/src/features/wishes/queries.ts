import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api, byLink, found, nothingToShow } from "#/shared/api/client";

/** The services for which people wish, those for which most do first; a hundred tell enough. */
export function wishesQuery(edition: string) {
  return queryOptions({
    queryKey: ["editions", edition, "wishes"],
    queryFn: () =>
      found(
        api.GET("/api/editions/{id}/wishes", { params: { path: { id: edition }, query: { size: 100 } } }),
      ),
    staleTime: 0,
    throwOnError: nothingToShow,
  });
}

/** What the visitor whose link it is wishes for. */
export function myWishesQuery(secret: string) {
  return queryOptions({
    queryKey: ["my-programme", secret, "wishes"],
    queryFn: async () =>
      (
        await found(
          api.GET("/api/my-programme/wishes", { ...byLink(secret), params: { query: { size: 100 } } }),
        )
      ).items,
    networkMode: "always",
    staleTime: 0,
    retry: false,
  });
}

/** Services of the edition's bassins whose words hold what is typed. */
export function wishableServicesQuery(bassin: string[], q: string) {
  return queryOptions({
    queryKey: ["services", "wishable", bassin, q],
    queryFn: async () =>
      (await found(api.GET("/api/services", { params: { query: { q: q.trim(), bassin, size: 8 } } }))).items,
    placeholderData: keepPreviousData,
  });
}
