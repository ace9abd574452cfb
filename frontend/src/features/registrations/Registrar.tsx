import { useNavigate } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import type { AgendaEvent, Availability, Problem } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { useDraft } from "#/shared/lib/drafts";
import { useMe } from "#/shared/session/session";
import { type FormFault, faultsOf } from "#/shared/ui/ErrorSummary";
import { CheckAnswers } from "./CheckAnswers";
import { another, type RegistrationDraft, sent, startOf } from "./draft";
import { missingIn } from "./format";
import { useRegister } from "./mutations";
import { Registered } from "./Registered";
import { RegistrationStep } from "./RegistrationStep";
import { arrived, lastRegistered } from "./sending";
import { useArrival } from "./steps";

/** Where one is on the way: telling, reading it over, registered. */
export type Step = "check" | "done" | undefined;

type RegistrarProps = {
  event: AgendaEvent;
  seats: Availability;
  step: Step;
  /** When the event is. */
  when: ReactNode;
  /** The ways of the event into one's own calendar. */
  calendar: ReactNode;
};

/** Registers somebody for an event: what is typed is read over before it is sent, and lost in no case. */
export function Registrar({ event, seats, step, when, calendar }: RegistrarProps) {
  const { id } = event;
  const navigate = useNavigate();
  const start = startOf(useMe(), seats);
  const state = useDraft(`registration.${id}`, { version: 0, form: start }, "tab");
  const [faults, setFaults] = useState<FormFault[]>([]);
  const [problem, setProblem] = useState<Problem>();
  const [last, setLast] = useState<RegistrationDraft>();
  const register = useRegister(id);
  const { form } = state.draft;
  const whole = missingIn(form, seats).length === 0;
  const registered = step === "done" ? lastRegistered(id) : undefined;
  const shown = registered ? "done" : step === "check" && whole ? "check" : undefined;
  useArrival(shown);

  const goTo = (next: Step) =>
    navigate({ to: "/events/$id/register", params: { id }, search: next ? { step: next } : {} });
  const readOver = () => {
    const lacking = missingIn(form, seats);
    setFaults(lacking);
    if (lacking.length === 0) goTo("check");
  };
  const send = async () => {
    setProblem(undefined);
    const result = await register.mutateAsync(sent(form));
    if (result.done) {
      arrived(id, { receipt: result.value, name: form.name.trim(), email: form.email.trim() });
      state.discard();
      setLast(form);
      return goTo("done");
    }
    if (result.problem.violations.length === 0) return setProblem(result.problem);
    setFaults(faultsOf(result.problem));
    return goTo(undefined);
  };

  const next = () => {
    if (last) state.change(another(last));
    goTo(undefined);
  };

  if (registered)
    return (
      <Registered
        event={event}
        seats={seats}
        registered={registered}
        when={when}
        calendar={calendar}
        onAnother={next}
      />
    );
  if (shown === "check")
    return (
      <CheckAnswers
        event={event}
        seats={seats}
        draft={form}
        when={when}
        problem={problem}
        sending={register.isPending}
        onSend={send}
      />
    );
  return (
    <RegistrationStep event={event} seats={seats} state={state} faults={faults} when={when} onNext={readOver}>
      {m.registrations_next_step()}
    </RegistrationStep>
  );
}
