import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api, ifMatch, outcome } from "#/shared/api/client";
import type { OpenDoor, Slot } from "#/shared/api/opendoors";
import type { Text } from "#/shared/api/types";
import { noText } from "#/shared/i18n/text";
import type { Versioned } from "#/shared/lib/drafts";
import { sent, type Told } from "./format";
import { type Span, startsIn } from "./times";

/** What stands in open doors is something else now, and in their edition. */
function useRefresh() {
  const cache = useQueryClient();
  return () =>
    Promise.all([
      cache.invalidateQueries({ queryKey: ["open-doors"] }),
      cache.invalidateQueries({ queryKey: ["editions"] }),
    ]);
}

/** Says that a service opens its doors, in an edition or alone. */
export function useOpenDoor(edition: string | null) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ form }: Versioned<Told>) =>
      outcome(api.POST("/api/open-doors", { body: sent(edition, form, true) })),
    onSuccess: refresh,
  });
}

/** Changes what is told of an open door. */
export function useUpdateDoor({ id, editionId }: OpenDoor) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ form, version }: Versioned<Told>) =>
      outcome(
        api.PUT("/api/open-doors/{id}", {
          params: { path: { id }, header: ifMatch(version) },
          body: sent(editionId, form, false),
        }),
      ),
    onSuccess: refresh,
  });
}

/** Takes a service into its edition. */
export function useAccept({ id, version }: OpenDoor) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (_act: string) =>
      outcome<unknown>(
        api.POST("/api/open-doors/{id}/acceptance", { params: { path: { id }, header: ifMatch(version) } }),
      ),
    onSuccess: refresh,
  });
}

/** Why something is so. */
export type Reason = { reason: Text | null };

const answers = {
  REQUEST_CHANGES: "/api/open-doors/{id}/change-request",
  REFUSE: "/api/open-doors/{id}/refusal",
  WITHDRAW: "/api/open-doors/{id}/withdrawal",
} as const;

/** What is done to an open door with a reason. */
export type ReasonedAct = keyof typeof answers;

/** Answers an application, or takes it back, and says why. */
export function useAnswer({ id, version }: OpenDoor, act: ReasonedAct) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ form }: Versioned<Reason>) =>
      outcome<unknown>(
        api.POST(answers[act], {
          params: { path: { id }, header: ifMatch(version) },
          body: { reason: form.reason ?? noText },
        }),
      ),
    onSuccess: refresh,
  });
}

/** What is sent of one slot. */
function told({ day, minutes, places, room }: Span, start: string) {
  return { day, start, minutes: Number(minutes) || null, places: Number(places), room: room.trim() || null };
}

/** Adds slots that follow each other, all of them or none. */
export function useAddSlots(id: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ form }: Versioned<Span>) =>
      outcome<unknown>(
        api.POST("/api/open-doors/{id}/slots", {
          params: { path: { id } },
          body: { slots: startsIn(form).map((start) => told(form, start)) },
        }),
      ),
    onSuccess: refresh,
  });
}

/** Gives a slot another time, room or number of places. */
export function useMoveSlot(id: string, { id: slotId, version }: Slot) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ form }: Versioned<Span>) =>
      outcome<unknown>(
        api.PUT("/api/open-doors/{id}/slots/{slotId}", {
          params: { path: { id, slotId }, header: ifMatch(version) },
          body: told(form, form.from),
        }),
      ),
    onSuccess: refresh,
  });
}

/** Cancels a slot, and says why. */
export function useCancelSlot(id: string, { id: slotId, version }: Slot) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ form }: Versioned<Reason>) =>
      outcome<unknown>(
        api.POST("/api/open-doors/{id}/slots/{slotId}/cancellation", {
          params: { path: { id, slotId }, header: ifMatch(version) },
          body: { reason: form.reason ?? noText },
        }),
      ),
    onSuccess: refresh,
  });
}

/** Takes a slot away of which nobody was told. */
export function useRemoveSlot(id: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ id: slotId, version }: Slot) =>
      outcome<unknown>(
        api.DELETE("/api/open-doors/{id}/slots/{slotId}", {
          params: { path: { id, slotId }, header: ifMatch(version) },
        }),
      ),
    onSuccess: refresh,
  });
}
