import { queryOptions } from "@tanstack/react-query";
import { api, byLink, found, nothingToShow } from "#/shared/api/client";
import { every } from "#/shared/api/every";

/** All announced slots of an edition, by hour. */
export function choosableSlotsQuery(id: string) {
  return queryOptions({
    queryKey: ["editions", id, "choosable"],
    queryFn: () =>
      every((page) =>
        found(
          api.GET("/api/editions/{id}/programme", { params: { path: { id }, query: { page, size: 100 } } }),
        ),
      ),
    networkMode: "always",
    staleTime: 0,
    throwOnError: nothingToShow,
  });
}

/** What the visitor whose link it is chose, and what came of it. */
export function linkedChoicesQuery(secret: string) {
  return queryOptions({
    queryKey: ["my-programme", secret, "choices"],
    queryFn: () => found(api.GET("/api/my-programme/choices", byLink(secret))),
    networkMode: "always",
    enabled: secret !== "",
    staleTime: 0,
  });
}
