import { useMutation } from "@tanstack/react-query";
import type { EvaluationAnswerForm } from "#/shared/api/answers";
import { api, byLink, outcome } from "#/shared/api/client";

/** Answers, by the link; without the network it says so at once, and nothing waits to be sent in somebody's name. */
export function useAnswer(secret: string, evaluation: string) {
  return useMutation({
    mutationFn: (body: EvaluationAnswerForm) =>
      outcome(
        api.POST("/api/evaluations/{id}/answers", {
          ...byLink(secret),
          params: { path: { id: evaluation } },
          body,
        }),
      ),
    networkMode: "always",
  });
}
