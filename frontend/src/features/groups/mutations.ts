import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api, byLink, ifMatch, outcome } from "#/shared/api/client";
import type { GroupNote, SessionPlanForm } from "#/shared/api/groups";
import type { Versioned } from "#/shared/lib/drafts";
import type { NoteWords, PreparedWords } from "./format";
import { groupQuery, myPreparationsQuery, type NotesOf, notesQuery, type PlanOf } from "./queries";

/** Writes a note; what was said is sent once, and never later by itself. */
export function useWriteNote(of: NotesOf) {
  const refresh = useRefreshNotes(of);
  return useMutation({
    mutationFn: ({ form }: Versioned<NoteWords>) => {
      const body = { text: form.text, questionId: form.questionId || null };
      return outcome(
        "group" in of
          ? api.POST("/api/reflection-groups/{id}/notes", {
              params: { path: { id: of.group } },
              body: { ...body, participantId: form.participantId || null },
            })
          : api.POST("/api/my-consultation/notes", { ...byLink(of.secret), body }),
      );
    },
    networkMode: "always",
    onSuccess: refresh,
  });
}

/** Says it otherwise, from the version that was read. */
export function useChangeNote(of: NotesOf, noteId: string) {
  const refresh = useRefreshNotes(of);
  return useMutation({
    mutationFn: ({ form, version }: Versioned<NoteWords>) => {
      const body = { text: form.text, questionId: form.questionId || null };
      const header = ifMatch(version);
      return outcome(
        "group" in of
          ? api.PUT("/api/reflection-groups/{id}/notes/{noteId}", {
              params: { path: { id: of.group, noteId }, header },
              body,
            })
          : api.PUT("/api/my-consultation/notes/{noteId}", {
              ...byLink(of.secret),
              params: { path: { noteId }, header },
              body,
            }),
      );
    },
    networkMode: "always",
    onSuccess: refresh,
  });
}

/** Takes a note back. */
export function useWithdrawNote(of: NotesOf, { id: noteId, version }: GroupNote, withdrawn: () => void) {
  const refresh = useRefreshNotes(of);
  return useMutation({
    mutationFn: (_: "WITHDRAW") => {
      const header = ifMatch(version);
      return outcome<unknown>(
        "group" in of
          ? api.DELETE("/api/reflection-groups/{id}/notes/{noteId}", {
              params: { path: { id: of.group, noteId }, header },
            })
          : api.DELETE("/api/my-consultation/notes/{noteId}", {
              ...byLink(of.secret),
              params: { path: { noteId }, header },
            }),
      );
    },
    networkMode: "always",
    onSuccess: ({ done }) => done && withdrawn(),
    // Who is refused sees what became of it meanwhile.
    onSettled: refresh,
  });
}

/** Closes the notes of a group for those who were in it, or opens them again. */
export function useCloseNotes(id: string) {
  const cache = useQueryClient();
  const params = { path: { id } };
  return useMutation({
    mutationFn: (act: "CLOSE_NOTES" | "REOPEN_NOTES") =>
      outcome<unknown>(
        act === "CLOSE_NOTES"
          ? api.POST("/api/reflection-groups/{id}/notes-closing", { params })
          : api.POST("/api/reflection-groups/{id}/notes-reopening", { params }),
      ),
    onSettled: () => cache.invalidateQueries(groupQuery(id)),
  });
}

/** Plans sessions, from the version that was read. */
export function useSavePlan(of: PlanOf) {
  const refresh = useRefreshPlans();
  return useMutation({
    mutationFn: ({ form, version }: Versioned<SessionPlanForm>) => {
      const header = ifMatch(version);
      return outcome(
        "group" in of
          ? api.PUT("/api/reflection-groups/{id}/session-plan", {
              params: { path: { id: of.group }, header },
              body: form,
            })
          : api.PUT("/api/consultations/{id}/session-plan", {
              params: { path: { id: of.consultation }, header },
              body: form,
            }),
      );
    },
    onSuccess: refresh,
  });
}

/** Goes back to the consultation's plan. */
export function useDropPlan(id: string, version: number) {
  const refresh = useRefreshPlans();
  return useMutation({
    mutationFn: (_: "DROP") =>
      outcome<unknown>(
        api.DELETE("/api/reflection-groups/{id}/session-plan", {
          params: { path: { id }, header: ifMatch(version) },
        }),
      ),
    onSettled: refresh,
  });
}

/** Writes what one prepares of a question, alone or with colleagues. */
export function useSavePreparation(secret: string, questionId: string, together: boolean) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ form, version }: Versioned<PreparedWords>) =>
      outcome(
        api.PUT("/api/my-consultation/preparations/{questionId}", {
          ...byLink(secret),
          params: { path: { questionId }, header: ifMatch(version) },
          body: { text: form.text, together },
        }),
      ),
    networkMode: "always",
    onSuccess: () => cache.invalidateQueries(myPreparationsQuery(secret)),
  });
}

function useRefreshNotes(of: NotesOf) {
  const cache = useQueryClient();
  return () => cache.invalidateQueries(notesQuery(of));
}

/** A group's plan may be its consultation's. */
function useRefreshPlans() {
  const cache = useQueryClient();
  return async () => {
    await cache.invalidateQueries({ queryKey: ["session-plan"] });
    await cache.invalidateQueries({ queryKey: ["my-consultation"] });
  };
}
