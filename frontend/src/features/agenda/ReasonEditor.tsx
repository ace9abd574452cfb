import { useEffect, useRef } from "react";
import { m } from "#/shared/i18n/generated/messages.js";
import { useDraft } from "#/shared/lib/drafts";
import { Button } from "#/shared/ui/Button";
import { DraftForm } from "#/shared/ui/DraftForm";
import { RecordSection } from "#/shared/ui/RecordLayout";
import { useSaving } from "#/shared/ui/saving";
import { TextFields } from "#/shared/ui/TextFields";
import { missingInReason, reasonLabels } from "./checks";
import { type Reason, type ReasonedAct, useTellReason } from "./mutations";

const noReason: Reason = { reason: null };

type ReasonEditorProps = {
  id: string;
  act: ReasonedAct;
  heading: string;
  /** What will follow, and who is told. */
  consequence: string;
  confirm: string;
  done: () => void;
  close: () => void;
};

/** Says why, and acts: whatever is refused, the reason stays as it was typed. */
export function ReasonEditor({ id, act, heading, consequence, confirm, done, close }: ReasonEditorProps) {
  const box = useRef<HTMLDivElement>(null);
  const state = useDraft(`event.${act}.${id}`, { version: 0, form: noReason });
  const saving = useSaving({
    state,
    missing: missingInReason,
    mutation: useTellReason(id, act),
    onSaved: done,
  });
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1}>
      <RecordSection heading={heading}>
        <p>{consequence}</p>
        <DraftForm
          state={state}
          saving={saving}
          labels={reasonLabels}
          save={confirm}
          cancel={
            <Button look="secondary" onClick={close}>
              {m.common_cancel()}
            </Button>
          }
        >
          {({ form, change, faults }) => (
            <TextFields
              pointer="/reason"
              label={m.agenda_act_reason()}
              hint={m.agenda_act_reason_hint()}
              value={form.reason}
              onChange={(reason) => change({ reason })}
              faults={faults}
              long
            />
          )}
        </DraftForm>
      </RecordSection>
    </div>
  );
}
