import { useQuery } from "@tanstack/react-query";
import { communesQuery } from "#/shared/api/reference";
import type { Organisation } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { ContactFields } from "#/shared/ui/ContactFields";
import { faultAt, fieldId } from "#/shared/ui/ErrorSummary";
import { SelectField, short, TextArea, TextField } from "#/shared/ui/Field";
import { FormSection } from "#/shared/ui/Form";
import { TextFields } from "#/shared/ui/TextFields";
import { kindInWords } from "./format";
import type { FieldsProps } from "./mutations";
import { ParentChoice } from "./ParentChoice";
import { kinds } from "./queries";

type OrganisationFieldsProps = FieldsProps & {
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
      <TextFields
        pointer="/name"
        label={m.organisations_name()}
        hint={m.organisations_name_hint()}
        value={form.name}
        onChange={(name) => change({ name: name ?? { fr: null, nl: null, en: null } })}
        faults={faults}
      />
      <SelectField
        id={fieldId("/kind")}
        label={m.organisations_kind()}
        error={faultAt(faults, "/kind")}
        value={form.kind}
        onChange={(event) =>
          change({ kind: possible.find((each) => each === event.target.value) ?? "OTHER" })
        }
      >
        {possible.map((kind) => (
          <option key={kind} value={kind}>
            {kindInWords(kind)}
          </option>
        ))}
      </SelectField>
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
      <TextArea
        id={fieldId("/aliases")}
        label={m.organisations_aliases()}
        hint={m.common_aliases_hint()}
        error={faultAt(faults, "/aliases")}
        rows={2}
        value={form.aliases.join("\n")}
        onChange={(event) => change({ aliases: event.target.value ? event.target.value.split("\n") : [] })}
        optional
      />
      <TextField
        {...plain({ form, change, faults }, "enterpriseNumber")}
        label={m.organisations_enterprise_number()}
        hint={m.organisations_enterprise_number_hint()}
        className={short}
        inputMode="numeric"
        optional
      />
      <ParentChoice {...{ form, change, faults }} organisation={organisation} />
    </>
  );
}

function SeatFields({ form, change, faults }: FieldsProps) {
  const { data: communes = [] } = useQuery(communesQuery);
  const seat = { street: null, postalCode: null, commune: null, ...form.seat };
  const changeSeat = (part: Partial<typeof seat>) => change({ seat: { ...seat, ...part } });
  return (
    <>
      <TextField
        id={fieldId("/seat/street")}
        label={m.common_street()}
        error={faultAt(faults, "/seat/street")}
        value={seat.street ?? ""}
        onChange={(event) => changeSeat({ street: event.target.value || null })}
        autoComplete="off"
        optional
      />
      <TextField
        id={fieldId("/seat/postalCode")}
        label={m.common_postal_code()}
        error={faultAt(faults, "/seat/postalCode")}
        className={short}
        inputMode="numeric"
        value={seat.postalCode ?? ""}
        onChange={(event) => changeSeat({ postalCode: event.target.value || null })}
        autoComplete="off"
        optional
      />
      <SelectField
        id={fieldId("/seat/commune")}
        label={m.common_commune()}
        error={faultAt(faults, "/seat/commune")}
        value={seat.commune ?? ""}
        onChange={(event) => changeSeat({ commune: event.target.value || null })}
        optional
      >
        <option value="">{m.organisations_commune_none()}</option>
        {communes.map((commune) => (
          <option key={commune.nis} value={commune.nis}>
            {words(commune.name)}
          </option>
        ))}
      </SelectField>
    </>
  );
}

/** What a field of one line needs: its element, its fault, what stands in it and how to change it. */
function plain({ form, change, faults }: FieldsProps, field: "website" | "enterpriseNumber") {
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
