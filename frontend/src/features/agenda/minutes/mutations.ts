import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api, ifMatch, outcome } from "#/shared/api/client";
import type { EventMinutesForm } from "#/shared/api/types";
import type { Versioned } from "#/shared/lib/drafts";
import { minutesQuery, revisionsQuery } from "./queries";

/** Saves the minutes over the version that they were written from. */
export function useSaveMinutes(event: string) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ form, version }: Versioned<EventMinutesForm>) =>
      outcome(
        api.PUT("/api/events/{id}/minutes", {
          params: { path: { id: event }, header: ifMatch(version) },
          body: form,
        }),
      ),
    onSuccess: (saved) => {
      if (!saved.done) return;
      cache.setQueryData(minutesQuery(event).queryKey, saved.value);
      cache.invalidateQueries({ queryKey: revisionsQuery(event).queryKey });
    },
  });
}
