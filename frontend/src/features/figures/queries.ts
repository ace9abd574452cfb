import { queryOptions } from "@tanstack/react-query";
import { api, found, nothingToShow } from "#/shared/api/client";
import { every } from "#/shared/api/every";

/** So many editions stand beside each other at most: a page of them for each bassin and some decades. */
const mostPages = 3;

/** An edition in numbers. */
export function editionFiguresQuery(id: string) {
  return queryOptions({
    queryKey: ["editions", id, "figures"],
    queryFn: () => found(api.GET("/api/editions/{id}/figures", { params: { path: { id } } })),
    staleTime: 0,
    throwOnError: nothingToShow,
  });
}

/** Editions beside each other, the last first. */
export const comparedEditionsQuery = queryOptions({
  queryKey: ["editions", "figures"],
  queryFn: () =>
    every(
      (page) => found(api.GET("/api/editions/figures", { params: { query: { page, size: 100 } } })),
      mostPages,
    ),
});
