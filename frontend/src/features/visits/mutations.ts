import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api, byLink, outcome } from "#/shared/api/client";
import type { VisitRight } from "#/shared/api/opendoors";
import type { Versioned } from "#/shared/lib/drafts";
import { privacyVersion } from "#/shared/ui/person";
import { sent, type Told } from "./format";
import { linkedProgrammeQuery } from "./queries";

/** Books these slots as one programme. Without a network it fails at once, and is never sent later by itself. */
export function useBook(id: string, slotIds: string[]) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ form }: Versioned<Told>) =>
      outcome(
        api.POST("/api/editions/{id}/visits", {
          params: { path: { id } },
          body: { ...sent(form), privacyVersion, slotIds },
        }),
      ),
    networkMode: "always",
    onSuccess: () => cache.invalidateQueries({ queryKey: ["editions", id] }),
  });
}

const acts = {
  CONFIRM: "/api/my-programme/visits/{id}/confirmation",
  ACCEPT: "/api/my-programme/visits/{id}/acceptance",
  CANCEL: "/api/my-programme/visits/{id}/cancellation",
} as const;

/** Confirms one's address, takes the seat that is offered, or gives the visit up. */
export function useActOnVisit(secret: string, id: string, acted: (act: VisitRight) => void) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (act: VisitRight) =>
      outcome(api.POST(acts[act], { ...byLink(secret), params: { path: { id } } })),
    networkMode: "always",
    onSuccess: (result, act) => {
      const query = linkedProgrammeQuery(secret);
      if (!result.done) return cache.invalidateQueries(query);
      cache.setQueryData(query.queryKey, result.value);
      acted(act);
    },
  });
}

/** Erases what is held of who visits. */
export function useEraseProgramme(secret: string) {
  return useMutation({
    mutationFn: () => outcome(api.POST("/api/my-programme/erasure", byLink(secret))),
    networkMode: "always",
  });
}
