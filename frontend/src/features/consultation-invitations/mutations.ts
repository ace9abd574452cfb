import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api, byLink, outcome } from "#/shared/api/client";
import type { ConsultationInvitationForm } from "#/shared/api/consultations";
import type { Text } from "#/shared/api/types";
import type { Versioned } from "#/shared/lib/drafts";
import { type Interest, sent } from "./format";
import { linkedInvitationQuery } from "./queries";

const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

function useRefresh(id: string) {
  const cache = useQueryClient();
  return () => cache.invalidateQueries({ queryKey: ["consultations", id] });
}

/** Reads the rows of a sheet as one would paste them; nothing is kept of it. */
export function useReadSheet(id: string) {
  return useMutation({
    mutationFn: (file: File) =>
      outcome(
        api.POST("/api/consultations/{id}/invitations/sheet", {
          params: { path: { id } },
          headers: { "Content-Type": /\.xlsx$/i.test(file.name) ? xlsx : "text/csv" },
          body: file as unknown as string,
          bodySerializer: (body) => body,
        }),
      ),
  });
}

/** Says what would become of inviting these; nothing is kept. */
export function useTrial(id: string) {
  return useMutation({
    mutationFn: (body: ConsultationInvitationForm) =>
      outcome(api.POST("/api/consultations/{id}/invitations/trial", { params: { path: { id } }, body })),
  });
}

/** Writes down whom to invite. */
export function useInvite(id: string) {
  const refresh = useRefresh(id);
  return useMutation({
    mutationFn: (body: ConsultationInvitationForm) =>
      outcome(api.POST("/api/consultations/{id}/invitations", { params: { path: { id } }, body })),
    onSettled: refresh,
  });
}

/** Takes an invitation back: its link opens nothing any more. */
export function useWithdraw(id: string) {
  const refresh = useRefresh(id);
  return useMutation({
    mutationFn: (invitationId: string) =>
      outcome(
        api.POST("/api/consultations/{id}/invitations/{invitationId}/withdrawal", {
          params: { path: { id, invitationId } },
        }),
      ),
    onSettled: refresh,
  });
}

/** Mails those who were never mailed, or reminds the silent. */
export function useStartWave(id: string, kind: "INVITATION" | "REMINDER") {
  const refresh = useRefresh(id);
  return useMutation({
    mutationFn: ({ form: { message } }: Versioned<{ message: Text | null }>) =>
      outcome(
        api.POST("/api/consultations/{id}/waves", { params: { path: { id } }, body: { kind, message } }),
      ),
    onSettled: refresh,
  });
}

/** Says that one is interested, by the link. */
export function useTakePart(secret: string) {
  return useMutation({
    mutationFn: ({ form }: Versioned<Interest>) =>
      outcome(api.POST("/api/my-consultation-invitation/interest", { ...byLink(secret), body: sent(form) })),
    networkMode: "always",
  });
}

/** Says that one is not. */
export function useRefuse(secret: string) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: () => outcome(api.POST("/api/my-consultation-invitation/refusal", byLink(secret))),
    networkMode: "always",
    onSuccess: (refused) => {
      const query = linkedInvitationQuery(secret);
      if (refused.done) cache.setQueryData(query.queryKey, refused.value);
      else cache.invalidateQueries(query);
    },
  });
}

/** Erases an invitation. */
export function useErase(secret: string) {
  return useMutation({
    mutationFn: () => outcome(api.POST("/api/my-consultation-invitation/erasure", byLink(secret))),
    networkMode: "always",
  });
}
