import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api, byLink, ifMatch, outcome } from "#/shared/api/client";
import type { Circle, CircleForm, Mandate } from "#/shared/api/types";
import type { Versioned } from "#/shared/lib/drafts";
import type { Named } from "./format";
import { circleQuery } from "./queries";

/** The form of a circle that does not exist yet. */
export const emptyCircle: CircleForm = {
  ...{ kind: "CAB", bassin: null, name: { fr: null, nl: null, en: null }, purpose: null },
  ...{
    sectors: [],
    kinds: [],
    communes: [],
    minimum: null,
    maximum: null,
    termMonths: 12,
    meetings: null,
    quorum: null,
  },
  ...{ composedFrom: null, lastDay: null, listed: true, organisationsShown: false },
};

/** The editable part of a circle, as its form starts. */
export function formOf(circle: Circle): CircleForm {
  const fields = Object.keys(emptyCircle) as (keyof CircleForm)[];
  return Object.fromEntries(fields.map((field) => [field, circle[field]])) as CircleForm;
}

/** A sector that is new is called within its circle by its first name. */
function sent(form: CircleForm): CircleForm {
  const codes = new Set(form.sectors.map(({ code }) => code));
  const sectors = form.sectors.map((sector) => ({
    ...sector,
    code: sector.code || freshCode(sector, codes),
  }));
  return { ...form, sectors };
}

function freshCode({ name }: CircleForm["sectors"][number], taken: Set<string>): string {
  const said = (name.fr ?? name.nl ?? name.en ?? "").normalize("NFD").toUpperCase();
  const letters = said
    .replace(/\p{M}/gu, "")
    .replace(/[^A-Z0-9]+/g, "_")
    .replace(/^[^A-Z]+|_+$/g, "");
  const base = (letters.length > 1 ? letters : "SECTOR").slice(0, 30);
  let code = base;
  for (let number = 2; taken.has(code); number++) code = `${base}_${number}`;
  taken.add(code);
  return code;
}

/** Creates a circle. */
export function useCreateCircle() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ form }: Versioned<CircleForm>) => outcome(api.POST("/api/circles", { body: sent(form) })),
    onSuccess: () => cache.invalidateQueries({ queryKey: ["circles", "list"] }),
  });
}

/** Saves a form over the version that it started from. */
export function useUpdateCircle(id: string) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ form, version }: Versioned<CircleForm>) =>
      outcome(
        api.PUT("/api/circles/{id}", {
          params: { path: { id }, header: ifMatch(version) },
          body: sent(form),
        }),
      ),
    onSuccess: (saved) => {
      if (saved.done) cache.setQueryData(circleQuery(id).queryKey, saved.value);
      return cache.invalidateQueries({ queryKey: ["circles"] });
    },
  });
}

/** What is sent of somebody who is named. */
function told({ organisation, language, sector, ...form }: Named) {
  return {
    ...form,
    name: form.name.trim(),
    email: form.email.trim(),
    language: language || null,
    organisation: organisation.id ? null : organisation.name.trim() || null,
    organisationId: organisation.id,
    sector: sector || null,
    firstDay: form.firstDay || null,
    lastDay: form.lastDay || null,
  };
}

/** Names somebody to a circle. */
export function useName(id: string) {
  const refresh = useRefresh(id);
  return useMutation({
    mutationFn: ({ form }: Versioned<Named>) =>
      outcome(api.POST("/api/circles/{id}/mandates", { params: { path: { id } }, body: told(form) })),
    onSuccess: refresh,
  });
}

/** Corrects what was told of somebody. */
export function useCorrectMandate(id: string, mandateId: string) {
  const refresh = useRefresh(id);
  return useMutation({
    mutationFn: ({ form, version }: Versioned<Named>) =>
      outcome(
        api.PUT("/api/circles/{id}/mandates/{mandateId}", {
          params: { path: { id, mandateId }, header: ifMatch(version) },
          body: told(form),
        }),
      ),
    onSuccess: refresh,
  });
}

/** That a mandate ends early, as it is typed. */
export type Ending = { lastDay: string; reason: string };

/** Ends a mandate early. */
export function useEndMandate(id: string, mandateId: string) {
  const refresh = useRefresh(id);
  return useMutation({
    mutationFn: ({ form }: Versioned<Ending>) =>
      outcome(
        api.POST("/api/circles/{id}/mandates/{mandateId}/end", {
          params: { path: { id, mandateId } },
          body: form,
        }),
      ),
    onSuccess: refresh,
  });
}

/** Who takes over, as it is typed. */
export type Colleague = {
  name: string;
  email: string;
  language: Named["language"];
  firstDay: string;
  reason: string;
};

/** Leaves the rest of a mandate to a colleague. */
export function useReplace(id: string, mandateId: string) {
  const refresh = useRefresh(id);
  return useMutation({
    mutationFn: ({ form }: Versioned<Colleague>) =>
      outcome(
        api.POST("/api/circles/{id}/mandates/{mandateId}/replacement", {
          params: { path: { id, mandateId } },
          body: {
            ...form,
            email: form.email.trim(),
            language: form.language || null,
            reason: form.reason.trim() || null,
          },
        }),
      ),
    onSuccess: refresh,
  });
}

/** What one does with a mandate without telling more. */
export type MandateAct = "CORRECT" | "END" | "REPLACE" | "RENEW" | "WITHDRAW";

/** Renews a mandate, or takes one back that has not begun. */
export function useActOnMandate(id: string, { id: mandateId, version }: Mandate) {
  const refresh = useRefresh(id);
  const path = { id, mandateId };
  return useMutation({
    mutationFn: async (act: MandateAct) =>
      act === "WITHDRAW"
        ? outcome(
            api.DELETE("/api/circles/{id}/mandates/{mandateId}", {
              params: { path, header: ifMatch(version) },
            }),
          )
        : outcome<unknown>(api.POST("/api/circles/{id}/mandates/{mandateId}/renewal", { params: { path } })),
    onSuccess: refresh,
  });
}

/** Who sits in a circle is somebody else now. */
function useRefresh(id: string) {
  const cache = useQueryClient();
  return () => cache.invalidateQueries({ queryKey: ["circles", id] });
}

/** Erases, for its holder, the mandate that a link opens. */
export function useEraseMandate(secret: string) {
  return useMutation({
    mutationFn: () => outcome(api.POST("/api/my-mandate/erasure", byLink(secret))),
    networkMode: "always",
  });
}
