import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api, ifMatch, outcome } from "#/shared/api/client";
import type { RegistrationSettingsForm, Text } from "#/shared/api/types";
import type { Versioned } from "#/shared/lib/drafts";
import { attendanceKey, settingsQuery } from "./queries";

/** What is told along with an act. */
export type Reason = { reason: Text | null };

/** The acts that tell why. */
export type ReasonedAct = "REFUSE" | "PUT_FIRST";

/** Accepts somebody who asked to come. */
export function useAccept(event: string) {
  const anew = useAnew(event);
  return useMutation({
    mutationFn: (registrationId: string) =>
      outcome(
        api.POST("/api/events/{id}/registrations/{registrationId}/acceptance", {
          params: { path: { id: event, registrationId } },
        }),
      ),
    onSettled: anew,
  });
}

/** Refuses somebody, or puts them first in the line, and says why. */
export function useTellReason(event: string, registrationId: string, act: ReasonedAct) {
  const anew = useAnew(event);
  return useMutation({
    mutationFn: ({ form }: Versioned<Reason>) => {
      const told = {
        params: { path: { id: event, registrationId } },
        body: { reason: form.reason ?? { fr: null, nl: null, en: null } },
      };
      return outcome(
        act === "REFUSE"
          ? api.POST("/api/events/{id}/registrations/{registrationId}/refusal", told)
          : api.POST("/api/events/{id}/registrations/{registrationId}/precedence", told),
      );
    },
    onSettled: anew,
  });
}

/** Sets how one registers. */
export function useSaveSettings(event: string) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ form, version }: Versioned<RegistrationSettingsForm>) =>
      outcome(
        api.PUT("/api/events/{id}/registration-settings", {
          params: { path: { id: event }, header: ifMatch(version) },
          body: form,
        }),
      ),
    onSuccess: (saved) => {
      if (saved.done) cache.setQueryData(settingsQuery(event).queryKey, saved.value);
    },
  });
}

/** Whatever came of an act, the list is asked for again: somebody else may have acted, too. */
function useAnew(event: string) {
  const cache = useQueryClient();
  return () => cache.invalidateQueries({ queryKey: attendanceKey(event) });
}
