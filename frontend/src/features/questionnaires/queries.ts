import { infiniteQueryOptions, keepPreviousData } from "@tanstack/react-query";
import { api, found } from "#/shared/api/client";
import type { QuestionnaireFilter } from "./filter";

/** The templates that the reader may start from, a page at a time. */
export function questionnairesQuery({ bassin, eventType }: QuestionnaireFilter) {
  const filter = { ...(bassin && { bassin: [bassin] }), ...(eventType && { eventType: [eventType] }) };
  return infiniteQueryOptions({
    queryKey: ["questionnaires", "list", filter],
    queryFn: ({ pageParam: page }) =>
      found(api.GET("/api/questionnaires", { params: { query: { ...filter, page, size: 20 } } })),
    initialPageParam: 1,
    getNextPageParam: ({ page, size, total }) => (page * size < total ? page + 1 : undefined),
    placeholderData: keepPreviousData,
  });
}
