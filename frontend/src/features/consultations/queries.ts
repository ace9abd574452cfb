import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api, found } from "#/shared/api/client";
import type { ConsultationFilter } from "./filter";

/** The consultations of the reader's teams, the newest first, a page at a time. */
export function consultationsQuery({ bassin, state }: ConsultationFilter) {
  const filter = { ...(bassin && { bassin: [bassin] }), ...(state && { state: [state] }) };
  return infiniteQueryOptions({
    queryKey: ["consultations", "list", filter],
    queryFn: ({ pageParam: page }) =>
      found(api.GET("/api/consultations", { params: { query: { ...filter, page, size: 20 } } })),
    initialPageParam: 1,
    getNextPageParam: ({ page, size, total }) => (page * size < total ? page + 1 : undefined),
    placeholderData: keepPreviousData,
  });
}

/** From addresses to people in groups. */
export function funnelQuery(id: string) {
  return queryOptions({
    queryKey: ["consultations", id, "funnel"],
    queryFn: () => found(api.GET("/api/consultations/{id}/funnel", { params: { path: { id } } })),
    staleTime: 0,
  });
}
