import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { api, byLink, found, nothingToShow } from "#/shared/api/client";

/** The subjects of a circle, what moved last first, a page at a time. */
export function subjectsQuery(id: string) {
  return infiniteQueryOptions({
    queryKey: ["subjects", "of-circle", id],
    queryFn: ({ pageParam: page }) =>
      found(api.GET("/api/circles/{id}/subjects", { params: { path: { id }, query: { page, size: 20 } } })),
    initialPageParam: 1,
    getNextPageParam: ({ page, size, total }) => (page * size < total ? page + 1 : undefined),
    staleTime: 0,
  });
}

/** One subject with its way so far. */
export function subjectQuery(id: string) {
  return queryOptions({
    queryKey: ["subjects", id],
    queryFn: () => found(api.GET("/api/subjects/{id}", { params: { path: { id } } })),
    staleTime: 0,
    throwOnError: nothingToShow,
  });
}

/** The subjects of the circle whose mandate a link opens, a page at a time. */
export function linkedSubjectsQuery(secret: string) {
  return infiniteQueryOptions({
    queryKey: ["my-mandate", secret, "subjects"],
    queryFn: ({ pageParam: page }) =>
      found(
        api.GET("/api/my-mandate/subjects", { ...byLink(secret), params: { query: { page, size: 20 } } }),
      ),
    initialPageParam: 1,
    getNextPageParam: ({ page, size, total }) => (page * size < total ? page + 1 : undefined),
    staleTime: 0,
  });
}

/** What the Region's council decided last, to name what it decided on a subject. */
export function councilDecisionsQuery(id: string) {
  return queryOptions({
    queryKey: ["decisions", id, "last"],
    queryFn: async () =>
      (await found(api.GET("/api/circles/{id}/decisions", { params: { path: { id }, query: { size: 50 } } })))
        .items,
    staleTime: 0,
  });
}
