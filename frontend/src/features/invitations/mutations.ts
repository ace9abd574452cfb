import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api, outcome } from "#/shared/api/client";
import type { EventInvitationForm } from "#/shared/api/types";
import { invitationsKey } from "./queries";

const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Reads the rows of a sheet as one would paste them; nothing is kept of it. */
export function useReadSheet(event: string) {
  return useMutation({
    mutationFn: (file: File) =>
      outcome(
        api.POST("/api/events/{id}/invitations/sheet", {
          params: { path: { id: event } },
          headers: { "Content-Type": /\.xlsx$/i.test(file.name) ? xlsx : "text/csv" },
          body: file as unknown as string,
          bodySerializer: (body) => body,
        }),
      ),
  });
}

/** Says what would become of invitations; nothing is kept, and nobody is mailed. */
export function useTryInvitations(event: string) {
  return useMutation({
    mutationFn: (body: EventInvitationForm) =>
      outcome(api.POST("/api/events/{id}/invitations/trial", { params: { path: { id: event } }, body })),
  });
}

/** Invites those who are not invited yet. */
export function useInvite(event: string) {
  const anew = useAnew(event);
  return useMutation({
    mutationFn: (body: EventInvitationForm) =>
      outcome(api.POST("/api/events/{id}/invitations", { params: { path: { id: event } }, body })),
    onSettled: anew,
  });
}

/** Invites those once more who have not answered. */
export function useInviteAgain(event: string) {
  const anew = useAnew(event);
  return useMutation({
    mutationFn: () =>
      outcome(
        api.POST("/api/events/{id}/invitations/reminder", {
          params: { path: { id: event } },
          body: { message: null },
        }),
      ),
    onSettled: anew,
  });
}

/** Takes an invitation back: its link opens nothing any more. */
export function useWithdraw(event: string) {
  const anew = useAnew(event);
  return useMutation({
    mutationFn: (invitationId: string) =>
      outcome(
        api.POST("/api/events/{id}/invitations/{invitationId}/withdrawal", {
          params: { path: { id: event, invitationId } },
        }),
      ),
    onSettled: anew,
  });
}

/** Whatever came of an act, all is asked for again: people answer at any moment. */
function useAnew(event: string) {
  const cache = useQueryClient();
  return () => cache.invalidateQueries({ queryKey: invitationsKey(event) });
}
