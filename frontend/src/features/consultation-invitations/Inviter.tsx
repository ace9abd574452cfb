import { useState } from "react";
import type { ConsultationInvitationTrial } from "#/shared/api/consultations";
import type { Problem } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { useDraft } from "#/shared/lib/drafts";
import { Button, ButtonRow } from "#/shared/ui/Button";
import { Done } from "#/shared/ui/Done";
import { ErrorSummary, type FormFault, faultsOf, fieldId } from "#/shared/ui/ErrorSummary";
import { TakesFocus } from "#/shared/ui/inPlace";
import { Notice } from "#/shared/ui/Notice";
import { ProblemNotice } from "#/shared/ui/ProblemNotice";
import { RecordSection } from "#/shared/ui/RecordLayout";
import { findingsOf, invitationFormOf, nobody, type Whom } from "./format";
import styles from "./Invitations.module.css";
import { useInvite, useTrial } from "./mutations";
import { WhomFields } from "./WhomFields";

/** Pastes addresses, brings them in a sheet, or takes services of the directory; what was understood is read before anybody is invited. */
export function Inviter({ consultation }: { consultation: string }) {
  // Addresses are people's: they stay in this tab.
  const state = useDraft(`consultation-invitations.${consultation}`, { version: 0, form: nobody }, "tab");
  const { form } = state.draft;
  const [trial, setTrial] = useState<ConsultationInvitationTrial>();
  const [done, setDone] = useState<string>();
  const [faults, setFaults] = useState<FormFault[]>([]);
  const [problem, setProblem] = useState<Problem>();
  const trying = useTrial(consultation);
  const inviting = useInvite(consultation);
  const change = (part: Partial<Whom>) => {
    setTrial(undefined);
    state.change(part);
  };
  const refused = (refusal: Problem) => {
    if (refusal.violations.length > 0) setFaults(faultsOf(refusal));
    else setProblem(refusal);
  };
  const tryOut = async () => {
    setDone(undefined);
    setProblem(undefined);
    const missing = form.from === "PASTED" && form.addresses.trim() === "";
    setFaults(missing ? [{ id: fieldId("/addresses"), message: m.consultations_missing_addresses() }] : []);
    if (missing) return;
    const result = await trying.mutateAsync(invitationFormOf(form));
    if (result.done) setTrial(result.value);
    else refused(result.problem);
  };
  const send = async () => {
    setProblem(undefined);
    const result = await inviting.mutateAsync(invitationFormOf(form));
    if (!result.done) return refused(result.problem);
    setTrial(undefined);
    state.discard();
    setDone(m.consultations_invite_done({ count: result.value.fresh }));
  };
  return (
    <RecordSection heading={m.consultations_invite()}>
      {done && (
        <Done said={done}>
          <p>{m.consultations_invite_next()}</p>
        </Done>
      )}
      <ErrorSummary faults={faults} />
      {problem && <ProblemNotice problem={problem} kept={m.common_typed_kept()} />}
      <form
        className={styles.form}
        noValidate
        onSubmit={(submitted) => {
          submitted.preventDefault();
          tryOut();
        }}
      >
        <WhomFields consultation={consultation} form={form} change={change} faults={faults} />
        {!trial && (
          <Button type="submit" busy={trying.isPending}>
            {m.consultations_try()}
          </Button>
        )}
      </form>
      {trial && (
        <TrialResult
          trial={trial}
          sending={inviting.isPending}
          onSend={send}
          onChange={() => setTrial(undefined)}
        />
      )}
    </RecordSection>
  );
}

type TrialResultProps = {
  trial: ConsultationInvitationTrial;
  sending: boolean;
  onSend: () => void;
  onChange: () => void;
};

/** What was understood, read before anybody is invited. */
function TrialResult({ trial, sending, onSend, onChange }: TrialResultProps) {
  const { fresh, left } = trial;
  const tooMany = fresh > left;
  return (
    <TakesFocus>
      <Notice
        kind={tooMany || fresh === 0 ? "warning" : "info"}
        heading={m.consultations_fresh({ count: fresh })}
      >
        {tooMany && <p>{m.consultations_too_many({ left: String(left) })}</p>}
        <ul className={styles.findings}>
          {findingsOf(trial).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <ButtonRow>
          {fresh > 0 && !tooMany && (
            <Button busy={sending} onClick={onSend}>
              {m.consultations_add({ count: fresh })}
            </Button>
          )}
          <Button look="secondary" onClick={onChange}>
            {m.consultations_correct()}
          </Button>
        </ButtonRow>
      </Notice>
    </TakesFocus>
  );
}
