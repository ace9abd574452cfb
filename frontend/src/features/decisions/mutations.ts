import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api, ifMatch, outcome } from "#/shared/api/client";
import type { Decision, DecisionForm, DecisionStepForm } from "#/shared/api/types";
import { noText } from "#/shared/i18n/text";
import type { Versioned } from "#/shared/lib/drafts";

/** A decision that is written down, as it is typed. */
export type Written = Omit<DecisionForm, "votesFor" | "votesAgainst" | "votesAbstained"> & {
  votesFor: string;
  votesAgainst: string;
  votesAbstained: string;
};

/** Nothing is written of it yet. */
export function emptyDecision(day: string): Written {
  return {
    ...{ text: noText, day, meetingId: null, mode: "CONSENSUS" },
    ...{ votesFor: "", votesAgainst: "", votesAbstained: "" },
    ...{ owner: null, ownerMandateId: null, dueDay: null },
  };
}

/** The editable part of a decision, as its form starts. */
export function writtenOf(decision: Decision): Written {
  const { text, day, meeting, mode, owner, ownerMandateId, dueDay } = decision;
  const votes = (count: number | null) => (count === null ? "" : String(count));
  return {
    ...{ text, day, meetingId: meeting?.id ?? null, mode, ownerMandateId, dueDay },
    ...{ owner: ownerMandateId ? null : owner },
    votesFor: votes(decision.votesFor),
    votesAgainst: votes(decision.votesAgainst),
    votesAbstained: votes(decision.votesAbstained),
  };
}

/** What is sent of it: votes are those of a vote. */
export function told(form: Written): DecisionForm {
  const vote = (typed: string) => (form.mode === "VOTE" && /^\d{1,5}$/.test(typed) ? Number(typed) : null);
  return {
    ...form,
    day: form.day || null,
    dueDay: form.dueDay || null,
    owner: form.ownerMandateId ? null : form.owner?.trim() || null,
    votesFor: vote(form.votesFor),
    votesAgainst: vote(form.votesAgainst),
    votesAbstained: vote(form.votesAbstained),
  };
}

/** Writes down what a circle decided. */
export function useRecord(id: string) {
  const refresh = useRefresh(id);
  return useMutation({
    mutationFn: ({ form }: Versioned<Written>) =>
      outcome(api.POST("/api/circles/{id}/decisions", { params: { path: { id } }, body: told(form) })),
    onSuccess: refresh,
  });
}

/** Corrects what was written. */
export function useCorrectDecision(id: string, decisionId: string) {
  const refresh = useRefresh(id);
  return useMutation({
    mutationFn: ({ form, version }: Versioned<Written>) =>
      outcome(
        api.PUT("/api/circles/{id}/decisions/{decisionId}", {
          params: { path: { id, decisionId }, header: ifMatch(version) },
          body: told(form),
        }),
      ),
    onSuccess: refresh,
  });
}

/** Says what became of a decision. */
export function useFollow(id: string, decisionId: string) {
  const refresh = useRefresh(id);
  return useMutation({
    mutationFn: ({ form }: Versioned<DecisionStepForm>) =>
      outcome(
        api.POST("/api/circles/{id}/decisions/{decisionId}/steps", {
          params: { path: { id, decisionId } },
          body: { ...form, day: form.day || null },
        }),
      ),
    onSuccess: refresh,
  });
}

function useRefresh(id: string) {
  const cache = useQueryClient();
  return () => cache.invalidateQueries({ queryKey: ["decisions", id] });
}
