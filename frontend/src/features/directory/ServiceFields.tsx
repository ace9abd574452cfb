import { useTermOptions } from "#/shared/api/reference";
import { m } from "#/shared/i18n/generated/messages.js";
import { ContactFields } from "#/shared/ui/ContactFields";
import { faultAt, fieldId } from "#/shared/ui/ErrorSummary";
import { SelectField, TextArea } from "#/shared/ui/Field";
import { FormSection } from "#/shared/ui/Form";
import { TextFields } from "#/shared/ui/TextFields";
import { AccessFields, PeopleFields } from "./AccessFields";
import type { FieldsProps } from "./mutations";
import { PlaceFields } from "./PlaceFields";
import { PracticeFields } from "./PracticeFields";

/** All that an editor may change of a service. */
export function ServiceFields(props: FieldsProps) {
  return (
    <>
      <FormSection heading={m.directory_edit_identity()}>
        <IdentityFields {...props} />
      </FormSection>
      <FormSection heading={m.directory_whom()}>
        <PeopleFields {...props} />
      </FormSection>
      <FormSection heading={m.directory_edit_access()}>
        <AccessFields {...props} />
      </FormSection>
      <FormSection heading={m.directory_edit_contacts()}>
        <ContactFields
          contacts={props.form.contacts}
          onChange={(contacts) => props.change({ contacts })}
          faults={props.faults}
        />
      </FormSection>
      <FormSection heading={m.directory_edit_places()}>
        <PlaceFields {...props} />
      </FormSection>
      <FormSection heading={m.directory_practices()}>
        <PracticeFields {...props} />
      </FormSection>
    </>
  );
}

function IdentityFields({ form, change, faults }: FieldsProps) {
  const types = useTermOptions("types", [form.type]);
  return (
    <>
      <TextFields
        pointer="/name"
        label={m.directory_name()}
        hint={m.directory_name_hint()}
        value={form.name}
        onChange={(name) => change({ name: name ?? { fr: null, nl: null, en: null } })}
        faults={faults}
      />
      <SelectField
        id={fieldId("/type")}
        label={m.directory_type()}
        error={faultAt(faults, "/type")}
        value={form.type}
        onChange={(event) => change({ type: event.target.value })}
      >
        <option value="">{m.common_choose()}</option>
        {types.map((type) => (
          <option key={type.code} value={type.code}>
            {type.label}
          </option>
        ))}
      </SelectField>
      <TextFields
        pointer="/summary"
        label={m.directory_summary()}
        hint={m.directory_summary_hint()}
        value={form.summary}
        onChange={(summary) => change({ summary })}
        faults={faults}
        optional
      />
      <TextFields
        pointer="/description"
        label={m.directory_description()}
        hint={m.directory_description_hint()}
        value={form.description}
        onChange={(description) => change({ description })}
        faults={faults}
        long
        optional
      />
      <TextArea
        id={fieldId("/aliases")}
        label={m.directory_aliases()}
        hint={m.common_aliases_hint()}
        error={faultAt(faults, "/aliases")}
        rows={2}
        value={form.aliases.join("\n")}
        onChange={(event) => change({ aliases: event.target.value ? event.target.value.split("\n") : [] })}
        optional
      />
    </>
  );
}
