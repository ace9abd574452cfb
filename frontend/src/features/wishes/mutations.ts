import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api, byLink, outcome } from "#/shared/api/client";
import type { Versioned } from "#/shared/lib/drafts";
import { privacyVersion } from "#/shared/ui/person";
import type { Wish } from "./format";
import { myWishesQuery } from "./queries";

/** Wishes for a service. Without a network it fails at once, and is never sent later by itself. */
export function useMakeWish(edition: string) {
  return useMutation({
    mutationFn: ({ form: { service, name, email, language } }: Versioned<Wish>) =>
      outcome(
        api.POST("/api/editions/{id}/wishes", {
          params: { path: { id: edition } },
          body: {
            serviceId: service.id ?? "",
            name: name.trim(),
            email: email.trim(),
            language,
            privacyVersion,
          },
        }),
      ),
    networkMode: "always",
  });
}

/** Takes a wish back, by the visitor's link. */
export function useTakeWishBack(secret: string) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      outcome(
        api.POST("/api/my-programme/wishes/{id}/withdrawal", { ...byLink(secret), params: { path: { id } } }),
      ),
    networkMode: "always",
    onSuccess: () => cache.invalidateQueries(myWishesQuery(secret)),
  });
}
