import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api, ifMatch, outcome } from "#/shared/api/client";
import type { Evaluation, EvaluationForm } from "#/shared/api/evaluations";
import type { Versioned } from "#/shared/lib/drafts";

function useRefresh() {
  const cache = useQueryClient();
  return () => cache.invalidateQueries({ queryKey: ["evaluations"] });
}

/** Writes a draft. */
export function useCreateEvaluation() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ form }: Versioned<EvaluationForm>) =>
      outcome(api.POST("/api/evaluations", { body: form })),
    onSuccess: refresh,
  });
}

/** Changes an evaluation. */
export function useUpdateEvaluation(id: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ form, version }: Versioned<EvaluationForm>) =>
      outcome(
        api.PUT("/api/evaluations/{id}", {
          params: { path: { id }, header: ifMatch(version) },
          body: form,
        }),
      ),
    onSuccess: refresh,
  });
}

/** For how many days more people may answer. */
export type Prolongation = { days: number };

/** Lets people answer for longer. */
export function useProlongEvaluation(id: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ form }: Versioned<Prolongation>) =>
      outcome(api.POST("/api/evaluations/{id}/prolongation", { params: { path: { id } }, body: form })),
    onSuccess: refresh,
  });
}

/** What is done with an evaluation as a whole; for how long it is prolonged is told by a form. */
export type EvaluationAct = "PLAN" | "OPEN" | "CLOSE" | "PROLONG" | "REMIND" | "RENEW_LINK" | "REMOVE";

/** Acts on an evaluation, or takes it away and then goes on. */
export function useActOnEvaluation(evaluation: Evaluation, removed: () => void) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: async (act: EvaluationAct) => {
      const result = await perform(act as Exclude<EvaluationAct, "PROLONG">, evaluation);
      if (result.done && act === "REMOVE") {
        removed();
        cache.removeQueries({ queryKey: ["evaluations", evaluation.id] });
        await cache.invalidateQueries({ queryKey: ["evaluations", "list"] });
      } else await cache.invalidateQueries({ queryKey: ["evaluations"] });
      return result;
    },
  });
}

function perform(act: Exclude<EvaluationAct, "PROLONG">, { id, version }: Evaluation) {
  const path = { id };
  switch (act) {
    case "PLAN":
      return outcome<unknown>(api.POST("/api/evaluations/{id}/planning", { params: { path } }));
    case "OPEN":
      return outcome<unknown>(api.POST("/api/evaluations/{id}/opening", { params: { path } }));
    case "CLOSE":
      return outcome<unknown>(api.POST("/api/evaluations/{id}/closing", { params: { path } }));
    case "REMIND":
      return outcome<unknown>(api.POST("/api/evaluations/{id}/reminders", { params: { path } }));
    case "RENEW_LINK":
      return outcome<unknown>(api.POST("/api/evaluations/{id}/link", { params: { path } }));
    case "REMOVE":
      return outcome<unknown>(
        api.DELETE("/api/evaluations/{id}", { params: { path, header: ifMatch(version) } }),
      );
  }
}
