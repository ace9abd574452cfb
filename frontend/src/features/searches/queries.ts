import { queryOptions } from "@tanstack/react-query";
import { api, byLink, found, nothingToShow } from "#/shared/api/client";

/** The searches that somebody keeps while signed in. */
export const savedSearchesQuery = queryOptions({
  queryKey: ["saved-searches"],
  queryFn: async () => {
    const params = { query: { size: 100 } };
    return (await found(api.GET("/api/saved-searches", { params }))).items;
  },
});

/** The search that a link in a mail opens. */
export function linkedSearchQuery(secret: string) {
  return queryOptions({
    queryKey: ["saved-search", secret],
    queryFn: () => found(api.GET("/api/saved-search", byLink(secret))),
    throwOnError: nothingToShow,
  });
}
