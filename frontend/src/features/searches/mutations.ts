import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api, byLink, ifMatch, outcome } from "#/shared/api/client";
import type { SavedSearch, SavedSearchChangeForm, SavedSearchForm } from "#/shared/api/types";
import type { Versioned } from "#/shared/lib/drafts";
import { linkedSearchQuery, savedSearchesQuery } from "./queries";

/** By which somebody holds a search: the link of a mail, or else their own account. */
export type Secret = string | undefined;

/** Keeps a search. */
export function useSaveSearch() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ form }: Versioned<SavedSearchForm>) => {
      const body = { ...form, name: form.name.trim(), email: form.email?.trim() || null };
      return outcome(api.POST("/api/saved-searches", { body }));
    },
    onSuccess: () => cache.invalidateQueries(savedSearchesQuery),
  });
}

/** Says that mails are wanted at the address that the link was sent to. */
export function useConfirmSearch(secret: string) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: () => outcome(api.POST("/api/saved-search/confirmation", byLink(secret))),
    onSuccess: (confirmed) => {
      if (confirmed.done) cache.setQueryData(linkedSearchQuery(secret).queryKey, confirmed.value);
    },
  });
}

/** Gives a search another name or another rhythm. */
export function useChangeSearch({ id }: SavedSearch, secret: Secret) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ form: body, version }: Versioned<SavedSearchChangeForm>) => {
      const match = ifMatch(version);
      if (secret === undefined) {
        return outcome(
          api.PUT("/api/saved-searches/{id}", { params: { path: { id }, header: match }, body }),
        );
      }
      return outcome(api.PUT("/api/saved-search", { ...byLink(secret), params: { header: match }, body }));
    },
    onSuccess: (changed) => {
      if (changed.done && secret !== undefined) {
        cache.setQueryData(linkedSearchQuery(secret).queryKey, changed.value);
      }
      return cache.invalidateQueries(savedSearchesQuery);
    },
  });
}

/** Erases a search. */
export function useRemoveSearch({ id, version }: SavedSearch, secret: Secret) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: () => {
      const match = ifMatch(version);
      if (secret === undefined) {
        return outcome(api.DELETE("/api/saved-searches/{id}", { params: { path: { id }, header: match } }));
      }
      return outcome(api.DELETE("/api/saved-search", { ...byLink(secret), params: { header: match } }));
    },
    onSuccess: () => cache.invalidateQueries(savedSearchesQuery),
  });
}
