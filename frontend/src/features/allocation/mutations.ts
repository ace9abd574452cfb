import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api, outcome } from "#/shared/api/client";
import type { AllocationRight } from "#/shared/api/opendoors";

/**
 * Tries the allocation out, or has it made.
 *
 * @param started is told the job of a trial; nothing when it is made, whose job the allocation tells
 */
export function useAllocate(id: string, started: (trial: string | undefined) => void) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (act: AllocationRight) =>
      outcome(
        act === "TRY"
          ? api.POST("/api/editions/{id}/allocation/trial", { params: { path: { id } } })
          : api.POST("/api/editions/{id}/allocation", { params: { path: { id } } }),
      ),
    onSuccess: (result, act) => {
      if (result.done) started(act === "TRY" ? (result.value.jobId ?? undefined) : undefined);
      if (act === "ALLOCATE") cache.invalidateQueries({ queryKey: ["editions", id, "allocation"] });
    },
  });
}
