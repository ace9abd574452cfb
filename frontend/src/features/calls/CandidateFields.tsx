import type { Call } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import type { FieldsProps } from "#/shared/ui/DraftForm";
import { faultAt, fieldId } from "#/shared/ui/ErrorSummary";
import { SelectField, TextArea, TextField } from "#/shared/ui/Field";
import { OrganisationField } from "#/shared/ui/OrganisationField";
import { EmailField, LanguageField, NameField } from "#/shared/ui/PersonFields";
import type { Told } from "./format";

type CandidateFieldsProps = FieldsProps<Told> & {
  sectors: Call["circle"]["sectors"];
  /** The address is known already, and stays. */
  known?: boolean;
};

/** Who answers a call, for whom, and why. */
export function CandidateFields({ sectors, known, ...fields }: CandidateFieldsProps) {
  const { form, change, faults } = fields;
  return (
    <>
      <NameField {...fields} />
      {!known && <EmailField {...fields} hint={m.calls_email_hint()} />}
      <OrganisationField
        label={m.calls_organisation()}
        hint={m.calls_organisation_hint()}
        known={m.calls_organisation_known()}
        own
        chosen={form.organisation}
        onChange={(organisation) => change({ organisation })}
        faults={faults}
      />
      <TextField
        id={fieldId("/function")}
        label={m.calls_function()}
        error={faultAt(faults, "/function")}
        autoComplete="organization-title"
        maxLength={200}
        value={form.function}
        onChange={({ target }) => change({ function: target.value })}
        optional
      />
      {sectors.length > 0 && (
        <SelectField
          id={fieldId("/sector")}
          label={m.calls_sector()}
          error={faultAt(faults, "/sector")}
          none={m.calls_no_sector()}
          value={form.sector}
          options={sectors.map(({ code, name }) => ({ code, label: words(name) }))}
          onChange={(sector) => change({ sector })}
          optional
        />
      )}
      <TextArea
        id={fieldId("/motivation")}
        label={m.calls_motivation()}
        hint={m.calls_motivation_hint()}
        error={faultAt(faults, "/motivation")}
        rows={8}
        maxLength={4000}
        value={form.motivation}
        onChange={({ target }) => change({ motivation: target.value })}
      />
      <LanguageField {...fields} />
    </>
  );
}
