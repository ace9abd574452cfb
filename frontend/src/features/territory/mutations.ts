import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api, ifMatch, outcome } from "#/shared/api/client";
import type { Assignment, AssignmentForm, Gap } from "#/shared/api/types";
import { assignmentsQuery } from "./queries";

/** What the form works on: an assignment that stands, or the part of a commune that needs one. */
export type Edited = { assignment: Assignment } | { gap: Gap } | { locality: undefined };

/** The form as it starts. */
export function formOf(edited: Edited): AssignmentForm {
  if ("assignment" in edited) {
    const { localityId, bassin, from, until, confidence, source } = edited.assignment;
    return { localityId, bassin, from, until, confidence, source };
  }
  const gap = "gap" in edited ? edited.gap : undefined;
  return {
    localityId: gap?.localityId ?? "",
    bassin: "CENTRE_OUEST",
    from: gap?.from ?? "",
    until: gap?.until ?? null,
    confidence: "MEDIUM",
    source: "",
  };
}

/** Writes an assignment: a new one, or another content over the version that was read. */
export function useSaveAssignment(assignment: Assignment | undefined) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (body: AssignmentForm) =>
      assignment
        ? outcome(
            api.PUT("/api/assignments/{id}", {
              params: { path: { id: assignment.id }, header: ifMatch(assignment.version) },
              body,
            }),
          )
        : outcome(api.POST("/api/assignments", { body })),
    // Bassins and communes list each other by the assignments of the day.
    onSuccess: () =>
      Promise.all(
        [assignmentsQuery.queryKey, ["bassins"], ["communes"], ["localities"]].map((queryKey) =>
          cache.invalidateQueries({ queryKey }),
        ),
      ),
  });
}
