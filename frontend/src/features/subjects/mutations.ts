import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api, ifMatch, outcome } from "#/shared/api/client";
import type { Subject, SubjectAnswerForm, SubjectForm } from "#/shared/api/types";
import { noText } from "#/shared/i18n/text";
import type { Versioned } from "#/shared/lib/drafts";

/** Nothing is written of it yet. */
export const emptySubject: SubjectForm = { title: noText, text: noText, theme: null, raisedBy: null };

/** The editable part of a subject, as its form starts. */
export function formOf({ title, text, theme, raisedBy }: Subject): SubjectForm {
  return { title, text, theme, raisedBy };
}

/** Writes down what was raised in a circle. */
export function useRaise(circle: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ form }: Versioned<SubjectForm>) =>
      outcome(api.POST("/api/circles/{id}/subjects", { params: { path: { id: circle } }, body: form })),
    onSuccess: refresh,
  });
}

/** Writes a subject otherwise. */
export function useCorrectSubject(id: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ form, version }: Versioned<SubjectForm>) =>
      outcome(
        api.PUT("/api/subjects/{id}", { params: { path: { id }, header: ifMatch(version) }, body: form }),
      ),
    onSuccess: refresh,
  });
}

/** What one team says to the other, as it is typed. */
export type Note = { note: string };

/** Sends a subject up to the Region's council. */
export function useSend(id: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ form }: Versioned<Note>) =>
      outcome(
        api.POST("/api/subjects/{id}/sending", {
          params: { path: { id } },
          body: { note: form.note.trim() || null },
        }),
      ),
    onSuccess: refresh,
  });
}

/** Gives a subject back for more. */
export function useReturn(id: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ form }: Versioned<Note>) =>
      outcome(api.POST("/api/subjects/{id}/return", { params: { path: { id } }, body: form })),
    onSuccess: refresh,
  });
}

/** Answers a subject. */
export function useAnswer(id: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ form }: Versioned<SubjectAnswerForm>) =>
      outcome(api.POST("/api/subjects/{id}/answer", { params: { path: { id } }, body: form })),
    onSuccess: refresh,
  });
}

/** Takes a subject up, or away: what needs no words. */
export function useActOnSubject({ id, version }: Subject) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: async (act: Subject["rights"][number]) =>
      act === "REMOVE"
        ? outcome<unknown>(
            api.DELETE("/api/subjects/{id}", { params: { path: { id }, header: ifMatch(version) } }),
          )
        : outcome<unknown>(
            api.POST("/api/subjects/{id}/taking-up", { params: { path: { id } }, body: { note: null } }),
          ),
    // what is taken away is asked for by nobody any more
    onSuccess: (_, act) => (act === "REMOVE" ? undefined : refresh()),
  });
}

function useRefresh() {
  const cache = useQueryClient();
  return () => cache.invalidateQueries({ queryKey: ["subjects"] });
}
