import type { Contact } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { faultAt, fieldId } from "#/shared/ui/ErrorSummary";
import { SelectField, TextField } from "#/shared/ui/Field";
import { Rows } from "#/shared/ui/Rows";
import { TextFields } from "#/shared/ui/TextFields";
import type { FieldsProps } from "./mutations";

const kinds = { PHONE: m.common_phone, EMAIL: m.common_email, WEBSITE: m.common_website };
const inputTypes = { PHONE: "tel", EMAIL: "email", WEBSITE: "url" };
const hints = {
  PHONE: m.directory_phone_hint,
  EMAIL: m.directory_email_hint,
  WEBSITE: m.directory_website_hint,
};

const empty: Contact = { kind: "PHONE", value: "", label: null };

/** How to reach the service: general contacts, never a person's own. */
export function ContactFields({ form, change, faults }: FieldsProps) {
  return (
    <Rows
      pointer="/contacts"
      rows={form.contacts}
      onChange={(contacts) => change({ contacts })}
      empty={empty}
      hint={m.directory_contacts_hint()}
      add={m.directory_add_contact()}
      remove={(number) => m.directory_remove_contact({ number })}
      legend={(number) => m.directory_contact_number({ number })}
    >
      {(contact, pointer, changeContact) => (
        <>
          <SelectField
            id={fieldId(`${pointer}/kind`)}
            label={m.directory_contact_kind()}
            value={contact.kind}
            onChange={(event) => changeContact({ kind: event.target.value as Contact["kind"] })}
          >
            {Object.entries(kinds).map(([kind, name]) => (
              <option key={kind} value={kind}>
                {name()}
              </option>
            ))}
          </SelectField>
          <TextField
            id={fieldId(`${pointer}/value`)}
            label={kinds[contact.kind]()}
            hint={hints[contact.kind]()}
            error={faultAt(faults, `${pointer}/value`)}
            type={inputTypes[contact.kind]}
            value={contact.value}
            onChange={(event) => changeContact({ value: event.target.value })}
          />
          <TextFields
            pointer={`${pointer}/label`}
            label={m.directory_contact_label()}
            value={contact.label ?? null}
            onChange={(label) => changeContact({ label })}
            faults={faults}
            optional
          />
        </>
      )}
    </Rows>
  );
}
