import type { Decision, DecisionStepForm } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { useDraft } from "#/shared/lib/drafts";
import { today } from "#/shared/lib/today";
import { ActForm } from "#/shared/ui/ActForm";
import { Button } from "#/shared/ui/Button";
import { DraftForm } from "#/shared/ui/DraftForm";
import { type FormFault, faultAt, fieldId } from "#/shared/ui/ErrorSummary";
import { Choices, short, TextArea, TextField } from "#/shared/ui/Field";
import { RecordSection } from "#/shared/ui/RecordLayout";
import { useSaving } from "#/shared/ui/saving";
import { DecisionFields, MeetingField } from "./DecisionFields";
import { decisionLabels, missingInDecision, stateInWords } from "./format";
import {
  emptyDecision,
  useCorrectDecision,
  useFollow,
  useRecord,
  type Written,
  writtenOf,
} from "./mutations";

type Steps = { done: () => void; close: () => void };

/** Writes down what a circle decided. */
export function Recorder({ circle, done, close }: Steps & { circle: string }) {
  return (
    <ActForm<Written, Decision>
      draft={`decision.new.${circle}`}
      place="tab"
      start={emptyDecision(today())}
      heading={m.decisions_record()}
      consequence={m.decisions_record_consequence()}
      confirm={m.decisions_record_confirm()}
      labels={decisionLabels}
      missing={missingInDecision}
      mutation={useRecord(circle)}
      done={done}
      close={close}
    >
      {(fields) => <DecisionFields {...fields} circle={circle} />}
    </ActForm>
  );
}

type AboutProps = Steps & { circle: string; decision: Decision };

/** Corrects what was written. */
export function DecisionCorrection({ circle, decision, done, close }: AboutProps) {
  const { id, version } = decision;
  const state = useDraft(`decision.${id}`, { version, form: writtenOf(decision) }, "tab");
  const saving = useSaving({
    state,
    missing: missingInDecision,
    mutation: useCorrectDecision(circle, id),
    onSaved: done,
  });
  return (
    <RecordSection heading={m.decisions_correct()}>
      <DraftForm
        state={state}
        saving={saving}
        labels={decisionLabels}
        save={m.common_save()}
        cancel={
          <Button look="secondary" onClick={close}>
            {m.common_cancel()}
          </Button>
        }
      >
        {(fields) => <DecisionFields {...fields} circle={circle} />}
      </DraftForm>
    </RecordSection>
  );
}

const stepLabels: Record<keyof DecisionStepForm, () => string> = {
  state: m.decisions_state,
  note: m.decisions_note,
  day: m.decisions_day,
  meetingId: m.decisions_meeting,
};

/** Says what became of a decision: it goes on, is done, or is given up. */
export function Follower({ circle, decision, done, close }: AboutProps) {
  const open = decision.state === "OPEN";
  return (
    <ActForm<DecisionStepForm, Decision>
      draft={`decision.step.${decision.id}`}
      place="tab"
      start={{ state: "OPEN", note: "", day: today(), meetingId: null }}
      heading={open ? m.decisions_follow() : m.decisions_reopen()}
      consequence={open ? m.decisions_follow_consequence() : m.decisions_reopen_consequence()}
      confirm={m.common_save()}
      labels={stepLabels}
      missing={missingInStep}
      mutation={useFollow(circle, decision.id)}
      done={done}
      close={close}
    >
      {({ form, change, faults }) => (
        <>
          {open && (
            <Choices
              id={fieldId("/state")}
              label={m.decisions_state()}
              error={faultAt(faults, "/state")}
              several={false}
              options={[
                { code: "OPEN", label: m.decisions_goes_on() },
                { code: "DONE", label: stateInWords("DONE") },
                { code: "DROPPED", label: stateInWords("DROPPED") },
              ]}
              chosen={[form.state]}
              onChange={([code]) => change({ state: code === "DONE" || code === "DROPPED" ? code : "OPEN" })}
            />
          )}
          <TextArea
            id={fieldId("/note")}
            label={m.decisions_note()}
            error={faultAt(faults, "/note")}
            rows={3}
            maxLength={2000}
            value={form.note}
            onChange={({ target }) => change({ note: target.value })}
          />
          <MeetingField
            circle={circle}
            faults={faults}
            value={form.meetingId}
            onChange={(meetingId) => change({ meetingId })}
          />
          <TextField
            id={fieldId("/day")}
            type="date"
            label={m.decisions_day()}
            error={faultAt(faults, "/day")}
            className={short}
            value={form.day ?? ""}
            onChange={({ target }) => change({ day: target.value })}
          />
        </>
      )}
    </ActForm>
  );
}

function missingInStep({ note }: DecisionStepForm): FormFault[] {
  return note.trim() ? [] : [{ id: fieldId("/note"), message: m.decisions_missing_note() }];
}
