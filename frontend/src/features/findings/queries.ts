import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api, byLink, found, nothingToShow } from "#/shared/api/client";
import { every } from "#/shared/api/every";

/** Which notes are read: those of a question, and on demand only those out of which nothing was cut. */
export type NoteChoice = { question: string; uncut: boolean; page: number };

/** How many notes stand beside the findings at once. */
export const notesAtOnce = 10;

/** What was said, note by note, with the statements that were cut out of it. */
export function notesQuery(id: string, { question, uncut, page }: NoteChoice) {
  const query = { page, size: notesAtOnce, ...(question && { question }), ...(uncut && { cut: false }) };
  return queryOptions({
    queryKey: ["consultations", id, "cut-notes", query],
    queryFn: () => found(api.GET("/api/consultations/{id}/cut-notes", { params: { path: { id }, query } })),
    placeholderData: keepPreviousData,
  });
}

/** The findings, those raised in most groups first. */
export function findingsQuery(id: string) {
  return queryOptions({
    queryKey: ["consultations", id, "findings"],
    queryFn: () =>
      every((page) =>
        found(
          api.GET("/api/consultations/{id}/findings", {
            params: { path: { id }, query: { page, size: 100 } },
          }),
        ),
      ),
  });
}

/** The statements that are coded to a finding. */
export function statementsQuery(id: string, finding: string) {
  return queryOptions({
    queryKey: ["consultations", id, "statements", finding],
    queryFn: () =>
      found(
        api.GET("/api/consultations/{id}/statements", {
          params: { path: { id }, query: { finding, size: 100 } },
        }),
      ),
  });
}

/** What is done about the findings, by pole. */
export function actionsQuery(id: string) {
  return queryOptions({
    queryKey: ["consultations", id, "actions"],
    queryFn: () =>
      every((page) =>
        found(
          api.GET("/api/consultations/{id}/actions", {
            params: { path: { id }, query: { page, size: 100 } },
          }),
        ),
      ),
  });
}

/** The report as it is today. */
export function reportQuery(id: string) {
  return queryOptions({
    queryKey: ["consultations", id, "report"],
    queryFn: () => reportNow(id),
    staleTime: 0,
    throwOnError: nothingToShow,
  });
}

/** To how many the report was sent. */
export function sendingQuery(id: string) {
  return queryOptions({
    queryKey: ["consultations", id, "report", "sending"],
    queryFn: () => found(api.GET("/api/consultations/{id}/report/sending", { params: { path: { id } } })),
    staleTime: 0,
  });
}

/** Whether the holder of a link is mailed what becomes of their consultation. */
export function followingQuery(secret: string) {
  return queryOptions({
    queryKey: ["my-consultation", secret, "following"],
    queryFn: () => found(api.GET("/api/my-consultation/following", byLink(secret))),
    staleTime: 0,
    retry: false,
  });
}

/** A finding as it stands now, for who would write over it. */
export function findingNow(id: string, findingId: string) {
  return found(
    api.GET("/api/consultations/{id}/findings/{findingId}", { params: { path: { id, findingId } } }),
  );
}

/** An action as it stands now, for who would write over it. */
export function actionNow(id: string, actionId: string) {
  return found(api.GET("/api/consultations/{id}/actions/{actionId}", { params: { path: { id, actionId } } }));
}

/** A statement as it stands now, for who would write over it. */
export function statementNow(id: string, statementId: string) {
  return found(
    api.GET("/api/consultations/{id}/statements/{statementId}", { params: { path: { id, statementId } } }),
  );
}

/** A report as it stands now, for who would write over it. */
export function reportNow(id: string) {
  return found(api.GET("/api/consultations/{id}/report", { params: { path: { id } } }));
}
