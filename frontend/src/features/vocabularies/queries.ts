import { queryOptions } from "@tanstack/react-query";
import { api, found } from "#/shared/api/client";
import type { Vocabulary } from "#/shared/api/reference";

/** One term as it stands now. */
export function termQuery(vocabulary: Vocabulary, code: string) {
  const path = { vocabulary, code };
  return queryOptions({
    queryKey: ["vocabularies", vocabulary, code],
    queryFn: () => found(api.GET("/api/vocabularies/{vocabulary}/{code}", { params: { path } })),
  });
}
