import { queryOptions } from "@tanstack/react-query";
import { api, found } from "#/shared/api/client";
import type { Synonym } from "#/shared/api/types";

/** Every group of synonyms, by its first phrase; few enough to come at once, page after page. */
export const synonymsQuery = queryOptions({
  queryKey: ["synonyms"],
  queryFn: async (): Promise<Synonym[]> => {
    const all: Synonym[] = [];
    for (let page = 1; ; page++) {
      const query = { page, size: 100 };
      const { items, total } = await found(api.GET("/api/synonyms", { params: { query } }));
      all.push(...items);
      if (items.length === 0 || all.length >= total) return all;
    }
  },
});

/** One group as it stands now. */
export function synonymQuery(id: string) {
  return queryOptions({
    queryKey: ["synonyms", id],
    queryFn: () => found(api.GET("/api/synonyms/{id}", { params: { path: { id } } })),
  });
}
