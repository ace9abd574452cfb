import { queryOptions } from "@tanstack/react-query";
import { api, byLink, found } from "#/shared/api/client";

/** The evaluation that a link opens. */
export function myEvaluationQuery(secret: string) {
  return queryOptions({
    queryKey: ["my-evaluation", secret],
    queryFn: () => found(api.GET("/api/my-evaluation", byLink(secret))),
    enabled: secret !== "",
    staleTime: 0,
    // Whoever is answering is not to find other questions under their hands.
    refetchOnWindowFocus: false,
  });
}
