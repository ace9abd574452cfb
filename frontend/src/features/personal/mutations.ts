import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api, ifMatch, outcome } from "#/shared/api/client";
import type { PersonalCalendarForm } from "#/shared/api/types";
import type { Versioned } from "#/shared/lib/drafts";
import { myCalendarQuery } from "./queries";

/** Gives the reader's calendar an address, or a new one. */
export function useRenewCalendar() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: () => outcome(api.POST("/api/my-calendar", {})),
    onSuccess: (renewed) => {
      if (renewed.done) cache.setQueryData(myCalendarQuery.queryKey, renewed.value);
    },
  });
}

/** Chooses what it shows. */
export function useChooseCalendar() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ form, version }: Versioned<PersonalCalendarForm>) =>
      outcome(api.PUT("/api/my-calendar", { params: { header: ifMatch(version) }, body: form })),
    onSuccess: (chosen) => {
      if (chosen.done) cache.setQueryData(myCalendarQuery.queryKey, chosen.value);
    },
  });
}

/** Takes it away. */
export function useRemoveCalendar(version: number) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: () => outcome(api.DELETE("/api/my-calendar", { params: { header: ifMatch(version) } })),
    onSuccess: (removed) =>
      // Changed elsewhere meanwhile: as it stands now, it can be taken away.
      removed.done ? cache.resetQueries(myCalendarQuery) : cache.invalidateQueries(myCalendarQuery),
  });
}
