import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api, outcome } from "#/shared/api/client";
import type { AllocationRight } from "#/shared/api/opendoors";

/** Tries the allocation out, or has it made. */
export function useAllocate(id: string, tried: (job: string) => void) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (act: AllocationRight) =>
      outcome(
        act === "TRY"
          ? api.POST("/api/editions/{id}/allocation/trial", { params: { path: { id } } })
          : api.POST("/api/editions/{id}/allocation", { params: { path: { id } } }),
      ),
    onSuccess: (started, act) => {
      if (started.done && act === "TRY" && started.value.jobId) tried(started.value.jobId);
      if (act === "ALLOCATE") cache.invalidateQueries({ queryKey: ["editions", id, "allocation"] });
    },
  });
}
