import { type QueryClient, useMutation, useQueryClient } from "@tanstack/react-query";
import { api, ifMatch, outcome } from "#/shared/api/client";
import type { Synonym, SynonymForm } from "#/shared/api/types";
import type { Versioned } from "#/shared/lib/drafts";
import { phrasesOf } from "./format";

/** What was done, in words, and what was removed by it, for putting it back. */
export type WhatWasDone = { said: string; removed?: SynonymForm };

/** The form of a group that does not exist yet. */
export const emptyForm: SynonymForm = { phrases: [], source: null };

/** The form as it starts from a group. */
export function formOf({ phrases, source }: Synonym): SynonymForm {
  return { phrases, source };
}

/** Adds a group, or saves one over the version that was read. */
export function useSaveSynonym(id: string | undefined) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ form, version }: Versioned<SynonymForm>) => {
      const body = { phrases: phrasesOf(form), source: form.source?.trim() || null };
      if (!id) return outcome(api.POST("/api/synonyms", { body }));
      const params = { path: { id }, header: ifMatch(version) };
      return outcome(api.PUT("/api/synonyms/{id}", { params, body }));
    },
    onSuccess: ({ done }) => done && askAgain(cache),
  });
}

/** Takes a group out of the search. */
export function useRemoveSynonym({ id, version }: Synonym) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: () =>
      outcome(api.DELETE("/api/synonyms/{id}", { params: { path: { id }, header: ifMatch(version) } })),
    onSuccess: ({ done }) => done && askAgain(cache),
  });
}

/** The search finds something else at once. */
function askAgain(cache: QueryClient) {
  cache.invalidateQueries({ queryKey: ["services"] });
  cache.invalidateQueries({ queryKey: ["suggestions"] });
  return cache.invalidateQueries({ queryKey: ["synonyms"] });
}
