import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { api, byLink, found, nothingToShow } from "#/shared/api/client";

const size = 50;

type Fetched = { page: number; size: number; total: number };

const next = ({ page, size: each, total }: Fetched) => (page * each < total ? page + 1 : undefined);

/** The meetings of a circle, a page at a time: those to come, then those that have been. */
export function meetingsQuery(id: string) {
  return infiniteQueryOptions({
    queryKey: ["circles", id, "meetings"],
    queryFn: ({ pageParam: page }) =>
      found(api.GET("/api/circles/{id}/meetings", { params: { path: { id }, query: { page, size } } })),
    initialPageParam: 1,
    getNextPageParam: next,
    staleTime: 0,
  });
}

/** Likewise, of the circle in which the holder of a link sits. */
export function linkedMeetingsQuery(secret: string) {
  return infiniteQueryOptions({
    queryKey: ["my-mandate", secret, "meetings"],
    queryFn: ({ pageParam: page }) =>
      found(api.GET("/api/my-mandate/meetings", { ...byLink(secret), params: { query: { page, size } } })),
    initialPageParam: 1,
    getNextPageParam: next,
    staleTime: 0,
  });
}

/** Who came to which meeting of a circle. */
export function presenceQuery(id: string) {
  return queryOptions({
    queryKey: ["circles", id, "presence"],
    queryFn: () => found(api.GET("/api/circles/{id}/presence", { params: { path: { id } } })),
    staleTime: 0,
    throwOnError: nothingToShow,
  });
}
