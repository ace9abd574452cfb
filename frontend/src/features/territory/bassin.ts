import { queryOptions } from "@tanstack/react-query";
import { api, found, nothingToShow } from "#/shared/api/client";

/** One bassin with its communes. */
export function bassinQuery(code: string) {
  return queryOptions({
    queryKey: ["bassins", code],
    queryFn: () => found(api.GET("/api/bassins/{code}", { params: { path: { code } } })),
    throwOnError: nothingToShow,
  });
}
