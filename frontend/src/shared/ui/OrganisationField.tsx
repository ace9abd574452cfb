import { useQuery } from "@tanstack/react-query";
import { organisationsNamedQuery } from "#/shared/api/reference";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { useRested } from "#/shared/lib/rested";
import { Combobox } from "./Combobox";
import { type FormFault, faultAt, fieldId } from "./ErrorSummary";
import { Field } from "./Field";
import styles from "./OrganisationField.module.css";

type Organisation = { id: string | null; name: string };

type OrganisationFieldProps = {
  label: string;
  hint: string;
  /** What those of the directory are called among the choices. */
  known: string;
  /** Whether it is the reader's own, which their browser may know. */
  own?: boolean;
  chosen: Organisation;
  onChange: (organisation: Organisation) => void;
  faults: FormFault[];
};

/** For which organisation somebody comes or sits: one of the directory, or whatever else is typed. */
export function OrganisationField({ chosen, onChange, faults, ...said }: OrganisationFieldProps) {
  const typed = useRested(chosen.id ? "" : chosen.name, 150);
  const named = useQuery({ ...organisationsNamedQuery(typed), enabled: typed.trim().length > 1 });
  const found = typed.trim().length > 1 && !chosen.id ? (named.data ?? []) : [];
  const options = found.map(({ id, name }) => ({ key: id, name, value: { id, name: words(name) } }));
  return (
    <Field
      id={fieldId("/organisation")}
      label={said.label}
      hint={said.hint}
      error={faultAt(faults, "/organisation") ?? faultAt(faults, "/organisationId")}
      optional
    >
      <div className={styles.organisation}>
        <Combobox
          id={fieldId("/organisation")}
          name="organization"
          purpose={said.own ? "organization" : "off"}
          value={chosen.name}
          onType={(name) => onChange({ id: null, name })}
          describedBy={`${fieldId("/organisation")}-hint`}
          maxLength={200}
          label={m.common_organisations()}
          groups={[{ heading: said.known, options }]}
          onChoose={onChange}
        />
      </div>
    </Field>
  );
}
