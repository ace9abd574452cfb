import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api, byLink, ifMatch, outcome } from "#/shared/api/client";
import type { MyConsultation, Pair, Participant } from "#/shared/api/polls";
import type { Outcome } from "#/shared/api/problem";
import type { Versioned } from "#/shared/lib/drafts";
import { datesSent, type ToldDates } from "./dates";
import type { Arrangement, Introduced, NewPerson, PairTold, SaidAnswers, TellWhen } from "./format";
import { answersSent, introductionSent, personSent } from "./format";
import { myConsultationQuery } from "./queries";

/** Changes what a poll asks about, over the version that it started from. */
export function useProposeGroups(id: string) {
  const refresh = useRefresh(id);
  return useMutation({
    mutationFn: ({ form, version }: Versioned<ToldDates>) =>
      outcome(
        api.PUT("/api/consultations/{id}/proposed-groups", {
          params: { path: { id }, header: ifMatch(version) },
          body: datesSent(form),
        }),
      ),
    onSuccess: refresh,
  });
}

/** Asks those for their answer who have not given it. */
export function useRemind(id: string) {
  return useMutation({
    mutationFn: () =>
      outcome(api.POST("/api/consultations/{id}/participants/reminders", { params: { path: { id } } })),
  });
}

/** Writes somebody down who told the team that they are interested. */
export function useAddPerson(id: string) {
  const refresh = useRefresh(id);
  return useMutation({
    mutationFn: ({ form }: Versioned<NewPerson>) =>
      outcome(
        api.POST("/api/consultations/{id}/participants", {
          params: { path: { id } },
          body: personSent(form),
        }),
      ),
    onSuccess: refresh,
  });
}

/** Says what the team knows of somebody, and in which group it wants them. */
export function useArrange(id: string, participantId: string) {
  const refresh = useRefresh(id);
  return useMutation({
    mutationFn: ({ form, version }: Versioned<Arrangement>) =>
      outcome(
        api.PUT("/api/consultations/{id}/participants/{participantId}", {
          params: { path: { id, participantId }, header: ifMatch(version) },
          body: {
            organisationId: form.organisation.id,
            sector: form.sector || null,
            function: form.function.trim() || null,
            lockedOn: form.lockedOn || null,
          },
        }),
      ),
    onSuccess: refresh,
  });
}

/** Answers the poll for somebody. */
export function useAnswerFor(id: string, participantId: string) {
  const refresh = useRefresh(id);
  return useMutation({
    mutationFn: ({ form, version }: Versioned<SaidAnswers>) =>
      outcome(
        api.PUT("/api/consultations/{id}/participants/{participantId}/answers", {
          params: { path: { id, participantId }, header: ifMatch(version) },
          body: { answers: answersSent(form) },
        }),
      ),
    onSuccess: refresh,
  });
}

export type PersonAct = "SEND_LINK" | "WITHDRAW";

/** Sends somebody their link again, or writes down that they withdraw. */
export function usePersonAct(id: string, { id: participantId }: Participant) {
  const refresh = useRefresh(id);
  const params = { path: { id, participantId } };
  return useMutation({
    mutationFn: (act: PersonAct): Promise<Outcome<unknown>> =>
      act === "SEND_LINK"
        ? outcome(api.POST("/api/consultations/{id}/participants/{participantId}/link", { params }))
        : outcome(api.POST("/api/consultations/{id}/participants/{participantId}/withdrawal", { params })),
    onSuccess: refresh,
  });
}

/** Says that two people would rather be together, or are to be apart. */
export function useAddPair(id: string) {
  const refresh = useRefresh(id);
  return useMutation({
    mutationFn: ({ form }: Versioned<PairTold>) =>
      outcome(
        api.POST("/api/consultations/{id}/pairs", {
          params: { path: { id } },
          body: { ...form, binding: form.kind === "APART" && form.binding },
        }),
      ),
    onSuccess: refresh,
  });
}

/** Takes a pair away. */
export function useRemovePair(id: string) {
  const refresh = useRefresh(id);
  return useMutation({
    mutationFn: ({ id: pairId, version }: Pair) =>
      outcome(
        api.DELETE("/api/consultations/{id}/pairs/{pairId}", {
          params: { path: { id, pairId }, header: ifMatch(version) },
        }),
      ),
    onSuccess: refresh,
  });
}

/** Says when one can. Without a network it fails at once, and is never sent later by itself. */
export function useTellWhen(secret: string) {
  const keep = useKept(secret);
  return useMutation({
    mutationFn: ({ form, version }: Versioned<TellWhen>) =>
      outcome(
        api.PUT("/api/my-consultation/answers", {
          ...byLink(secret),
          params: { header: ifMatch(version) },
          body: { answers: answersSent(form), wishes: form.wishes.trim() || null },
        }),
      ),
    networkMode: "always",
    onSuccess: keep,
  });
}

/** Corrects who one is. */
export function useIntroduce(secret: string) {
  const keep = useKept(secret);
  return useMutation({
    mutationFn: ({ form, version }: Versioned<Introduced>) =>
      outcome(
        api.PUT("/api/my-consultation", {
          ...byLink(secret),
          params: { header: ifMatch(version) },
          body: introductionSent(form),
        }),
      ),
    networkMode: "always",
    onSuccess: keep,
  });
}

export type MyAct = "CONFIRM" | "WITHDRAW";

/** Confirms one's address, or takes part no more: one's group, and what is done there, come and go with it. */
export function useMyAct(secret: string, performed: (act: MyAct) => void) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (act: MyAct): Promise<Outcome<unknown>> =>
      act === "CONFIRM"
        ? outcome(api.POST("/api/my-consultation/confirmation", byLink(secret)))
        : outcome(api.POST("/api/my-consultation/withdrawal", byLink(secret))),
    networkMode: "always",
    onSuccess: ({ done }, act) => {
      if (done) performed(act);
      return cache.invalidateQueries(myConsultationQuery(secret));
    },
  });
}

/** Has erased what is held of one. */
export function useEraseMine(secret: string) {
  return useMutation({
    mutationFn: () => outcome(api.POST("/api/my-consultation/erasure", byLink(secret))),
    networkMode: "always",
  });
}

/** What was answered is what the page shows. */
function useKept(secret: string) {
  const cache = useQueryClient();
  return (saved: Outcome<MyConsultation>) => {
    if (saved.done) cache.setQueryData(myConsultationQuery(secret).queryKey, saved.value);
  };
}

/** Who takes part counts on every page of a consultation. */
function useRefresh(id: string) {
  const cache = useQueryClient();
  return () => cache.invalidateQueries({ queryKey: ["consultations", id] });
}
