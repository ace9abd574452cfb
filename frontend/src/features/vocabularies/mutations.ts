import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api, ifMatch, outcome } from "#/shared/api/client";
import { renewedTermsQuery, type Vocabulary } from "#/shared/api/reference";
import type { Term, TermForm } from "#/shared/api/types";
import { noText } from "#/shared/i18n/text";
import type { Versioned } from "#/shared/lib/drafts";

/** A term as it is edited; its code is typed once, when it is added. */
export type TermDraft = TermForm & { code: string };

/** The form as it starts from a term. */
export function formOf({ code, label, explanation, position, obsolete, replacedBy }: Term): TermDraft {
  return { code, label, explanation, position, obsolete, replacedBy };
}

// Places are numbered in tens, so that a term can come between two others.
const step = 10;

/** The form of a term that comes after all others. */
export function emptyForm(terms: Term[]): TermDraft {
  const position = Math.max(0, ...terms.map((term) => term.position)) + step;
  return { code: "", label: noText, explanation: null, position, obsolete: false, replacedBy: null };
}

/** Adds a term, or saves one over the version that was read. */
export function useSaveTerm(vocabulary: Vocabulary, exists: boolean) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (draft: Versioned<TermDraft>) =>
      exists ? update(vocabulary, draft) : create(vocabulary, draft.form),
    onSuccess: (result) => result.done && cache.prefetchQuery(renewedTermsQuery(vocabulary)),
  });
}

function update(vocabulary: Vocabulary, { form: { code, ...form }, version }: Versioned<TermDraft>) {
  return outcome(
    api.PUT("/api/vocabularies/{vocabulary}/{code}", {
      params: { path: { vocabulary, code }, header: ifMatch(version) },
      // A term that is offered again is replaced by nothing.
      body: { ...form, replacedBy: form.obsolete ? form.replacedBy : null },
    }),
  );
}

function create(vocabulary: Vocabulary, { code, label, explanation, position }: TermDraft) {
  const body = { code: code.trim(), label, explanation, position };
  return outcome(api.POST("/api/vocabularies/{vocabulary}", { params: { path: { vocabulary } }, body }));
}
