import type { Call, Candidacy } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { ActForm } from "#/shared/ui/ActForm";
import type { FieldsProps } from "#/shared/ui/DraftForm";
import { faultAt, fieldId } from "#/shared/ui/ErrorSummary";
import { TextArea } from "#/shared/ui/Field";
import { type Message, useRefuse, useReserve } from "./mutations";

export type DecisionProps = { call: Call; candidacy: Candidacy };

type FormProps = DecisionProps & { done: () => void; close: () => void };

const labels = { message: m.calls_message };

/** Keeps a candidate in reserve, with some words if one likes. */
export function ReserveForm({ call, candidacy, done, close }: FormProps) {
  return (
    <ActForm<Message, unknown>
      draft={`candidacy.reserve.${candidacy.id}`}
      place="tab"
      start={{ message: "" }}
      heading={m.calls_reserve_heading()}
      consequence={m.calls_reserve_consequence()}
      confirm={m.calls_reserve_confirm()}
      labels={labels}
      missing={() => []}
      mutation={useReserve(call, candidacy)}
      done={done}
      close={close}
    >
      {(fields) => <MessageField {...fields} optional />}
    </ActForm>
  );
}

/** Refuses a candidate, and says why. */
export function RefuseForm({ call, candidacy, done, close }: FormProps) {
  return (
    <ActForm<Message, unknown>
      draft={`candidacy.refuse.${candidacy.id}`}
      place="tab"
      start={{ message: "" }}
      heading={m.calls_refuse_heading()}
      consequence={m.calls_refuse_consequence()}
      confirm={m.calls_refuse_confirm()}
      labels={labels}
      missing={({ message }) =>
        message.trim() ? [] : [{ id: fieldId("/message"), message: m.calls_missing_message() }]
      }
      mutation={useRefuse(call, candidacy)}
      done={done}
      close={close}
    >
      {(fields) => <MessageField {...fields} />}
    </ActForm>
  );
}

function MessageField({
  form,
  change,
  faults,
  optional = false,
}: FieldsProps<Message> & { optional?: boolean }) {
  return (
    <TextArea
      id={fieldId("/message")}
      label={m.calls_message()}
      hint={m.calls_message_hint()}
      error={faultAt(faults, "/message")}
      rows={4}
      maxLength={2000}
      value={form.message}
      onChange={({ target }) => change({ message: target.value })}
      optional={optional}
    />
  );
}
