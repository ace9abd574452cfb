import type { RegistrationItem } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { ActForm } from "#/shared/ui/ActForm";
import { TextFields } from "#/shared/ui/TextFields";
import { missingInReason, reasonLabels } from "./format";
import { type Reason, type ReasonedAct, useTellReason } from "./mutations";

const noReason: Reason = { reason: null };

type ReasonEditorProps = {
  event: string;
  registration: RegistrationItem;
  act: ReasonedAct;
  done: () => void;
  close: () => void;
};

/** Refuses somebody or puts them first in the line, and says why; who it is about reads it. */
export function ReasonEditor({ event, registration: { id, name }, act, ...steps }: ReasonEditorProps) {
  const who = { name: name ?? m.attendance_anonymous() };
  return (
    <ActForm
      {...steps}
      draft={`registration.${act}.${id}`}
      start={noReason}
      heading={act === "REFUSE" ? m.attendance_refuse_of(who) : m.attendance_first_of(who)}
      consequence={act === "REFUSE" ? m.attendance_refuse_consequence() : m.attendance_first_consequence()}
      confirm={act === "REFUSE" ? m.attendance_refuse_confirm() : m.attendance_first_confirm()}
      labels={reasonLabels}
      missing={missingInReason}
      mutation={useTellReason(event, id, act)}
    >
      {({ form, change, faults }) => (
        <TextFields
          pointer="/reason"
          label={m.attendance_reason()}
          hint={act === "REFUSE" ? m.attendance_refuse_hint() : m.attendance_first_hint()}
          value={form.reason}
          onChange={(reason) => change({ reason })}
          faults={faults}
          long
        />
      )}
    </ActForm>
  );
}
