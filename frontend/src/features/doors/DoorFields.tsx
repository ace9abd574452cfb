import { useTermOptions } from "#/shared/api/reference";
import { m } from "#/shared/i18n/generated/messages.js";
import { noText } from "#/shared/i18n/text";
import { AddressFields } from "#/shared/ui/AddressFields";
import type { FieldsProps } from "#/shared/ui/DraftForm";
import { faultAt, fieldId } from "#/shared/ui/ErrorSummary";
import { Choices, SelectField, TextField } from "#/shared/ui/Field";
import { TextFields } from "#/shared/ui/TextFields";
import type { Told } from "./format";

const kinds = {
  NONE: m.doors_contact_none,
  PHONE: m.common_phone,
  EMAIL: m.common_email,
  WEBSITE: m.common_website,
};

/** What is told of a service that opens its doors. */
export function DoorFields(fields: FieldsProps<Told>) {
  const { form, change, faults } = fields;
  const languages = useTermOptions("languages", form.languages);
  return (
    <>
      <TextFields
        pointer="/welcome"
        label={m.doors_welcome()}
        hint={m.doors_welcome_hint()}
        value={form.welcome}
        onChange={(welcome) => change({ welcome: welcome ?? noText })}
        faults={faults}
        long
      />
      <TextFields
        pointer="/shown"
        label={m.doors_shown()}
        value={form.shown}
        onChange={(shown) => change({ shown })}
        faults={faults}
        long
        optional
      />
      <PlaceFields {...fields} />
      <Choices
        id={fieldId("/languages")}
        label={m.doors_languages()}
        hint={m.doors_languages_hint()}
        error={faultAt(faults, "/languages")}
        options={languages}
        chosen={form.languages}
        onChange={(chosen) => change({ languages: chosen })}
        columns
        optional
      />
      <ContactOfTheDay {...fields} />
    </>
  );
}

function PlaceFields({ form, change, faults }: FieldsProps<Told>) {
  const put = (part: Partial<Told["place"]>) => change({ place: { ...form.place, ...part } });
  return (
    <>
      <Choices
        id={fieldId("/place")}
        label={m.doors_place()}
        error={faultAt(faults, "/place")}
        options={[{ code: "elsewhere", label: m.doors_elsewhere() }]}
        chosen={form.elsewhere ? ["elsewhere"] : []}
        onChange={(chosen) => change({ elsewhere: chosen.length > 0 })}
        optional
      />
      {form.elsewhere && (
        <>
          <TextFields
            pointer="/place/name"
            label={m.doors_place_name()}
            value={form.place.name}
            onChange={(name) => put({ name })}
            faults={faults}
            optional
          />
          <AddressFields pointer="/place" address={form.place} onChange={put} faults={faults} />
          <TextFields
            pointer="/place/accessibility"
            label={m.doors_accessibility()}
            hint={m.doors_accessibility_hint()}
            value={form.place.accessibility}
            onChange={(accessibility) => put({ accessibility })}
            faults={faults}
            optional
          />
        </>
      )}
    </>
  );
}

function ContactOfTheDay({ form: { contact }, change, faults }: FieldsProps<Told>) {
  const put = (part: Partial<Told["contact"]>) => change({ contact: { ...contact, ...part } });
  return (
    <>
      <SelectField
        id={fieldId("/contact/kind")}
        label={m.doors_contact_kind()}
        hint={m.doors_contact_hint()}
        value={contact.kind}
        options={Object.entries(kinds).map(([code, name]) => ({ code, label: name() }))}
        onChange={(kind) => put({ kind: kind as Told["contact"]["kind"] })}
      />
      {contact.kind !== "NONE" && (
        <>
          <TextField
            id={fieldId("/contact/value")}
            label={m.doors_contact_value()}
            error={faultAt(faults, "/contact/value") ?? faultAt(faults, "/contact")}
            value={contact.value}
            onChange={({ target }) => put({ value: target.value })}
            autoComplete="off"
          />
          <TextFields
            pointer="/contact/label"
            label={m.doors_contact_label()}
            value={contact.label}
            onChange={(label) => put({ label })}
            faults={faults}
            optional
          />
        </>
      )}
    </>
  );
}
