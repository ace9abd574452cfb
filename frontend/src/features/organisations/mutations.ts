import { type QueryClient, useMutation, useQueryClient } from "@tanstack/react-query";
import { api, ifMatch, outcome } from "#/shared/api/client";
import type { Outcome } from "#/shared/api/problem";
import type { Organisation, OrganisationForm } from "#/shared/api/types";
import type { Versioned } from "#/shared/lib/drafts";
import { organisationQuery } from "./queries";

/** The form of an organisation that does not exist yet. */
export const emptyForm: OrganisationForm = {
  kind: "ASBL",
  name: { fr: null, nl: null, en: null },
  description: null,
  aliases: [],
  seat: null,
  contacts: [],
  website: null,
  enterpriseNumber: null,
  parentId: null,
  verificationMonths: 6,
};

/** The editable part of an organisation, as its form starts. */
export function formOf(organisation: Organisation): OrganisationForm {
  const fields = Object.keys(emptyForm) as (keyof OrganisationForm)[];
  return Object.fromEntries(fields.map((field) => [field, organisation[field]])) as OrganisationForm;
}

/** What is sent: rows left blank and stray spaces are no content, points in a number are only for eyes. */
export function tidied(form: OrganisationForm): OrganisationForm {
  const { street, postalCode, commune } = form.seat ?? {};
  return {
    ...form,
    aliases: form.aliases.map((alias) => alias.trim()).filter(Boolean),
    contacts: form.contacts.filter((contact) => contact.value.trim() || contact.label),
    seat: street || postalCode || commune ? form.seat : null,
    website: form.website?.trim() || null,
    enterpriseNumber: form.enterpriseNumber?.replace(/^BE|[\s.]/gi, "") || null,
  };
}

/** Proposes an organisation: a candidate until the team of its bassin accepts it. */
export function useProposeOrganisation() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ form }: Versioned<OrganisationForm>) =>
      outcome(api.POST("/api/organisations", { body: tidied(form) })),
    onSuccess: (proposed) => remember(cache, proposed),
  });
}

/** Saves a form over the version that it started from. */
export function useUpdateOrganisation(id: string) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ form, version }: Versioned<OrganisationForm>) =>
      outcome(
        api.PUT("/api/organisations/{id}", {
          params: { path: { id }, header: ifMatch(version) },
          body: tidied(form),
        }),
      ),
    onSuccess: (saved) => remember(cache, saved),
  });
}

export type OrganisationAct = "ACCEPT" | "ARCHIVE";

/** Acts on an organisation as a whole: lets it in, or takes it out of sight. */
export function useActOnOrganisation(organisation: Organisation) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (act: OrganisationAct) => perform(act, organisation),
    onSuccess: (acted) => {
      remember(cache, acted);
      return cache.invalidateQueries({ queryKey: organisationQuery(organisation.id).queryKey });
    },
  });
}

/** Lets a record go into another one of the same organisation. */
export function useMergeOrganisations() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ gone: { id, version }, into }: { gone: Organisation; into: string }) =>
      outcome(
        api.POST("/api/organisations/{id}/merge", {
          params: { path: { id } },
          body: { into, version },
        }),
      ),
    // Its services and its parts have moved, too.
    onSuccess: ({ done }) => done && cache.invalidateQueries({ refetchType: "none" }),
  });
}

function perform(
  act: OrganisationAct,
  { id, version }: Organisation,
): Promise<Outcome<Organisation | undefined>> {
  const path = { id };
  if (act === "ACCEPT") return outcome(api.POST("/api/organisations/{id}/acceptance", { params: { path } }));
  return outcome(api.DELETE("/api/organisations/{id}", { params: { path, header: ifMatch(version) } }));
}

/** Shows what was written at once, and lets the lists ask again. */
function remember(cache: QueryClient, result: Outcome<Organisation | undefined>): void {
  if (!result.done) return;
  if (result.value) cache.setQueryData(organisationQuery(result.value.id).queryKey, result.value);
  cache.invalidateQueries({ queryKey: ["organisations"], refetchType: "none" });
}
