import type { Organisation, OrganisationForm } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { noText } from "#/shared/i18n/text";
import { AddressFields } from "#/shared/ui/AddressFields";
import { AliasesField } from "#/shared/ui/AliasesField";
import { ContactFields } from "#/shared/ui/ContactFields";
import type { FieldsProps } from "#/shared/ui/DraftForm";
import { faultAt, fieldId } from "#/shared/ui/ErrorSummary";
import { SelectField, short, TextField } from "#/shared/ui/Field";
import { FormSection } from "#/shared/ui/Form";
import { TextFields } from "#/shared/ui/TextFields";
import { kindInWords, rhythmInWords, rhythms } from "./format";
import { ParentChoice } from "./ParentChoice";
import { kinds } from "./queries";
import { SimilarOrganisations } from "./SimilarOrganisations";

type OrganisationFieldsProps = FieldsProps<OrganisationForm> & {
  /** The record as it stands; none while it is being proposed. */
  organisation?: Organisation;
};

/** All that may be said of an organisation. */
export function OrganisationFields({ organisation, ...props }: OrganisationFieldsProps) {
  return (
    <>
      <FormSection heading={m.organisations_identity()}>
        <IdentityFields {...props} organisation={organisation} />
      </FormSection>
      <FormSection heading={m.organisations_seat()}>
        <SeatFields {...props} />
      </FormSection>
      <FormSection heading={m.organisations_contact()}>
        <TextField
          {...plain(props, "website")}
          label={m.common_website()}
          hint={m.common_website_hint()}
          type="url"
          optional
        />
        <ContactFields
          contacts={props.form.contacts}
          onChange={(contacts) => props.change({ contacts })}
          faults={props.faults}
        />
      </FormSection>
    </>
  );
}

function IdentityFields({ form, change, faults, organisation }: OrganisationFieldsProps) {
  // A team stands for a bassin or the Region: nobody becomes one, or stops being one, by this form.
  const team = organisation && isTeam(organisation.kind);
  const possible = team ? [organisation.kind] : kinds.filter((kind) => !isTeam(kind));
  return (
    <>
      <div>
        <TextFields
          pointer="/name"
          label={m.organisations_name()}
          hint={m.organisations_name_hint()}
          value={form.name}
          onChange={(name) => change({ name: name ?? noText })}
          faults={faults}
        />
        {!organisation && <SimilarOrganisations form={form} />}
      </div>
      <SelectField
        id={fieldId("/kind")}
        label={m.organisations_kind()}
        error={faultAt(faults, "/kind")}
        value={form.kind}
        options={possible.map((code) => ({ code, label: kindInWords(code) }))}
        onChange={(code) => change({ kind: possible.find((each) => each === code) ?? "OTHER" })}
      />
      <TextFields
        pointer="/description"
        label={m.organisations_description()}
        hint={m.organisations_description_hint()}
        value={form.description}
        onChange={(description) => change({ description })}
        faults={faults}
        long
        optional
      />
      <AliasesField
        label={m.organisations_aliases()}
        aliases={form.aliases}
        onChange={(aliases) => change({ aliases })}
        faults={faults}
      />
      <TextField
        {...plain({ form, change, faults }, "enterpriseNumber")}
        label={m.organisations_enterprise_number()}
        hint={m.organisations_enterprise_number_hint()}
        className={short}
        inputMode="numeric"
        optional
      />
      <SelectField
        id={fieldId("/verificationMonths")}
        label={m.organisations_rhythm()}
        hint={m.organisations_rhythm_hint()}
        error={faultAt(faults, "/verificationMonths")}
        value={String(form.verificationMonths)}
        options={rhythms.map((count) => ({ code: String(count), label: rhythmInWords(count) }))}
        onChange={(count) => change({ verificationMonths: Number(count) })}
      />
      <ParentChoice {...{ form, change, faults }} organisation={organisation} />
    </>
  );
}

function SeatFields({ form, change, faults }: FieldsProps<OrganisationForm>) {
  const seat = { street: null, postalCode: null, commune: null, ...form.seat };
  return (
    <AddressFields
      pointer="/seat"
      address={seat}
      onChange={(part) => change({ seat: { ...seat, ...part } })}
      faults={faults}
      noCommune={m.organisations_commune_none()}
    />
  );
}

/** What a field of one line needs: its element, its fault, what stands in it and how to change it. */
function plain(
  { form, change, faults }: FieldsProps<OrganisationForm>,
  field: "website" | "enterpriseNumber",
) {
  return {
    id: fieldId(`/${field}`),
    error: faultAt(faults, `/${field}`),
    value: form[field] ?? "",
    onChange: (event: { target: { value: string } }) => change({ [field]: event.target.value || null }),
    autoComplete: "off",
  };
}

function isTeam(kind: Organisation["kind"]): boolean {
  return kind === "BASSIN_TEAM" || kind === "REGIONAL_TEAM";
}
