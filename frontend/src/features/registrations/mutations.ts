import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api, byLink, ifMatch, outcome } from "#/shared/api/client";
import type { MyRegistration, RegistrationForm } from "#/shared/api/types";
import type { Versioned } from "#/shared/lib/drafts";
import { privacyVersion } from "#/shared/ui/person";
import { sentTold, type Told } from "./draft";
import { availabilityQuery, linkedInvitationQuery, linkedRegistrationQuery } from "./queries";
import { keyOf, refused } from "./sending";

/** Registers somebody for an event. Without a network it fails at once, and is never sent later by itself. */
export function useRegister(id: string) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: async (body: RegistrationForm) => {
      const params = { path: { id }, header: { "Idempotency-Key": keyOf(id, body) } };
      const result = await outcome(api.POST("/api/events/{id}/registrations", { params, body }));
      if (!result.done && result.problem.status >= 400 && result.problem.status < 500) refused(id);
      return result;
    },
    networkMode: "always",
    // Taken or not, the seats are others now.
    onSettled: () => cache.invalidateQueries(availabilityQuery(id)),
  });
}

/** What one does with one's own registration as a whole. */
export type OwnAct = "CONFIRM" | "ACCEPT" | "CANCEL";

/** Acts on the registration that a link opens. */
export function useActOnRegistration(secret: string) {
  const cache = useQueryClient();
  const query = linkedRegistrationQuery(secret);
  return useMutation({
    mutationFn: (act: OwnAct) => {
      if (act === "CONFIRM") return outcome(api.POST("/api/my-registration/confirmation", byLink(secret)));
      if (act === "ACCEPT") return outcome(api.POST("/api/my-registration/acceptance", byLink(secret)));
      return outcome(api.POST("/api/my-registration/cancellation", byLink(secret)));
    },
    networkMode: "always",
    onSuccess: (acted) => {
      if (acted.done) cache.setQueryData(query.queryKey, acted.value);
      else cache.invalidateQueries(query);
      cache.invalidateQueries({ queryKey: ["my-registrations"] });
    },
  });
}

/** Corrects what one told. */
export function useChangeRegistration(secret: string) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ form, version }: Versioned<Told>) =>
      outcome(
        api.PATCH("/api/my-registration", {
          params: { header: ifMatch(version) },
          body: sentTold(form),
          headers: { ...byLink(secret).headers, "Content-Type": "application/merge-patch+json" },
        }),
      ),
    networkMode: "always",
    onSuccess: (changed) => {
      if (changed.done) cache.setQueryData(linkedRegistrationQuery(secret).queryKey, changed.value);
      cache.invalidateQueries({ queryKey: ["my-registrations"] });
    },
  });
}

/** Agrees to be seen by the others who agree, from the version that one reads. */
export function useAgree(secret: string, { name, version }: MyRegistration) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: () =>
      outcome(
        api.PATCH("/api/my-registration", {
          params: { header: ifMatch(version) },
          body: { name: name ?? "", agreed: true },
          headers: { ...byLink(secret).headers, "Content-Type": "application/merge-patch+json" },
        }),
      ),
    networkMode: "always",
    onSuccess: (agreed) => {
      // Corrected elsewhere meanwhile: from how it stands now, one can agree.
      if (agreed.done) cache.setQueryData(linkedRegistrationQuery(secret).queryKey, agreed.value);
      else cache.invalidateQueries(linkedRegistrationQuery(secret));
    },
  });
}

/** Erases what is held, and gives up the place with it. */
export function useEraseRegistration(secret: string, version: number) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: () =>
      outcome(
        api.DELETE("/api/my-registration", { ...byLink(secret), params: { header: ifMatch(version) } }),
      ),
    networkMode: "always",
    onSuccess: (erased) => {
      // Changed elsewhere meanwhile: as it stands now, it can be erased.
      if (!erased.done) cache.invalidateQueries(linkedRegistrationQuery(secret));
      cache.invalidateQueries({ queryKey: ["my-registrations"] });
    },
  });
}

/** Registers who is invited; whether one is registered already, the answer says. */
export function useRegisterByInvitation(secret: string) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ form }: Versioned<Told>) =>
      outcome(
        api.POST("/api/my-invitation/registration", {
          ...byLink(secret),
          body: { ...sentTold(form), privacyVersion },
        }),
      ),
    networkMode: "always",
    onSuccess: (registered) => {
      const query = linkedInvitationQuery(secret);
      if (registered.done) cache.setQueryData(query.queryKey, registered.value);
      else cache.invalidateQueries(query);
    },
  });
}

/** Says that one does not come. */
export function useDecline(secret: string) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: () => outcome(api.POST("/api/my-invitation/refusal", byLink(secret))),
    networkMode: "always",
    onSuccess: (declined) => {
      const query = linkedInvitationQuery(secret);
      if (declined.done) cache.setQueryData(query.queryKey, declined.value);
      else cache.invalidateQueries(query);
    },
  });
}

/** Erases an invitation; a registration stays. */
export function useEraseInvitation(secret: string) {
  return useMutation({
    mutationFn: () => outcome(api.POST("/api/my-invitation/erasure", byLink(secret))),
    networkMode: "always",
  });
}
