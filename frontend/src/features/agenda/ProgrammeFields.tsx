import type { ProgrammePart } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { noText } from "#/shared/i18n/text";
import type { FieldsProps } from "#/shared/ui/DraftForm";
import { faultAt, fieldId } from "#/shared/ui/ErrorSummary";
import { short, TextArea, TextField } from "#/shared/ui/Field";
import { Rows } from "#/shared/ui/Rows";
import { TextFields } from "#/shared/ui/TextFields";
import type { EventDraft } from "./draft";

const empty: ProgrammePart = { title: noText, minutes: null, presenters: [] };

/** What happens, part after part. */
export function ProgrammeFields({ form, change, faults }: FieldsProps<EventDraft>) {
  return (
    <Rows
      pointer="/programme"
      rows={form.programme}
      onChange={(programme) => change({ programme })}
      empty={empty}
      add={m.agenda_form_add_part()}
      remove={(number) => m.agenda_form_remove_part({ number })}
      move={{
        up: (number) => m.agenda_form_part_up({ number }),
        down: (number) => m.agenda_form_part_down({ number }),
      }}
      legend={(number) => m.agenda_form_part_number({ number })}
    >
      {(part, pointer, changePart) => (
        <>
          <TextFields
            pointer={`${pointer}/title`}
            label={m.agenda_form_part_title()}
            value={part.title}
            onChange={(title) => changePart({ title: title ?? noText })}
            faults={faults}
          />
          <TextField
            id={fieldId(`${pointer}/minutes`)}
            type="number"
            min={1}
            label={m.agenda_form_minutes()}
            error={faultAt(faults, `${pointer}/minutes`)}
            className={short}
            value={part.minutes ?? ""}
            onChange={(event) => changePart({ minutes: numberTyped(event.target.value) })}
            optional
          />
          <TextArea
            id={fieldId(`${pointer}/presenters`)}
            label={m.agenda_form_presenters()}
            hint={m.agenda_form_presenters_hint()}
            error={faultAt(faults, `${pointer}/presenters`)}
            rows={2}
            value={part.presenters.join("\n")}
            onChange={(event) => changePart({ presenters: linesTyped(event.target.value) })}
            optional
          />
        </>
      )}
    </Rows>
  );
}

/** A number as a field holds it; nothing when none is typed. */
export function numberTyped(typed: string): number | null {
  return typed === "" ? null : Number(typed);
}

function linesTyped(typed: string): string[] {
  return typed ? typed.split("\n") : [];
}
