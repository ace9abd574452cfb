import { type QueryClient, useMutation, useQueryClient } from "@tanstack/react-query";
import { api, ifMatch, outcome } from "#/shared/api/client";
import type { Outcome } from "#/shared/api/problem";
import type { Series, Text } from "#/shared/api/types";
import { noText } from "#/shared/i18n/text";
import type { Versioned } from "#/shared/lib/drafts";
import { sentRepetition, type TypedRepetition } from "./rule";

/** Makes an event repeat, or changes how it does. */
export function useRepeat(id: string, first: string, series: Series | undefined) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ form }: Versioned<TypedRepetition>): Promise<Outcome<Series>> => {
      const body = { eventId: id, ...sentRepetition(form, first) };
      if (!series) return outcome(api.POST("/api/series", { body }));
      return outcome(
        api.PUT("/api/series/{id}", { params: { path: { id }, header: ifMatch(series.version) }, body }),
      );
    },
    onSuccess: () => askAgain(cache, id),
  });
}

/** Since when a series does not take place, and why. */
export type TypedSuspension = { from: string; reason: Text | null };

/** Says that a series takes place no longer. */
export function useSuspend({ id, version }: Series) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ form }: Versioned<TypedSuspension>): Promise<Outcome<Series>> =>
      outcome(
        api.PUT("/api/series/{id}/suspension", {
          params: { path: { id }, header: ifMatch(version) },
          body: { from: form.from, reason: form.reason ?? noText },
        }),
      ),
    onSuccess: () => askAgain(cache, id),
  });
}

/** From when a series takes place again. */
export type TypedResumption = { from: string };

/** Says that a series takes place again. */
export function useResume({ id, version }: Series) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ form: { from } }: Versioned<TypedResumption>): Promise<Outcome<Series>> =>
      outcome(
        api.DELETE("/api/series/{id}/suspension", {
          params: { path: { id }, header: ifMatch(version), query: { from } },
        }),
      ),
    onSuccess: () => askAgain(cache, id),
  });
}

/** Those acts on a series that tell nothing along. */
export function useActOnSeries(series: Series | undefined, id: string) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (_act: string): Promise<Outcome<undefined>> =>
      outcome(
        api.DELETE("/api/series/{id}", { params: { path: { id }, header: ifMatch(series?.version ?? 0) } }),
      ),
    onSuccess: () => askAgain(cache, id),
  });
}

/** A series and its event say something of each other, and the lists of both. */
function askAgain(cache: QueryClient, id: string): void {
  cache.invalidateQueries({ queryKey: ["series", id] });
  cache.invalidateQueries({ queryKey: ["events"] });
}
