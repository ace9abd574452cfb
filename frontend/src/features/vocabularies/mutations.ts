import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api, ifMatch, outcome } from "#/shared/api/client";
import { termsQuery, type Vocabulary } from "#/shared/api/reference";
import type { Term, TermForm } from "#/shared/api/types";

/** The form as it starts. */
export function formOf({ label, explanation, position, obsolete, replacedBy }: Term): TermForm {
  return { label, explanation, position, obsolete, replacedBy };
}

/** Saves a term over the version that was read. */
export function useUpdateTerm(vocabulary: Vocabulary, { code, version }: Term) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (body: TermForm) =>
      outcome(
        api.PUT("/api/vocabularies/{vocabulary}/{code}", {
          params: { path: { vocabulary, code }, header: ifMatch(version) },
          // A term that is offered again is replaced by nothing.
          body: { ...body, replacedBy: body.obsolete ? body.replacedBy : null },
        }),
      ),
    onSuccess: (result) => {
      // The list may come from the browser's own cache for a minute: what was saved is put in it at once.
      if (!result.done) return;
      const saved = result.value;
      cache.setQueryData(termsQuery(vocabulary).queryKey, (terms: Term[] = []) =>
        terms.map((term) => (term.code === code ? saved : term)).toSorted((a, b) => a.position - b.position),
      );
    },
  });
}
