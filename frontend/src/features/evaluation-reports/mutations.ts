import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api, ifMatch, outcome } from "#/shared/api/client";
import type {
  EvaluationReport,
  EvaluationTotalsForm,
  Verbatim,
  VerbatimForm,
} from "#/shared/api/evaluation-reports";
import type { Text } from "#/shared/api/types";
import { noText } from "#/shared/i18n/text";
import type { Versioned } from "#/shared/lib/drafts";
import { type TypedTotals, toTotals } from "./totals";

/** Whatever came of an act, what is shown of the evaluation is read anew. */
function useRefresh(id: string) {
  const cache = useQueryClient();
  return () => cache.invalidateQueries({ queryKey: ["evaluations", id] });
}

/** A verbatim as it is typed. */
export type TypedVerbatim = {
  text: Text | null;
  writtenIn: VerbatimForm["writtenIn"];
  source: string;
  themes: string[];
  questionId: string;
};

function sent({ text, writtenIn, source, themes }: TypedVerbatim): VerbatimForm {
  return { text: text ?? noText, writtenIn, source: source.trim() || null, themes };
}

/** Chooses an open answer, or types one in. */
export function useChoose(id: string, wordsId: string | null) {
  const onSettled = useRefresh(id);
  return useMutation({
    mutationFn: ({ form }: Versioned<TypedVerbatim>) =>
      outcome(
        api.POST("/api/evaluations/{id}/verbatims", {
          params: { path: { id } },
          body: { wordsId, questionId: wordsId ? null : form.questionId || null, verbatim: sent(form) },
        }),
      ),
    onSettled,
  });
}

/** Says how a verbatim is read, over the version that the form started from. */
export function useUpdateVerbatim(id: string, { id: verbatimId }: Verbatim) {
  const onSettled = useRefresh(id);
  return useMutation({
    mutationFn: ({ form, version }: Versioned<TypedVerbatim>) =>
      outcome(
        api.PUT("/api/evaluations/{id}/verbatims/{verbatimId}", {
          params: { path: { id, verbatimId }, header: ifMatch(version) },
          body: sent(form),
        }),
      ),
    onSettled,
  });
}

/** What one does with a verbatim as a whole. */
export type VerbatimAct = "PUBLISH" | "WITHDRAW" | "REMOVE";

/** Publishes a verbatim, withdraws it, or chooses it no more. */
export function useActOnVerbatim(id: string, verbatim: Verbatim) {
  const onSettled = useRefresh(id);
  return useMutation({ mutationFn: (act: VerbatimAct) => actOn(id, verbatim, act), onSettled });
}

function actOn(id: string, { id: verbatimId, version }: Verbatim, act: VerbatimAct) {
  const path = { id, verbatimId };
  if (act === "WITHDRAW")
    return outcome<unknown>(
      api.POST("/api/evaluations/{id}/verbatims/{verbatimId}/withdrawal", { params: { path } }),
    );
  if (act === "PUBLISH")
    return outcome<unknown>(
      api.POST("/api/evaluations/{id}/verbatims/{verbatimId}/publication", {
        params: { path, header: ifMatch(version) },
      }),
    );
  return outcome<unknown>(
    api.DELETE("/api/evaluations/{id}/verbatims/{verbatimId}", {
      params: { path, header: ifMatch(version) },
    }),
  );
}

/** Writes the foreword of a report over the version that it started from. */
export function useForeword({ evaluationId: id }: EvaluationReport) {
  const onSettled = useRefresh(id);
  return useMutation({
    mutationFn: ({ form, version }: Versioned<{ foreword: Text | null }>) =>
      outcome(
        api.PUT("/api/evaluations/{id}/report", {
          params: { path: { id }, header: ifMatch(version) },
          body: form,
        }),
      ),
    onSettled,
  });
}

/** What one does with a report as a whole. */
export type ReportAct = "PUBLISH" | "UNPUBLISH";

/** Publishes a report, or takes it back. */
export function useActOnReport({ evaluationId: id, version }: EvaluationReport) {
  const onSettled = useRefresh(id);
  return useMutation({
    mutationFn: (act: ReportAct) =>
      act === "PUBLISH"
        ? outcome<unknown>(api.POST("/api/evaluations/{id}/report/publication", { params: { path: { id } } }))
        : outcome<unknown>(
            api.DELETE("/api/evaluations/{id}/report/publication", {
              params: { path: { id }, header: ifMatch(version) },
            }),
          ),
    onSettled,
  });
}

/** Types in how an evaluation was answered, over the version that the form started from. */
export function useWriteTotals(id: string) {
  const onSettled = useRefresh(id);
  return useMutation({
    mutationFn: ({ form, version }: Versioned<TypedTotals>) => {
      const body: EvaluationTotalsForm = toTotals(form);
      return outcome(
        api.PUT("/api/evaluations/{id}/totals", { params: { path: { id }, header: ifMatch(version) }, body }),
      );
    },
    onSettled,
  });
}
