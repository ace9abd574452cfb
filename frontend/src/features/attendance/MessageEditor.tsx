import { useQuery } from "@tanstack/react-query";
import type { RegistrationMessageGroup } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { ActForm } from "#/shared/ui/ActForm";
import { faultAt, fieldId } from "#/shared/ui/ErrorSummary";
import { Choices } from "#/shared/ui/Field";
import { TextFields } from "#/shared/ui/TextFields";
import { messageLabels, missingInMessage, presenceLabels, writableLabels } from "./format";
import { type TypedMessage, useSendMessage } from "./mutations";
import { trialQuery } from "./queries";
import { optionsOf } from "./RegistrationFilters";

const blank: TypedMessage = { subject: null, body: null, to: { state: ["CONFIRMED"], presence: [] } };

type MessageEditorProps = { event: string; done: () => void; close: () => void };

/** Writes to a group of those who are registered; to how many it goes is said before. */
export function MessageEditor({ event, ...steps }: MessageEditorProps) {
  return (
    <ActForm
      {...steps}
      draft={`registration.MESSAGE.${event}`}
      start={blank}
      heading={m.attendance_message_heading()}
      consequence={m.attendance_message_consequence()}
      confirm={m.attendance_message_confirm()}
      labels={messageLabels}
      missing={missingInMessage}
      mutation={useSendMessage(event)}
    >
      {({ form, change, faults }) => (
        <>
          <Choices
            id={fieldId("/to/state")}
            label={m.attendance_message_to()}
            columns
            error={faultAt(faults, "/to/state")}
            options={optionsOf(writableLabels)}
            chosen={form.to.state}
            onChange={(state) => change({ to: { ...form.to, state: state as typeof form.to.state } })}
          />
          <Choices
            id={fieldId("/to/presence")}
            label={m.attendance_message_presence()}
            hint={m.attendance_message_presence_hint()}
            columns
            optional
            options={optionsOf(presenceLabels)}
            chosen={form.to.presence}
            onChange={(presence) =>
              change({ to: { ...form.to, presence: presence as typeof form.to.presence } })
            }
          />
          <Reach event={event} to={form.to} />
          <TextFields
            pointer="/subject"
            label={messageLabels.subject()}
            hint={m.attendance_message_languages()}
            value={form.subject}
            onChange={(subject) => change({ subject })}
            faults={faults}
          />
          <TextFields
            pointer="/body"
            label={messageLabels.body()}
            hint={m.attendance_message_body_hint()}
            value={form.body}
            onChange={(body) => change({ body })}
            faults={faults}
            long
          />
        </>
      )}
    </ActForm>
  );
}

/** To how many it would go; said as soon as the group is another. */
function Reach({ event, to }: { event: string; to: RegistrationMessageGroup }) {
  const { data } = useQuery({ ...trialQuery(event, to), enabled: to.state.length > 0 });
  return (
    <p role="status">
      {data && to.state.length > 0 && (
        <>
          {m.attendance_message_reach({ people: data.people, recipients: data.recipients })}{" "}
          {m.attendance_message_left({ count: data.left })}
        </>
      )}
    </p>
  );
}
