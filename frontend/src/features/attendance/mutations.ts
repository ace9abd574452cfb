import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { api, ifMatch, outcome } from "#/shared/api/client";
import type { RegistrationMessageGroup, RegistrationSettingsForm, Text } from "#/shared/api/types";
import type { Versioned } from "#/shared/lib/drafts";
import { attendanceKey } from "./figures";
import { settingsQuery } from "./queries";

/** What is told along with an act. */
export type Reason = { reason: Text | null };

/** A message while it is written. */
export type TypedMessage = { subject: Text | null; body: Text | null; to: RegistrationMessageGroup };

const noWords: Text = { fr: null, nl: null, en: null };

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

/** Says whether somebody presents something, and is counted apart. */
export function useTellPresenter(event: string) {
  const anew = useAnew(event);
  return useMutation({
    mutationFn: ({ id: registrationId, presenter }: { id: string; presenter: boolean }) =>
      outcome(
        api.PUT("/api/events/{id}/registrations/{registrationId}/presenter", {
          params: { path: { id: event, registrationId } },
          body: { presenter },
        }),
      ),
    onSettled: anew,
  });
}

/** Writes to some of those who are registered; what is sent again as it was is read once. */
export function useSendMessage(event: string) {
  const anew = useAnew(event);
  const last = useRef({ body: "", key: "" });
  return useMutation({
    mutationFn: ({ form: { subject, body, to } }: Versioned<TypedMessage>) => {
      const told = { subject: subject ?? noWords, body: body ?? noWords, to };
      const typed = JSON.stringify(told);
      if (last.current.body !== typed) last.current = { body: typed, key: crypto.randomUUID() };
      const header = { "Idempotency-Key": last.current.key };
      return outcome(
        api.POST("/api/events/{id}/messages", { params: { path: { id: event }, header }, body: told }),
      );
    },
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
        body: { reason: form.reason ?? noWords },
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
