import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api, byLink, ifMatch, outcome } from "#/shared/api/client";
import type {
  Finding,
  ReflectionAction,
  ReflectionFindingForm,
  ReflectionReport,
  Statement,
  StatementForm,
} from "#/shared/api/findings";
import type { Text } from "#/shared/api/types";
import type { Versioned } from "#/shared/lib/drafts";
import { type Done, type ToldAction, toAction } from "./format";

/** Whatever came of an act, what is shown of the consultation is read anew. */
function useRefresh(id: string) {
  const cache = useQueryClient();
  return () => cache.invalidateQueries({ queryKey: ["consultations", id] });
}

/** A part of a note, as it is cut. */
export type Cut = { part: string; wording: string; findings: string[] };

/** Cuts a statement out of a note. */
export function useCut(id: string, noteId: string) {
  const onSettled = useRefresh(id);
  return useMutation({
    mutationFn: ({ form }: Versioned<Cut>) =>
      outcome(
        api.POST("/api/consultations/{id}/statements", {
          params: { path: { id } },
          body: { ...form, noteId, wording: form.wording || null },
        }),
      ),
    onSettled,
  });
}

/** Says how a statement is read, and what it is coded to, over the version that it started from. */
export function useCode(id: string, { id: statementId }: Statement) {
  const onSettled = useRefresh(id);
  return useMutation({
    mutationFn: ({ form, version }: Versioned<StatementForm>) =>
      outcome(
        api.PUT("/api/consultations/{id}/statements/{statementId}", {
          params: { path: { id, statementId }, header: ifMatch(version) },
          body: form,
        }),
      ),
    onSettled,
  });
}

/** Takes a statement away. */
export function useRemoveStatement(id: string, { id: statementId, version }: Statement) {
  const onSettled = useRefresh(id);
  return useMutation({
    mutationFn: () =>
      outcome<unknown>(
        api.DELETE("/api/consultations/{id}/statements/{statementId}", {
          params: { path: { id, statementId }, header: ifMatch(version) },
        }),
      ),
    onSettled,
  });
}

/** Writes a finding over the version that it started from, or adds it when there is none yet. */
export function useKeepFinding(id: string, finding: Finding | undefined) {
  const onSettled = useRefresh(id);
  return useMutation({
    mutationFn: ({ form, version }: Versioned<ReflectionFindingForm>) => {
      const body = { ...form, theme: form.theme || null, pole: form.pole || null };
      return finding
        ? outcome(
            api.PUT("/api/consultations/{id}/findings/{findingId}", {
              params: { path: { id, findingId: finding.id }, header: ifMatch(version) },
              body,
            }),
          )
        : outcome(api.POST("/api/consultations/{id}/findings", { params: { path: { id } }, body }));
    },
    onSettled,
  });
}

/** Merges another finding into one. */
export function useMergeFinding(id: string, { id: findingId, version }: Finding) {
  const onSettled = useRefresh(id);
  return useMutation({
    mutationFn: ({ form }: Versioned<{ findingId: string }>) =>
      outcome(
        api.POST("/api/consultations/{id}/findings/{findingId}/merging", {
          params: { path: { id, findingId }, header: ifMatch(version) },
          body: form,
        }),
      ),
    onSettled,
  });
}

/** Takes a finding away. */
export function useRemoveFinding(id: string, { id: findingId, version }: Finding) {
  const onSettled = useRefresh(id);
  return useMutation({
    mutationFn: () =>
      outcome<unknown>(
        api.DELETE("/api/consultations/{id}/findings/{findingId}", {
          params: { path: { id, findingId }, header: ifMatch(version) },
        }),
      ),
    onSettled,
  });
}

/** Writes an action over the version that it started from, or adds it when there is none yet. */
export function useKeepAction(id: string, action: ReflectionAction | undefined) {
  const onSettled = useRefresh(id);
  return useMutation({
    mutationFn: ({ form, version }: Versioned<ToldAction>) =>
      action
        ? outcome(
            api.PUT("/api/consultations/{id}/actions/{actionId}", {
              params: { path: { id, actionId: action.id }, header: ifMatch(version) },
              body: toAction(form),
            }),
          )
        : outcome(
            api.POST("/api/consultations/{id}/actions", { params: { path: { id } }, body: toAction(form) }),
          ),
    onSettled,
  });
}

/** Takes an action away. */
export function useRemoveAction(id: string, { id: actionId, version }: ReflectionAction) {
  const onSettled = useRefresh(id);
  return useMutation({
    mutationFn: () =>
      outcome<unknown>(
        api.DELETE("/api/consultations/{id}/actions/{actionId}", {
          params: { path: { id, actionId }, header: ifMatch(version) },
        }),
      ),
    onSettled,
  });
}

/** Tells how far an action has come. */
export function useTellProgress(id: string, { id: actionId }: ReflectionAction) {
  const onSettled = useRefresh(id);
  return useMutation({
    mutationFn: ({ form }: Versioned<Done>) =>
      outcome(
        api.POST("/api/consultations/{id}/actions/{actionId}/progress", {
          params: { path: { id, actionId } },
          body: form,
        }),
      ),
    onSettled,
  });
}

/** Takes back what was told of an action. */
export function useTakeBack(id: string, { id: actionId, version }: ReflectionAction, progressId: string) {
  const onSettled = useRefresh(id);
  return useMutation({
    mutationFn: () =>
      outcome<unknown>(
        api.DELETE("/api/consultations/{id}/actions/{actionId}/progress/{progressId}", {
          params: { path: { id, actionId, progressId }, header: ifMatch(version) },
        }),
      ),
    onSettled,
  });
}

/** Writes the foreword of a report over the version that it started from. */
export function useForeword({ consultationId: id }: ReflectionReport) {
  const onSettled = useRefresh(id);
  return useMutation({
    mutationFn: ({ form, version }: Versioned<{ foreword: Text | null }>) =>
      outcome(
        api.PUT("/api/consultations/{id}/report", {
          params: { path: { id }, header: ifMatch(version) },
          body: form,
        }),
      ),
    onSettled,
  });
}

/** What one does with a report as a whole. */
export type ReportAct = "PUBLISH" | "UNPUBLISH" | "SEND" | "TELL";

/** Publishes a report, takes it back, or has it mailed. */
export function useActOnReport(report: ReflectionReport) {
  const onSettled = useRefresh(report.consultationId);
  return useMutation({ mutationFn: (act: ReportAct) => actOn(report, act), onSettled });
}

function actOn({ consultationId: id, version }: ReflectionReport, act: ReportAct) {
  const params = { path: { id } };
  if (act === "PUBLISH")
    return outcome<unknown>(api.POST("/api/consultations/{id}/report/publication", { params }));
  if (act === "SEND") return outcome<unknown>(api.POST("/api/consultations/{id}/report/sending", { params }));
  if (act === "TELL")
    return outcome<unknown>(api.POST("/api/consultations/{id}/report/progress", { params }));
  return outcome<unknown>(
    api.DELETE("/api/consultations/{id}/report/publication", {
      params: { ...params, header: ifMatch(version) },
    }),
  );
}

/** Says whether the holder of a link is mailed what becomes of their consultation. */
export function useFollow(secret: string) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (act: "FOLLOW" | "FOLLOW_NO_MORE") =>
      outcome<unknown>(
        api.POST("/api/my-consultation/following", {
          ...byLink(secret),
          body: { follows: act === "FOLLOW" },
        }),
      ),
    onSettled: () => cache.invalidateQueries({ queryKey: ["my-consultation", secret] }),
  });
}
