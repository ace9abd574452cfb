import { useTermOptions } from "#/shared/api/reference";
import type { ServiceForm } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { noText } from "#/shared/i18n/text";
import { AliasesField } from "#/shared/ui/AliasesField";
import { ContactFields } from "#/shared/ui/ContactFields";
import type { FieldsProps } from "#/shared/ui/DraftForm";
import { faultAt, fieldId } from "#/shared/ui/ErrorSummary";
import { SelectField } from "#/shared/ui/Field";
import { FormSection } from "#/shared/ui/Form";
import { TextFields } from "#/shared/ui/TextFields";
import { AccessFields, PeopleFields } from "./AccessFields";
import { PlaceFields } from "./PlaceFields";
import { PracticeFields } from "./PracticeFields";
import { ReceptionFields } from "./ReceptionFields";
import { SimilarServices } from "./SimilarServices";

type ServiceFieldsProps = FieldsProps<ServiceForm> & {
  /** The service does not exist yet. */
  created?: boolean;
};

/** All that an editor may change of a service. */
export function ServiceFields({ created = false, ...props }: ServiceFieldsProps) {
  return (
    <>
      <FormSection heading={m.directory_edit_identity()}>
        <IdentityFields {...props} created={created} />
      </FormSection>
      <FormSection heading={m.directory_whom()}>
        <PeopleFields {...props} />
      </FormSection>
      <FormSection heading={m.directory_edit_access()}>
        <AccessFields {...props} />
      </FormSection>
      <FormSection heading={m.directory_reception()}>
        <ReceptionFields {...props} />
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

function IdentityFields({ form, change, faults, created }: ServiceFieldsProps) {
  const types = useTermOptions("types", [form.type]);
  return (
    <>
      <div>
        <TextFields
          pointer="/name"
          label={m.directory_name()}
          hint={m.directory_name_hint()}
          value={form.name}
          onChange={(name) => change({ name: name ?? noText })}
          faults={faults}
        />
        {created && <SimilarServices form={form} />}
      </div>
      <SelectField
        id={fieldId("/type")}
        label={m.directory_type()}
        error={faultAt(faults, "/type")}
        value={form.type}
        none={m.common_choose()}
        options={types}
        onChange={(type) => change({ type })}
      />
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
      <AliasesField
        label={m.directory_aliases()}
        aliases={form.aliases}
        onChange={(aliases) => change({ aliases })}
        faults={faults}
      />
    </>
  );
}
