import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api, byLink, ifMatch, outcome } from "#/shared/api/client";
import type { Versioned } from "#/shared/lib/drafts";
import { privacyVersion } from "#/shared/ui/person";
import type { Told } from "./format";
import { linkedChoicesQuery } from "./queries";

/** Sends what one chose. Without a network it fails at once, and is never sent later by itself. */
export function useChoose(id: string) {
  return useMutation({
    mutationFn: ({ form }: Versioned<Told>) =>
      outcome(
        api.POST("/api/editions/{id}/choices", {
          params: { path: { id } },
          body: {
            ...form,
            name: form.name.trim(),
            email: form.email.trim(),
            organisation: form.organisation.trim() || null,
            privacyVersion,
          },
        }),
      ),
    networkMode: "always",
  });
}

/** Chooses other slots, or another order. */
export function useChangeChoices(secret: string) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ form, version }: Versioned<Pick<Told, "slotIds">>) =>
      outcome(
        api.PUT("/api/my-programme/choices", {
          ...byLink(secret),
          params: { header: ifMatch(version) },
          body: form,
        }),
      ),
    networkMode: "always",
    onSuccess: (changed) => {
      if (changed.done) cache.setQueryData(linkedChoicesQuery(secret).queryKey, changed.value);
    },
  });
}

/** Takes back what one chose: it is erased. */
export function useTakeBackChoices(secret: string, version: number, taken: () => void) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (_: "REMOVE") =>
      outcome(
        api.DELETE("/api/my-programme/choices", { ...byLink(secret), params: { header: ifMatch(version) } }),
      ),
    networkMode: "always",
    onSuccess: (result) => {
      if (result.done) taken();
      return cache.invalidateQueries(linkedChoicesQuery(secret));
    },
  });
}
