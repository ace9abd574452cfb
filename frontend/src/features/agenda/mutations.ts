import { type QueryClient, useMutation, useQueryClient } from "@tanstack/react-query";
import { api, ifMatch, outcome } from "#/shared/api/client";
import type { Outcome } from "#/shared/api/problem";
import type { AgendaEvent, Text } from "#/shared/api/types";
import { noText } from "#/shared/i18n/text";
import type { Versioned } from "#/shared/lib/drafts";
import { type TypedAttendance, toldAttendance } from "./attendance";
import { type EventDraft, tidied } from "./draft";
import { eventQuery } from "./queries";

/** Creates a draft. */
export function useCreateEvent() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ form }: Versioned<EventDraft>) => outcome(api.POST("/api/events", { body: tidied(form) })),
    onSuccess: (created) => remember(cache, created),
  });
}

/** Saves a form over the version that it started from. */
export function useUpdateEvent(id: string) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ form, version }: Versioned<EventDraft>) =>
      outcome(
        api.PUT("/api/events/{id}", {
          params: { path: { id }, header: ifMatch(version) },
          body: tidied(form),
        }),
      ),
    onSuccess: (saved) => remember(cache, saved),
  });
}

export type PlainAct = "PROPOSE" | "WITHDRAW" | "PUBLISH" | "REMOVE";
export type ReasonedAct = "REQUEST_CHANGES" | "REFUSE" | "POSTPONE" | "CANCEL";
/** Those that tell something along are performed by the form of it. */
export type ToldAct = ReasonedAct | "CLOSE";

/** Acts on an event as a whole: proposes it, takes it back, announces it, removes it; the last leaves no page of it. */
export function useActOnEvent(event: AgendaEvent, onRemoved: () => void) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (act: PlainAct | ToldAct) => perform(act as PlainAct, event),
    onSuccess: (acted, act) => {
      remember(cache, acted);
      if (act === "REMOVE" && acted.done) onRemoved();
      // Who acted on what others had changed sees where it stands now.
      if (!acted.done) cache.invalidateQueries({ queryKey: eventQuery(event.id).queryKey });
    },
  });
}

/** Why an event is not, or not now, as somebody wished. */
export type Reason = { reason: Text | null };

/** Acts on an event and says why. */
export function useTellReason(id: string, act: ReasonedAct) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ form }: Versioned<Reason>) => tell(act, id, form.reason ?? noText),
    onSuccess: (acted) => remember(cache, acted),
  });
}

/** Says how many came. */
export function useCloseEvent(id: string) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ form }: Versioned<TypedAttendance>) =>
      outcome(api.POST("/api/events/{id}/closure", { params: { path: { id } }, body: toldAttendance(form) })),
    onSuccess: (closed) => remember(cache, closed),
  });
}

function perform(
  act: PlainAct,
  { id, version, state }: AgendaEvent,
): Promise<Outcome<AgendaEvent | undefined>> {
  const asked = { params: { path: { id } } };
  const overThis = { params: { path: { id }, header: ifMatch(version) } };
  if (act === "PROPOSE") return outcome(api.POST("/api/events/{id}/proposal", asked));
  if (act === "PUBLISH") return outcome(api.POST("/api/events/{id}/publication", asked));
  if (act === "REMOVE") return outcome(api.DELETE("/api/events/{id}", overThis));
  return state === "PUBLISHED"
    ? outcome(api.DELETE("/api/events/{id}/publication", overThis))
    : outcome(api.DELETE("/api/events/{id}/proposal", overThis));
}

function tell(act: ReasonedAct, id: string, reason: Text): Promise<Outcome<AgendaEvent>> {
  const asked = { params: { path: { id } }, body: { reason } };
  if (act === "REQUEST_CHANGES") return outcome(api.POST("/api/events/{id}/change-request", asked));
  if (act === "REFUSE") return outcome(api.POST("/api/events/{id}/refusal", asked));
  if (act === "POSTPONE") return outcome(api.POST("/api/events/{id}/postponement", asked));
  return outcome(api.POST("/api/events/{id}/cancellation", asked));
}

/** Shows what was written at once, and lets the lists ask again. */
function remember(cache: QueryClient, result: Outcome<AgendaEvent | undefined>): void {
  if (!result.done) return;
  cache.invalidateQueries({ queryKey: ["events"], refetchType: "none" });
  if (result.value) cache.setQueryData(eventQuery(result.value.id).queryKey, result.value);
}
