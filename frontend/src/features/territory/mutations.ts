import { type QueryClient, useMutation, useQueryClient } from "@tanstack/react-query";
import { api, ifMatch, outcome } from "#/shared/api/client";
import type { Assignment, AssignmentForm, Gap } from "#/shared/api/types";
import type { Versioned } from "#/shared/lib/drafts";
import { assignmentsQuery } from "./queries";

/** What the form works on: an assignment that stands, or the part of a commune that needs one. */
export type Edited = { assignment: Assignment } | { gap: Gap } | { locality: undefined };

/** What was done, in words, and what was removed by it, for putting it back. */
export type WhatWasDone = { said: string; removed?: AssignmentForm };

/** The editable part of an assignment. */
export function formOf(assignment: Assignment): AssignmentForm {
  const { localityId, bassin, from, until, confidence, source } = assignment;
  return { localityId, bassin, from, until, confidence, source };
}

/** The name under which what is typed is kept, and the form as it starts. */
export function draftOf(edited: Edited): { name: string; start: Versioned<AssignmentForm> } {
  if ("assignment" in edited) {
    const { id, version } = edited.assignment;
    return { name: `assignment.${id}`, start: { version, form: formOf(edited.assignment) } };
  }
  const gap = "gap" in edited ? edited.gap : undefined;
  const form: AssignmentForm = {
    localityId: gap?.localityId ?? "",
    bassin: "CENTRE_OUEST",
    from: gap?.from ?? "",
    until: gap?.until ?? null,
    confidence: "MEDIUM",
    source: "",
  };
  return { name: `assignment.new.${gap?.localityId ?? ""}`, start: { version: 0, form } };
}

/** Writes an assignment: a new one, or another content over the version that was read. */
export function useSaveAssignment(id: string | undefined) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ form, version }: Versioned<AssignmentForm>) =>
      id
        ? outcome(
            api.PUT("/api/assignments/{id}", {
              params: { path: { id }, header: ifMatch(version) },
              body: form,
            }),
          )
        : outcome(api.POST("/api/assignments", { body: form })),
    onSuccess: () => askAgain(cache),
  });
}

/** Removes an assignment as if it had never been. */
export function useRemoveAssignment({ id, version }: Assignment) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: () =>
      outcome(api.DELETE("/api/assignments/{id}", { params: { path: { id }, header: ifMatch(version) } })),
    onSuccess: () => askAgain(cache),
  });
}

/** Bassins and communes list each other by the assignments of the day. */
function askAgain(cache: QueryClient) {
  return Promise.all(
    [assignmentsQuery.queryKey, ["bassins"], ["communes"], ["localities"]].map((queryKey) =>
      cache.invalidateQueries({ queryKey }),
    ),
  );
}
