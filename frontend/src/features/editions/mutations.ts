import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api, ifMatch, outcome } from "#/shared/api/client";
import type { Edition, EditionForm } from "#/shared/api/opendoors";
import type { Versioned } from "#/shared/lib/drafts";

function useRefresh() {
  const cache = useQueryClient();
  return () => cache.invalidateQueries({ queryKey: ["editions"] });
}

/** No version: whoever finds an edition there meanwhile is told, and overwrites nothing. */
const none = { "If-Match": '"none"' };

/** Makes an edition of an event. */
export function useMakeEdition(id: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ form }: Versioned<EditionForm>) =>
      outcome(api.PUT("/api/editions/{id}", { params: { path: { id }, header: none }, body: form })),
    onSuccess: refresh,
  });
}

/** Changes an edition. */
export function useUpdateEdition(id: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ form, version }: Versioned<EditionForm>) =>
      outcome(
        api.PUT("/api/editions/{id}", { params: { path: { id }, header: ifMatch(version) }, body: form }),
      ),
    onSuccess: refresh,
  });
}

/** Takes an edition away, and then goes on. */
export function useRemoveEdition({ id, version }: Edition, removed: () => void) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: async (_act: "REMOVE") => {
      const result = await outcome<unknown>(
        api.DELETE("/api/editions/{id}", { params: { path: { id }, header: ifMatch(version) } }),
      );
      if (result.done) {
        removed();
        cache.removeQueries({ queryKey: ["editions", id] });
        await cache.invalidateQueries({ queryKey: ["editions", "list"] });
      }
      return result;
    },
  });
}
