import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { ActForm } from "#/shared/ui/ActForm";
import { fieldId } from "#/shared/ui/ErrorSummary";
import type { SavingProps } from "#/shared/ui/saving";
import { TextFields } from "#/shared/ui/TextFields";
import type { Reason } from "./mutations";

const noReason: Reason = { reason: null };
const labels = { reason: m.doors_reason };

type ReasonFormProps = {
  draft: string;
  heading: string;
  consequence: string;
  confirm: string;
  hint: string;
  mutation: SavingProps<Reason, unknown>["mutation"];
  done: () => void;
  close: () => void;
};

/** Says why, and acts. */
export function ReasonForm({ hint, ...steps }: ReasonFormProps) {
  return (
    <ActForm
      {...steps}
      start={noReason}
      labels={labels}
      missing={({ reason }) =>
        words(reason) ? [] : [{ id: fieldId("/reason"), message: m.doors_missing_reason() }]
      }
    >
      {({ form, change, faults }) => (
        <TextFields
          pointer="/reason"
          label={m.doors_reason()}
          hint={hint}
          value={form.reason}
          onChange={(reason) => change({ reason })}
          faults={faults}
          long
        />
      )}
    </ActForm>
  );
}
