import { type QueryClient, useMutation, useQueryClient } from "@tanstack/react-query";
import { api, ifMatch, outcome } from "#/shared/api/client";
import type { Outcome } from "#/shared/api/problem";
import type { Contact, LocationForm, Practice, Service, ServiceForm } from "#/shared/api/types";
import { words } from "#/shared/i18n/text";
import type { Versioned } from "#/shared/lib/drafts";
import { serviceQuery } from "./queries";
import { emptyReception } from "./reception";

/** The form of a service that does not exist yet. */
export function emptyForm(organisationId: string): ServiceForm {
  return {
    ...{
      organisationId,
      name: { fr: null, nl: null, en: null },
      summary: null,
      description: null,
      aliases: [],
    },
    ...{ type: "", themes: [], audiences: [], languages: [], access: null, accessDetails: null },
    ...{ cost: null, costDetails: null, openingHours: null },
    ...{ locations: [], territory: [], contacts: [], practices: [], reception: emptyReception },
  };
}

/** The editable part of a service, as its form starts. */
export function formOf(service: Service): ServiceForm {
  const form = emptyForm(service.organisationId);
  const fields = Object.keys(form) as (keyof ServiceForm)[];
  const copied = Object.fromEntries(fields.map((field) => [field, service[field]])) as unknown as ServiceForm;
  return { ...copied, locations: service.locations.map(locationForm) };
}

function locationForm(place: Service["locations"][number]): LocationForm {
  const { name, street, postalCode, commune, latitude, longitude, approximate } = place;
  // What the directory only guessed (a commune's centre) must not come back as if someone had said it.
  const known = approximate ? { latitude: null, longitude: null } : { latitude, longitude };
  return { name, street, postalCode, commune, ...known };
}

/** What is sent: rows left blank and stray spaces are no content. */
export function tidied(form: ServiceForm): ServiceForm {
  return {
    ...form,
    aliases: form.aliases.map((alias) => alias.trim()).filter(Boolean),
    openingHours: form.openingHours?.trim() || null,
    contacts: form.contacts.filter((contact: Contact) => contact.value.trim() || contact.label),
    locations: form.locations.filter(
      (place) => place.commune || place.street || place.postalCode || place.name,
    ),
    practices: form.practices.filter((practice: Practice) => practice.kind || words(practice.statement)),
  };
}

/** Creates a draft. */
export function useCreateService() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ form }: Versioned<ServiceForm>) =>
      outcome(api.POST("/api/services", { body: tidied(form) })),
    onSuccess: (created) => remember(cache, created),
  });
}

/** Saves a form over the version that it started from. */
export function useUpdateService(id: string) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ form, version }: Versioned<ServiceForm>) =>
      outcome(
        api.PUT("/api/services/{id}", {
          params: { path: { id }, header: ifMatch(version) },
          body: tidied(form),
        }),
      ),
    onSuccess: (saved) => remember(cache, saved),
  });
}

export type ServiceAct = "PUBLISH" | "WITHDRAW" | "VERIFY" | "ARCHIVE";

/** Acts on a service as a whole: publishes it, withdraws it, says that it is true today, archives it. */
export function useActOnService(service: Service) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (act: ServiceAct) => perform(act, service),
    onSuccess: (acted) => {
      remember(cache, acted);
      return cache.invalidateQueries({ queryKey: serviceQuery(service.id).queryKey });
    },
  });
}

/** Lets a record go into another one of the same service. */
export function useMergeServices() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ gone: { id, version }, into }: { gone: Service; into: string }) =>
      outcome(
        api.POST("/api/services/{id}/merge", {
          params: { path: { id } },
          body: { into, version },
        }),
      ),
    // Its reported errors have moved, too.
    onSuccess: ({ done }) => done && cache.invalidateQueries({ refetchType: "none" }),
  });
}

function perform(act: ServiceAct, { id, version }: Service): Promise<Outcome<Service | undefined>> {
  const asked = { params: { path: { id } } };
  const overThis = { params: { path: { id }, header: ifMatch(version) } };
  if (act === "PUBLISH") return outcome(api.POST("/api/services/{id}/publication", asked));
  if (act === "WITHDRAW") return outcome(api.DELETE("/api/services/{id}/publication", overThis));
  if (act === "VERIFY") return outcome(api.POST("/api/services/{id}/verification", asked));
  return outcome(api.DELETE("/api/services/{id}", overThis));
}

/** Shows what was written at once, and lets the lists ask again. */
function remember(cache: QueryClient, result: Outcome<Service | undefined>): void {
  if (!result.done) return;
  if (result.value) cache.setQueryData(serviceQuery(result.value.id).queryKey, result.value);
  cache.invalidateQueries({ queryKey: ["services"], refetchType: "none" });
}
