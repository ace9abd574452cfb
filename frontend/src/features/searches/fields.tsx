import type { SavedSearch, SavedSearchChangeForm } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import type { FieldsProps } from "#/shared/ui/DraftForm";
import { type FormFault, faultAt, fieldId } from "#/shared/ui/ErrorSummary";
import { Choices, TextField } from "#/shared/ui/Field";

/** What each field is called. */
export const fieldLabels = { name: m.searches_name, rhythm: m.searches_rhythm };

/** A search must have a name before it can be sent. */
export function missingName({ name }: SavedSearchChangeForm): FormFault[] {
  return name.trim() ? [] : [{ id: fieldId("/name"), message: m.searches_missing_name() }];
}

/** The name and the rhythm, which may change. */
export function NameAndRhythm({ form, change, faults }: FieldsProps<SavedSearchChangeForm>) {
  return (
    <>
      <TextField
        id={fieldId("/name")}
        label={m.searches_name()}
        hint={m.searches_name_hint()}
        error={faultAt(faults, "/name")}
        maxLength={100}
        value={form.name}
        onChange={(event) => change({ name: event.target.value })}
      />
      <Choices
        id={fieldId("/rhythm")}
        label={m.searches_rhythm()}
        error={faultAt(faults, "/rhythm")}
        several={false}
        options={[
          { code: "WEEKLY", label: m.searches_weekly() },
          { code: "DAILY", label: m.searches_daily() },
        ]}
        chosen={[form.rhythm]}
        onChange={([rhythm]) => change({ rhythm: rhythm as SavedSearch["rhythm"] })}
      />
    </>
  );
}
