import { useState } from "react";
import type { EventInvitationForm, EventInvitationTrial, Problem } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { useDraft } from "#/shared/lib/drafts";
import { Button } from "#/shared/ui/Button";
import { Done } from "#/shared/ui/Done";
import { ErrorSummary, type FormFault, faultAt, faultsOf, fieldId } from "#/shared/ui/ErrorSummary";
import { TextArea, TextField } from "#/shared/ui/Field";
import { ProblemNotice } from "#/shared/ui/ProblemNotice";
import { RecordSection } from "#/shared/ui/RecordLayout";
import { TextFields } from "#/shared/ui/TextFields";
import styles from "./Invitations.module.css";
import { useInvite, useReadSheet, useTryInvitations } from "./mutations";
import { TrialResult } from "./TrialResult";

const nobody: EventInvitationForm = { addresses: "", message: null };

/** Pastes addresses or brings them in a sheet; what was understood is read before anybody is invited. */
export function Inviter({ event }: { event: string }) {
  // Addresses are people's: they stay in this tab.
  const state = useDraft(`invitations.${event}`, { version: 0, form: nobody }, "tab");
  const { form } = state.draft;
  const [trial, setTrial] = useState<EventInvitationTrial>();
  const [done, setDone] = useState<string>();
  const [faults, setFaults] = useState<FormFault[]>([]);
  const [problem, setProblem] = useState<Problem>();
  const trying = useTryInvitations(event);
  const inviting = useInvite(event);
  const change = (part: Partial<EventInvitationForm>) => {
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
    const missing = form.addresses.trim() === "";
    setFaults(missing ? [{ id: fieldId("/addresses"), message: m.invitations_missing() }] : []);
    if (missing) return;
    const result = await trying.mutateAsync(form);
    if (result.done) setTrial(result.value);
    else refused(result.problem);
  };
  const send = async () => {
    setProblem(undefined);
    const result = await inviting.mutateAsync(form);
    if (!result.done) return refused(result.problem);
    setTrial(undefined);
    state.discard();
    setDone(m.invitations_done({ count: result.value.fresh }));
  };
  return (
    <RecordSection heading={m.invitations_invite()}>
      <p>{m.invitations_invite_lead()}</p>
      {done && (
        <Done said={done}>
          <p>{m.invitations_done_next()}</p>
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
        <TextArea
          id={fieldId("/addresses")}
          label={m.invitations_addresses()}
          hint={m.invitations_addresses_hint()}
          error={faultAt(faults, "/addresses")}
          rows={6}
          maxLength={500_000}
          autoComplete="off"
          spellCheck={false}
          value={form.addresses}
          onChange={({ target }) => change({ addresses: target.value })}
        />
        <SheetField
          event={event}
          onRead={(read) =>
            change({ addresses: form.addresses.trim() ? `${form.addresses}\n${read}` : read })
          }
        />
        <TextFields
          pointer="/message"
          label={m.invitations_message()}
          hint={m.invitations_message_hint()}
          long
          optional
          value={form.message}
          onChange={(message) => change({ message })}
          faults={faults}
        />
        {!trial && (
          <Button type="submit" busy={trying.isPending}>
            {m.invitations_try()}
          </Button>
        )}
      </form>
      {trial && (
        <TrialResult
          trial={trial}
          sending={inviting.isPending}
          onSend={send}
          onChange={() => {
            setTrial(undefined);
            document.getElementById(fieldId("/addresses"))?.focus();
          }}
        />
      )}
    </RecordSection>
  );
}

type SheetFieldProps = { event: string; onRead: (addresses: string) => void };

/** A sheet, whose rows come into the field above, where they can be corrected. */
function SheetField({ event, onRead }: SheetFieldProps) {
  const [problem, setProblem] = useState<Problem>();
  const reading = useReadSheet(event);
  const read = async (file: File | undefined) => {
    setProblem(undefined);
    if (!file) return;
    const result = await reading.mutateAsync(file);
    if (result.done) onRead(result.value.addresses);
    else setProblem(result.problem);
  };
  return (
    <>
      <TextField
        id="field-sheet"
        type="file"
        accept=".csv,.txt,.xlsx"
        label={m.invitations_sheet()}
        hint={m.invitations_sheet_hint()}
        error={problem?.violations[0]?.message}
        optional
        onChange={({ target }) => read(target.files?.[0])}
      />
      {problem && problem.violations.length === 0 && (
        <ProblemNotice problem={problem} kept={m.common_typed_kept()} />
      )}
    </>
  );
}
