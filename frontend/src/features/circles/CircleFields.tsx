import { useQuery } from "@tanstack/react-query";
import { bassinsQuery } from "#/shared/api/reference";
import type { CircleForm, OrganisationKind } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { noText, words } from "#/shared/i18n/text";
import type { FieldsProps } from "#/shared/ui/DraftForm";
import { faultAt, fieldId } from "#/shared/ui/ErrorSummary";
import { Choices, SelectField, short, TextField } from "#/shared/ui/Field";
import { FormSection } from "#/shared/ui/Form";
import { TextFields } from "#/shared/ui/TextFields";
import styles from "./Circles.module.css";
import { kinds } from "./filter";
import { kindInWords, region } from "./format";
import { NumberField } from "./NumberField";
import { WantedFields } from "./WantedFields";

type CircleFieldsProps = FieldsProps<CircleForm> & {
  places: string[];
  organisationKinds: readonly OrganisationKind[];
  sayKind: (kind: OrganisationKind) => string;
};

/** All that may be said of a circle. */
export function CircleFields({ places, organisationKinds, sayKind, ...fields }: CircleFieldsProps) {
  return (
    <>
      <FormSection heading={m.circles_what()}>
        <Identity {...fields} places={places} />
      </FormSection>
      <FormSection heading={m.circles_how()}>
        <Size {...fields} />
      </FormSection>
      <FormSection heading={m.circles_wanted_heading()}>
        <WantedFields {...fields} organisationKinds={organisationKinds} sayKind={sayKind} />
      </FormSection>
      <FormSection heading={m.circles_public()}>
        <Shown {...fields} />
      </FormSection>
    </>
  );
}

function Identity({ form, change, faults, places }: FieldsProps<CircleForm> & { places: string[] }) {
  const { data: bassins = [] } = useQuery(bassinsQuery);
  const label = (code: string) =>
    code === region
      ? m.circles_region()
      : words(bassins.find((bassin) => bassin.code === code)?.name ?? null);
  return (
    <>
      <SelectField
        id={fieldId("/kind")}
        label={m.circles_kind()}
        error={faultAt(faults, "/kind")}
        value={form.kind}
        options={kinds.map((code) => ({ code, label: kindInWords(code) }))}
        onChange={(code) => change({ kind: kinds.find((each) => each === code) ?? "WORKING_GROUP" })}
      />
      <SelectField
        id={fieldId("/bassin")}
        label={m.circles_bassin()}
        hint={m.circles_bassin_hint()}
        error={faultAt(faults, "/bassin")}
        value={form.bassin ?? region}
        options={places.map((code) => ({ code, label: label(code) }))}
        onChange={(code) => change({ bassin: code === region ? null : code })}
      />
      <TextFields
        pointer="/name"
        label={m.circles_name()}
        value={form.name}
        onChange={(name) => change({ name: name ?? noText })}
        faults={faults}
      />
      <TextFields
        pointer="/purpose"
        label={m.circles_purpose()}
        hint={m.circles_purpose_hint()}
        value={form.purpose}
        onChange={(purpose) => change({ purpose })}
        faults={faults}
        long
        optional
      />
    </>
  );
}

function Size(fields: FieldsProps<CircleForm>) {
  const { form } = fields;
  return (
    <>
      <div className={styles.numbers}>
        <NumberField {...fields} name="minimum" label={m.circles_minimum()} optional />
        <NumberField {...fields} name="maximum" label={m.circles_maximum()} optional />
        <NumberField {...fields} name="termMonths" label={m.circles_term_months()} />
        <NumberField {...fields} name="meetings" label={m.circles_meetings()} optional />
        <NumberField {...fields} name="quorum" label={m.circles_quorum()} optional />
      </div>
      {form.kind === "CAR" && (
        <DayField
          {...fields}
          name="composedFrom"
          label={m.circles_composed_from()}
          hint={m.circles_composed_hint()}
        />
      )}
      <DayField {...fields} name="lastDay" label={m.circles_last_day()} hint={m.circles_last_day_hint()} />
    </>
  );
}

type DayFieldProps = FieldsProps<CircleForm> & {
  name: "composedFrom" | "lastDay";
  label: string;
  hint: string;
};

function DayField({ form, change, faults, name, label, hint }: DayFieldProps) {
  return (
    <TextField
      id={fieldId(`/${name}`)}
      type="date"
      label={label}
      hint={hint}
      error={faultAt(faults, `/${name}`)}
      className={short}
      value={form[name] ?? ""}
      onChange={({ target }) => change({ [name]: target.value || null })}
      optional
    />
  );
}

function Shown({ form, change }: FieldsProps<CircleForm>) {
  const shown = (["listed", "organisationsShown"] as const).filter((each) => form[each]);
  return (
    <Choices
      id="field-listed"
      label={m.circles_shown()}
      hint={m.circles_shown_hint()}
      options={[
        { code: "listed", label: m.circles_listed() },
        { code: "organisationsShown", label: m.circles_organisations_shown() },
      ]}
      chosen={shown}
      onChange={(chosen) =>
        change({
          listed: chosen.includes("listed"),
          organisationsShown: chosen.includes("organisationsShown"),
        })
      }
    />
  );
}
