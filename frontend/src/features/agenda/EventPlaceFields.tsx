import { m } from "#/shared/i18n/generated/messages.js";
import { AddressFields } from "#/shared/ui/AddressFields";
import type { FieldsProps } from "#/shared/ui/DraftForm";
import { faultAt, fieldId } from "#/shared/ui/ErrorSummary";
import { FieldError, TextField } from "#/shared/ui/Field";
import { TextFields } from "#/shared/ui/TextFields";
import type { EventDraft } from "./draft";
import styles from "./EventFields.module.css";

/** Where people meet, as far as is known, and how one takes part from elsewhere. */
export function EventPlaceFields({ form, change, faults }: FieldsProps<EventDraft>) {
  const { place } = form;
  const put = (part: Partial<EventDraft["place"]>) => change({ place: { ...place, ...part } });
  const error = faultAt(faults, "/place");
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: the section around it names these fields already. */}
      <div
        className={styles.group}
        role="group"
        aria-label={m.agenda_form_place()}
        id={fieldId("/place")}
        tabIndex={-1}
      >
        {error && <FieldError id={fieldId("/place")}>{error}</FieldError>}
        <TextFields
          pointer="/place/name"
          label={m.agenda_form_place_name()}
          hint={m.agenda_form_place_name_hint()}
          value={place.name}
          onChange={(name) => put({ name })}
          faults={faults}
          optional
        />
        <AddressFields
          pointer="/place"
          address={place}
          onChange={put}
          faults={faults}
          noCommune={m.common_unknown()}
        />
        <TextFields
          pointer="/place/accessibility"
          label={m.agenda_form_accessibility()}
          hint={m.agenda_form_accessibility_hint()}
          value={place.accessibility}
          onChange={(accessibility) => put({ accessibility })}
          faults={faults}
          optional
        />
      </div>
      <TextField
        id={fieldId("/onlineLink")}
        type="url"
        label={m.agenda_form_online()}
        hint={m.agenda_form_online_hint()}
        error={faultAt(faults, "/onlineLink")}
        value={form.onlineLink ?? ""}
        onChange={(event) => change({ onlineLink: event.target.value || null })}
        autoComplete="off"
        optional
      />
    </>
  );
}
