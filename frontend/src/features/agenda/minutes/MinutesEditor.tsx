import { useQueryClient } from "@tanstack/react-query";
import type { EventMinutes, EventMinutesForm, Visibility } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { noText } from "#/shared/i18n/text";
import { useDraft, type Versioned } from "#/shared/lib/drafts";
import { Button } from "#/shared/ui/Button";
import { DraftForm, type FieldsProps } from "#/shared/ui/DraftForm";
import { faultAt, fieldId } from "#/shared/ui/ErrorSummary";
import { Choices } from "#/shared/ui/Field";
import { useSaving } from "#/shared/ui/saving";
import { TextFields } from "#/shared/ui/TextFields";
import { audienceOptions } from "../documents/format";
import { formOf, minutesLabels, missingInMinutes } from "./format";
import { useSaveMinutes } from "./mutations";
import { minutesQuery } from "./queries";

type MinutesEditorProps = { event: string; minutes: EventMinutes; onClose: (said?: string) => void };

/** Writes the minutes; what is typed stays on this device until it is saved. */
export function MinutesEditor({ event, minutes, onClose }: MinutesEditorProps) {
  const cache = useQueryClient();
  const state = useDraft(`minutes.${event}`, versioned(minutes));
  const saving = useSaving({
    state,
    missing: missingInMinutes,
    mutation: useSaveMinutes(event),
    onSaved: () => onClose(m.agenda_minutes_saved()),
    latest: async () => versioned(await cache.fetchQuery({ ...minutesQuery(event), staleTime: 0 })),
  });
  return (
    <DraftForm
      state={state}
      saving={saving}
      labels={minutesLabels}
      save={m.common_save()}
      cancel={
        <Button look="secondary" onClick={() => onClose()}>
          {m.common_cancel()}
        </Button>
      }
    >
      {(fields) => <MinutesFields {...fields} />}
    </DraftForm>
  );
}

function MinutesFields({ form, change, faults }: FieldsProps<EventMinutesForm>) {
  return (
    <>
      <TextFields
        pointer="/text"
        label={minutesLabels.text()}
        hint={m.agenda_minutes_text_hint()}
        value={form.text}
        onChange={(text) => change({ text: text ?? noText })}
        faults={faults}
        long
      />
      <TextFields
        pointer="/decisions"
        label={minutesLabels.decisions()}
        value={form.decisions}
        onChange={(decisions) => change({ decisions })}
        faults={faults}
        long
        optional
      />
      <Choices
        id={fieldId("/audience")}
        label={minutesLabels.audience()}
        error={faultAt(faults, "/audience")}
        several={false}
        options={audienceOptions()}
        chosen={[form.audience]}
        onChange={([code]) => change({ audience: code as Visibility })}
      />
      <Choices
        id={fieldId("/state")}
        label={minutesLabels.state()}
        error={faultAt(faults, "/state")}
        several={false}
        options={[
          { code: "DRAFT", label: m.agenda_minutes_draft() },
          { code: "PUBLISHED", label: m.agenda_minutes_published() },
        ]}
        chosen={[form.state]}
        onChange={([code]) => change({ state: code as EventMinutesForm["state"] })}
      />
    </>
  );
}

function versioned(minutes: EventMinutes): Versioned<EventMinutesForm> {
  return { version: minutes.version, form: formOf(minutes) };
}
