import { queryOptions } from "@tanstack/react-query";
import { api, found } from "#/shared/api/client";
import { compare } from "#/shared/i18n/format";

/** All acronyms of the field, in alphabetical order; few enough to come at once. */
export const glossaryQuery = queryOptions({
  queryKey: ["glossary-entries"],
  queryFn: async () => {
    const page = await found(api.GET("/api/glossary-entries", { params: { query: { size: 100 } } }));
    return page.items.toSorted((a, b) => compare(a.acronym, b.acronym));
  },
  staleTime: Number.POSITIVE_INFINITY,
});
