import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api, byLink, found, nothingToShow } from "#/shared/api/client";
import type { CircleFilter } from "./filter";

/** The circles that the reader may see, a page at a time. */
export function circlesQuery({ bassin, kind }: CircleFilter) {
  const filter = { ...(bassin && { bassin: [bassin] }), ...(kind && { kind: [kind] }) };
  return infiniteQueryOptions({
    queryKey: ["circles", "list", filter],
    queryFn: ({ pageParam: page }) =>
      found(api.GET("/api/circles", { params: { query: { ...filter, page, size: 50 } } })),
    initialPageParam: 1,
    getNextPageParam: ({ page, size, total }) => (page * size < total ? page + 1 : undefined),
    placeholderData: keepPreviousData,
  });
}

/** One circle, without the people who sit in it. */
export function circleQuery(id: string) {
  return queryOptions({
    queryKey: ["circles", id],
    queryFn: () => found(api.GET("/api/circles/{id}", { params: { path: { id } } })),
    throwOnError: nothingToShow,
  });
}

/** Whom a circle has and whom it lacks today. */
export function compositionQuery(id: string) {
  return queryOptions({
    queryKey: ["circles", id, "composition"],
    queryFn: () => found(api.GET("/api/circles/{id}/composition", { params: { path: { id } } })),
    staleTime: 0,
  });
}

/** Who sits in a circle, a page at a time: mandates begin and end by themselves. */
export function mandatesQuery(id: string) {
  return infiniteQueryOptions({
    queryKey: ["circles", id, "mandates"],
    queryFn: ({ pageParam: page }) =>
      found(api.GET("/api/circles/{id}/mandates", { params: { path: { id }, query: { page, size: 50 } } })),
    initialPageParam: 1,
    getNextPageParam: ({ page, size, total }) => (page * size < total ? page + 1 : undefined),
    staleTime: 0,
  });
}

/** One mandate, for who runs the circle. */
export function mandateQuery(id: string, mandateId: string) {
  return queryOptions({
    queryKey: ["circles", id, "mandates", mandateId],
    queryFn: () =>
      found(api.GET("/api/circles/{id}/mandates/{mandateId}", { params: { path: { id, mandateId } } })),
    staleTime: 0,
    throwOnError: nothingToShow,
  });
}

/** The mandate that a link in a mail opens. */
export function linkedMandateQuery(secret: string) {
  return queryOptions({
    queryKey: ["my-mandate", secret],
    queryFn: () => found(api.GET("/api/my-mandate", byLink(secret))),
    enabled: secret !== "",
    staleTime: 0,
  });
}

/** The mandates of the reader's account, a page at a time. */
export const myMandatesQuery = infiniteQueryOptions({
  queryKey: ["my-mandates"],
  queryFn: ({ pageParam: page }) =>
    found(api.GET("/api/my-mandates", { params: { query: { page, size: 20 } } })),
  initialPageParam: 1,
  getNextPageParam: ({ page, size, total }) => (page * size < total ? page + 1 : undefined),
  staleTime: 0,
});
