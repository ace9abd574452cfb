import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api, byLink, ifMatch, outcome } from "#/shared/api/client";
import type { Call, CallForm, Candidacy } from "#/shared/api/types";
import type { Versioned } from "#/shared/lib/drafts";
import { privacyVersion } from "#/shared/ui/person";
import { sent, type Told } from "./format";
import { linkedCandidacyQuery } from "./queries";

/** Answers a call. Without a network it fails at once, and is never sent later by itself. */
export function useAnswer(id: string) {
  return useMutation({
    mutationFn: ({ form }: Versioned<Told>) =>
      outcome(
        api.POST("/api/calls/{id}/candidacies", {
          params: { path: { id } },
          body: { ...sent(form), email: form.email.trim(), privacyVersion },
        }),
      ),
    networkMode: "always",
  });
}

/** Corrects what one answered. */
export function useCorrectCandidacy(secret: string) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ form, version }: Versioned<Told>) =>
      outcome(
        api.PUT("/api/my-candidacy", {
          ...byLink(secret),
          params: { header: ifMatch(version) },
          body: sent(form),
        }),
      ),
    networkMode: "always",
    onSuccess: (corrected) => {
      const query = linkedCandidacyQuery(secret);
      if (corrected.done) cache.setQueryData(query.queryKey, corrected.value);
    },
  });
}

/** Takes back what one answered: it is erased. */
export function useTakeBack(secret: string, version: number) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: () =>
      outcome(api.DELETE("/api/my-candidacy", { ...byLink(secret), params: { header: ifMatch(version) } })),
    networkMode: "always",
    onSuccess: (erased) => {
      // Decided on meanwhile: as it stands now, it can be erased.
      if (!erased.done) cache.invalidateQueries(linkedCandidacyQuery(secret));
    },
  });
}

/** Writes a call of a circle: a draft. */
export function useCreateCall(id: string) {
  const refresh = useRefresh(id);
  return useMutation({
    mutationFn: ({ form }: Versioned<CallForm>) =>
      outcome(api.POST("/api/circles/{id}/calls", { params: { path: { id } }, body: form })),
    onSuccess: refresh,
  });
}

/** Saves a call over the version that it started from. */
export function useUpdateCall(id: string, callId: string) {
  const refresh = useRefresh(id);
  return useMutation({
    mutationFn: ({ form, version }: Versioned<CallForm>) =>
      outcome(
        api.PUT("/api/circles/{id}/calls/{callId}", {
          params: { path: { id, callId }, header: ifMatch(version) },
          body: form,
        }),
      ),
    onSuccess: refresh,
  });
}

/** Publishes a call. */
export function usePublish({ circle: { id }, id: callId }: Call) {
  const refresh = useRefresh(id);
  return useMutation({
    mutationFn: (_: "PUBLISH") =>
      outcome(api.POST("/api/circles/{id}/calls/{callId}/publication", { params: { path: { id, callId } } })),
    onSuccess: refresh,
  });
}

/** Takes away a call that nobody answered. */
export function useRemoveCall({ circle: { id }, id: callId, version }: Call, removed: () => void) {
  return useMutation({
    mutationFn: (_: "REMOVE") =>
      outcome(
        api.DELETE("/api/circles/{id}/calls/{callId}", {
          params: { path: { id, callId }, header: ifMatch(version) },
        }),
      ),
    onSuccess: (result) => result.done && removed(),
  });
}

/** What those who run a circle decide about a candidate: named, and as what; or kept, or refused, by a form. */
export type Decision = "MEMBER" | "SUBSTITUTE" | "RESERVE" | "REFUSE";

/** What is written with a decision. */
export type Message = { message: string };

/** Names who answered a call, for the days that the call gives. */
export function useAccept(call: Call, { id: candidacyId, version }: Candidacy) {
  const refresh = useRefresh(call.circle.id);
  return useMutation({
    mutationFn: (decision: Decision) =>
      outcome(
        api.POST("/api/circles/{id}/calls/{callId}/candidacies/{candidacyId}/acceptance", {
          params: { path: { id: call.circle.id, callId: call.id, candidacyId }, header: ifMatch(version) },
          body: { role: decision === "SUBSTITUTE" ? decision : "MEMBER" },
        }),
      ),
    onSuccess: refresh,
  });
}

/** Keeps who answered a call in reserve. */
export function useReserve(call: Call, { id: candidacyId, version }: Candidacy) {
  const refresh = useRefresh(call.circle.id);
  return useMutation({
    mutationFn: ({ form }: Versioned<Message>) =>
      outcome(
        api.POST("/api/circles/{id}/calls/{callId}/candidacies/{candidacyId}/reserve", {
          params: { path: { id: call.circle.id, callId: call.id, candidacyId }, header: ifMatch(version) },
          body: { message: form.message.trim() || null },
        }),
      ),
    onSuccess: refresh,
  });
}

/** Refuses who answered a call. */
export function useRefuse(call: Call, { id: candidacyId, version }: Candidacy) {
  const refresh = useRefresh(call.circle.id);
  return useMutation({
    mutationFn: ({ form }: Versioned<Message>) =>
      outcome(
        api.POST("/api/circles/{id}/calls/{callId}/candidacies/{candidacyId}/refusal", {
          params: { path: { id: call.circle.id, callId: call.id, candidacyId }, header: ifMatch(version) },
          body: form,
        }),
      ),
    onSuccess: refresh,
  });
}

/** A circle has another call, or other candidates, or other members. */
function useRefresh(id: string) {
  const cache = useQueryClient();
  return async () => {
    await cache.invalidateQueries({ queryKey: ["circles", id] });
    await cache.invalidateQueries({ queryKey: ["calls"] });
  };
}
