import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api, ifMatch, outcome } from "#/shared/api/client";
import type { NewQuestionnaireForm, Questionnaire } from "#/shared/api/questionnaires";
import type { Versioned } from "#/shared/lib/drafts";
import { bodyOf, type Edited } from "./format";

function useRefresh() {
  const cache = useQueryClient();
  return () => cache.invalidateQueries({ queryKey: ["questionnaires"] });
}

/** Makes a template of a team from a questionnaire. */
export function useCopyQuestionnaire() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ form }: Versioned<NewQuestionnaireForm>) =>
      outcome(api.POST("/api/questionnaires", { body: form })),
    onSuccess: refresh,
  });
}

/** Changes a questionnaire. */
export function useUpdateQuestionnaire(id: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ form, version }: Versioned<Edited>) => {
      const params = { path: { id }, header: ifMatch(version) };
      return outcome(api.PUT("/api/questionnaires/{id}", { params, body: bodyOf(form) }));
    },
    onSuccess: refresh,
  });
}

/** Takes a template away, and then goes on. */
export function useRemoveQuestionnaire({ id, version }: Questionnaire, removed: () => void) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: async (_act: "COPY" | "REMOVE") => {
      const params = { path: { id }, header: ifMatch(version) };
      const result = await outcome<unknown>(api.DELETE("/api/questionnaires/{id}", { params }));
      if (result.done) {
        removed();
        cache.removeQueries({ queryKey: ["questionnaires", id] });
        await cache.invalidateQueries({ queryKey: ["questionnaires", "list"] });
      }
      return result;
    },
  });
}
