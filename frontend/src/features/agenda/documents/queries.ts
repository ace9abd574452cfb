import { queryOptions } from "@tanstack/react-query";
import { api, byLink, found } from "#/shared/api/client";

/** The documents of an event that one may read; it has at most twenty. */
export function documentsQuery(event: string) {
  return queryOptions({
    queryKey: ["events", event, "documents"],
    queryFn: () =>
      found(api.GET("/api/events/{id}/documents", { params: { path: { id: event }, query: { size: 100 } } })),
  });
}

/** Those that the link of a registration opens, for who has a seat. */
export function linkedDocumentsQuery(event: string, secret: string) {
  return queryOptions({
    queryKey: ["events", event, "documents", "by-link", secret],
    queryFn: () =>
      found(
        api.GET("/api/events/{id}/documents", {
          ...{ params: { path: { id: event }, query: { size: 100 } } },
          ...byLink(secret),
        }),
      ),
    staleTime: 0,
  });
}

/** One of them, as it stands now. */
export function documentQuery(event: string, id: string) {
  return queryOptions({
    queryKey: ["events", event, "documents", id],
    queryFn: () =>
      found(
        api.GET("/api/events/{id}/documents/{documentId}", {
          params: { path: { id: event, documentId: id } },
        }),
      ),
    staleTime: 0,
  });
}
