import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api, outcome } from "#/shared/api/client";
import type { ErrorReportAnswerForm, ErrorReportForm } from "#/shared/api/types";
import type { Versioned } from "#/shared/lib/drafts";
import { reportQuery } from "./queries";

export const emptyReport: ErrorReportForm = { reasons: [], message: "", name: null, email: null };

/** An answer as it is typed: whether the record is corrected is not said yet. */
export type Answer = { corrected: boolean | null; answer: string };

export const emptyAnswer: Answer = { corrected: null, answer: "" };

/** Reports an error in a service's record. */
export function useReportError(service: string) {
  return useMutation({
    mutationFn: ({ form }: Versioned<ErrorReportForm>) =>
      outcome(
        api.POST("/api/services/{id}/error-reports", {
          params: { path: { id: service } },
          body: { ...form, name: form.name?.trim() || null, email: form.email?.trim() || null },
        }),
      ),
  });
}

/** Answers a reported error; who reported is told. */
export function useAnswerReport(id: string) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ form }: Versioned<Answer>) =>
      outcome(
        api.POST("/api/error-reports/{id}/answer", {
          params: { path: { id } },
          body: form as ErrorReportAnswerForm,
        }),
      ),
    onSuccess: (answered) => {
      if (answered.done) cache.setQueryData(reportQuery(id).queryKey, answered.value);
      return cache.invalidateQueries({ queryKey: ["error-reports"] });
    },
  });
}
