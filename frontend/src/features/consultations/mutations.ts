import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api, ifMatch, outcome } from "#/shared/api/client";
import type { Consultation, ConsultationForm } from "#/shared/api/consultations";
import type { Text } from "#/shared/api/types";
import type { Versioned } from "#/shared/lib/drafts";
import { withoutEmpty } from "./format";

function useRefresh() {
  const cache = useQueryClient();
  return () => cache.invalidateQueries({ queryKey: ["consultations"] });
}

/** Writes a draft. */
export function useCreateConsultation() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ form }: Versioned<ConsultationForm>) =>
      outcome(api.POST("/api/consultations", { body: withoutEmpty(form) })),
    onSuccess: refresh,
  });
}

/** Changes a consultation. */
export function useUpdateConsultation(id: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ form, version }: Versioned<ConsultationForm>) =>
      outcome(
        api.PUT("/api/consultations/{id}", {
          params: { path: { id }, header: ifMatch(version) },
          body: withoutEmpty(form),
        }),
      ),
    onSuccess: refresh,
  });
}

/** Why a consultation does not take place. */
export type Told = { reason: Text };

/** Has a consultation not take place. */
export function useCancelConsultation(id: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ form }: Versioned<Told>) =>
      outcome(api.POST("/api/consultations/{id}/cancellation", { params: { path: { id } }, body: form })),
    onSuccess: refresh,
  });
}

/** What is done with a consultation as a whole; cancelling it is told by a form. */
export type ConsultationAct = "OPEN" | "CANCEL" | "REMOVE";

/** Opens a consultation, or takes a draft away and then goes on. */
export function useActOnConsultation(consultation: Consultation, removed: () => void) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: async (act: ConsultationAct) => {
      const result = await perform(act as Exclude<ConsultationAct, "CANCEL">, consultation);
      if (result.done && act === "REMOVE") {
        removed();
        cache.removeQueries({ queryKey: ["consultations", consultation.id] });
        await cache.invalidateQueries({ queryKey: ["consultations", "list"] });
      } else await cache.invalidateQueries({ queryKey: ["consultations"] });
      return result;
    },
  });
}

function perform(act: Exclude<ConsultationAct, "CANCEL">, { id, version }: Consultation) {
  const path = { id };
  return act === "OPEN"
    ? outcome<unknown>(api.POST("/api/consultations/{id}/opening", { params: { path } }))
    : outcome<unknown>(api.DELETE("/api/consultations/{id}", { params: { path, header: ifMatch(version) } }));
}
