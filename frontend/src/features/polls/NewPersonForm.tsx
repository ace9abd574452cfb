import { useTermOptions } from "#/shared/api/reference";
import { m } from "#/shared/i18n/generated/messages.js";
import { ActForm } from "#/shared/ui/ActForm";
import type { FieldsProps } from "#/shared/ui/DraftForm";
import { faultAt, fieldId } from "#/shared/ui/ErrorSummary";
import { Choices, SelectField, TextField } from "#/shared/ui/Field";
import { OrganisationField } from "#/shared/ui/OrganisationField";
import { EmailField, LanguageField, NameField } from "#/shared/ui/PersonFields";
import { missingInNew, type NewPerson, nobody, roleInWords, roles } from "./format";
import { useAddPerson } from "./mutations";

const labels: Record<keyof NewPerson, () => string> = {
  name: m.common_person_name,
  email: m.common_person_email,
  language: m.common_mails_language,
  role: m.polls_role,
  organisation: m.polls_organisation,
  sector: m.polls_sector,
  function: m.polls_function,
};

type NewPersonProps = { id: string; onAdded: (name: string) => void; onClose: () => void };

/** Writes somebody down who telephoned, or answered on paper. */
export function NewPersonForm({ id, onAdded, onClose }: NewPersonProps) {
  return (
    <ActForm
      draft={`consultations.${id}.person`}
      place="tab"
      start={nobody()}
      heading={m.polls_add_person()}
      consequence={m.polls_add_person_lead()}
      confirm={m.polls_add_person_save()}
      labels={labels}
      missing={missingInNew}
      mutation={useAddPerson(id)}
      done={({ name }) => onAdded(name ?? "")}
      close={onClose}
    >
      {(fields) => <PersonFields {...fields} />}
    </ActForm>
  );
}

function PersonFields(fields: FieldsProps<NewPerson>) {
  const { form, change, faults } = fields;
  const sectors = useTermOptions("types", [form.sector]);
  return (
    <>
      <NameField {...fields} />
      <EmailField {...fields} hint={m.polls_email_hint()} />
      <Choices
        id={fieldId("/role")}
        label={m.polls_role()}
        error={faultAt(faults, "/role")}
        options={roles.map((code) => ({ code, label: roleInWords(code) }))}
        chosen={[form.role]}
        onChange={([role]) => change({ role: role as NewPerson["role"] })}
        several={false}
      />
      <OrganisationField
        label={m.polls_organisation()}
        hint={m.polls_own_organisation_hint()}
        known={m.polls_organisation_known()}
        chosen={form.organisation}
        onChange={(organisation) => change({ organisation })}
        faults={faults}
      />
      <SelectField
        id={fieldId("/sector")}
        label={m.polls_sector()}
        error={faultAt(faults, "/sector")}
        none={m.polls_no_sector()}
        value={form.sector}
        options={sectors}
        onChange={(sector) => change({ sector })}
        optional
      />
      <TextField
        id={fieldId("/function")}
        label={m.polls_function()}
        error={faultAt(faults, "/function")}
        maxLength={200}
        value={form.function}
        onChange={({ target }) => change({ function: target.value })}
        optional
      />
      <LanguageField {...fields} />
    </>
  );
}
