import { useQuery } from "@tanstack/react-query";
import { organisationsNamedQuery } from "#/shared/api/reference";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { useRested } from "#/shared/lib/rested";
import { Combobox } from "#/shared/ui/Combobox";
import { type FormFault, faultAt, fieldId } from "#/shared/ui/ErrorSummary";
import { Field } from "#/shared/ui/Field";
import type { Told } from "./draft";
import styles from "./OrganisationField.module.css";

type OrganisationFieldProps = {
  chosen: Told["organisation"];
  onChange: (organisation: Told["organisation"]) => void;
  faults: FormFault[];
};

/** From which organisation one comes: one of the directory, or whatever else is typed. */
export function OrganisationField({ chosen, onChange, faults }: OrganisationFieldProps) {
  const typed = useRested(chosen.id ? "" : chosen.name, 150);
  const named = useQuery({ ...organisationsNamedQuery(typed), enabled: typed.trim().length > 1 });
  const found = typed.trim().length > 1 && !chosen.id ? (named.data ?? []) : [];
  const options = found.map(({ id, name }) => ({ key: id, name, value: { id, name: words(name) } }));
  return (
    <Field
      id={fieldId("/organisation")}
      label={m.registrations_organisation()}
      hint={m.registrations_organisation_hint()}
      error={faultAt(faults, "/organisation") ?? faultAt(faults, "/organisationId")}
      optional
    >
      <div className={styles.organisation}>
        <Combobox
          id={fieldId("/organisation")}
          name="organization"
          purpose="organization"
          value={chosen.name}
          onType={(name) => onChange({ id: null, name })}
          describedBy={`${fieldId("/organisation")}-hint`}
          maxLength={200}
          label={m.common_organisations()}
          groups={[{ heading: m.registrations_organisation_known(), options }]}
          onChoose={onChange}
        />
      </div>
    </Field>
  );
}
