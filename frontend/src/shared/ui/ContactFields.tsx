import type { Contact } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { type FormFault, faultAt, fieldId } from "./ErrorSummary";
import { SelectField, TextField } from "./Field";
import { Rows } from "./Rows";
import { TextFields } from "./TextFields";

const kinds = { PHONE: m.common_phone, EMAIL: m.common_email, WEBSITE: m.common_website };
const inputTypes = { PHONE: "tel", EMAIL: "email", WEBSITE: "url" };
const hints = {
  PHONE: m.common_phone_hint,
  EMAIL: m.common_email_hint,
  WEBSITE: m.common_website_hint,
};

const empty: Contact = { kind: "PHONE", value: "", label: null };

type ContactFieldsProps = {
  contacts: Contact[];
  onChange: (contacts: Contact[]) => void;
  faults: FormFault[];
};

/** How to reach a service or an organisation: general contacts, never a person's own. */
export function ContactFields({ contacts, onChange, faults }: ContactFieldsProps) {
  return (
    <Rows
      pointer="/contacts"
      rows={contacts}
      onChange={onChange}
      empty={empty}
      hint={m.common_contacts_hint()}
      add={m.common_add_contact()}
      remove={(number) => m.common_remove_contact({ number })}
      legend={(number) => m.common_contact_number({ number })}
    >
      {(contact, pointer, changeContact) => (
        <>
          <SelectField
            id={fieldId(`${pointer}/kind`)}
            label={m.common_contact_kind()}
            value={contact.kind}
            options={Object.entries(kinds).map(([code, name]) => ({ code, label: name() }))}
            onChange={(kind) => changeContact({ kind: kind as Contact["kind"] })}
          />
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
            label={m.common_contact_label()}
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
