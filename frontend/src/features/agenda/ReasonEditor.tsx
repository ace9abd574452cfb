import { m } from "#/shared/i18n/generated/messages.js";
import { ActForm } from "#/shared/ui/ActForm";
import { TextFields } from "#/shared/ui/TextFields";
import { missingInReason, reasonLabels } from "./checks";
import { type Reason, type ReasonedAct, useTellReason } from "./mutations";

const noReason: Reason = { reason: null };

type ReasonEditorProps = {
  id: string;
  act: ReasonedAct;
  heading: string;
  consequence: string;
  confirm: string;
  done: () => void;
  close: () => void;
};

/** Says why, and acts. */
export function ReasonEditor({ id, act, ...steps }: ReasonEditorProps) {
  return (
    <ActForm
      {...steps}
      draft={`event.${act}.${id}`}
      start={noReason}
      labels={reasonLabels}
      missing={missingInReason}
      mutation={useTellReason(id, act)}
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
    </ActForm>
  );
}
