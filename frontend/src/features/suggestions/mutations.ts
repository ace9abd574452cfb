import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api, byLink, outcome } from "#/shared/api/client";
import type { EventSuggestionForm } from "#/shared/api/types";
import type { Versioned } from "#/shared/lib/drafts";
import { linkedSuggestionQuery, suggestionQuery } from "./queries";

/** A suggestion of which nothing is typed yet. */
export const emptySuggestion: EventSuggestionForm = {
  ...{ title: "", description: "", day: null, moment: null, place: null, bassin: null },
  ...{ organiser: "", link: null, name: "", email: "" },
};

/** What is said to who suggests, as it is typed. */
export type Answer = { answer: string };

/** Suggests an event. */
export function useSuggestEvent() {
  return useMutation({
    mutationFn: ({ form }: Versioned<EventSuggestionForm>) =>
      outcome(
        api.POST("/api/event-suggestions", {
          body: { ...form, link: form.link?.trim() || null, email: form.email.trim() },
        }),
      ),
  });
}

/** Says that one suggests it, by the link that was mailed. */
export function useConfirmSuggestion(secret: string) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: () => outcome(api.POST("/api/event-suggestion/confirmation", byLink(secret))),
    onSuccess: (confirmed) => {
      if (confirmed.done) cache.setQueryData(linkedSuggestionQuery(secret).queryKey, confirmed.value);
    },
  });
}

/** Answers a suggestion: by the event that is made of it, or else by why there is none. */
export function useAnswerSuggestion(id: string, eventId: string | null) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ form }: Versioned<Answer>) =>
      outcome(
        api.POST("/api/event-suggestions/{id}/answer", {
          params: { path: { id } },
          body: { eventId, answer: form.answer.trim() || null },
        }),
      ),
    onSuccess: (answered) => {
      if (answered.done) cache.setQueryData(suggestionQuery(id).queryKey, answered.value);
      // Whoever comes second sees what the first one answered.
      return cache.invalidateQueries({ queryKey: ["event-suggestions"] });
    },
  });
}
