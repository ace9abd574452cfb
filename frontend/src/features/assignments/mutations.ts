import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { Assignment } from "#/shared/api/assignments";
import { api, ifMatch, outcome } from "#/shared/api/client";

/** Has an assignment sought; the page goes to it. */
export function useStart(id: string, started: (assignment: string) => void) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (_: "START") =>
      outcome(api.POST("/api/consultations/{id}/assignments", { params: { path: { id } } })),
    onSuccess: async (result) => {
      await cache.invalidateQueries({ queryKey: ["consultations", id, "assignments"] });
      if (result.done) started(result.value.id);
    },
  });
}

/** Stops a search; what was found stays. */
export function useStop(consultation: string) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (job: string) =>
      outcome(api.POST("/api/jobs/{id}/cancellation", { params: { path: { id: job } } })),
    onSuccess: () => cache.invalidateQueries({ queryKey: ["consultations", consultation, "assignments"] }),
  });
}

/** Makes the groups events. */
export function useFix({ id: assignmentId, consultationId: id, version }: Assignment) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (_: "FIX") =>
      outcome(
        api.POST("/api/consultations/{id}/assignments/{assignmentId}/fixing", {
          params: { path: { id, assignmentId } },
          headers: ifMatch(version),
        }),
      ),
    onSuccess: () => cache.invalidateQueries({ queryKey: ["consultations", id] }),
  });
}

export type Move = { participantId: string; proposedId: string | null };

/** Says what a move would cost. */
export function useTrial({ id: assignmentId, consultationId: id }: Assignment) {
  return useMutation({
    mutationFn: (move: Move) =>
      outcome(
        api.POST("/api/consultations/{id}/assignments/{assignmentId}/moves/trial", {
          params: { path: { id, assignmentId } },
          body: { moves: [move], breakingRules: null },
        }),
      ),
  });
}

/** Moves somebody, which makes another assignment; the page goes to it. */
export function useMove(
  { id: assignmentId, consultationId: id }: Assignment,
  moved: (other: string) => void,
) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ move, breakingRules }: { move: Move; breakingRules: boolean }) =>
      outcome(
        api.POST("/api/consultations/{id}/assignments/{assignmentId}/moves", {
          params: { path: { id, assignmentId } },
          body: { moves: [move], breakingRules },
        }),
      ),
    onSuccess: async (result) => {
      await cache.invalidateQueries({ queryKey: ["consultations", id, "assignments"] });
      if (result.done) moved(result.value.id);
    },
  });
}
