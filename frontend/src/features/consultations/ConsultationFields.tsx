import type { ConsultationForm } from "#/shared/api/consultations";
import { usePlaceNames } from "#/shared/api/reference";
import { m } from "#/shared/i18n/generated/messages.js";
import { languages, ownNames } from "#/shared/i18n/language";
import { noText } from "#/shared/i18n/text";
import type { FieldsProps } from "#/shared/ui/DraftForm";
import { faultAt, fieldId } from "#/shared/ui/ErrorSummary";
import { Choices, SelectField, short, TextField } from "#/shared/ui/Field";
import { FormSection } from "#/shared/ui/Form";
import { OrganisationChoice } from "#/shared/ui/OrganisationChoice";
import { TextFields } from "#/shared/ui/TextFields";
import styles from "./Consultations.module.css";
import { region } from "./format";
import { QuestionFields } from "./QuestionFields";

type ConsultationFieldsProps = FieldsProps<ConsultationForm> & {
  /** The bassins that the reader runs, and REGION. */
  places: string[];
  /** Which organisation carries it now. */
  carried: { code: string; label: string }[];
};

/** All that a team says when it asks something. */
export function ConsultationFields({ places, carried, ...fields }: ConsultationFieldsProps) {
  return (
    <>
      <FormSection heading={m.consultations_what()}>
        <Asked {...fields} />
      </FormSection>
      <FormSection heading={m.consultations_who()}>
        <Team {...fields} places={places} carried={carried} />
      </FormSection>
      <FormSection heading={m.consultations_rules()}>
        <Rules {...fields} />
      </FormSection>
      <FormSection heading={m.consultations_poll()}>
        <Poll {...fields} />
      </FormSection>
      <FormSection heading={m.consultations_questions()}>
        <QuestionFields {...fields} />
      </FormSection>
    </>
  );
}

function Asked({ form, change, faults }: FieldsProps<ConsultationForm>) {
  return (
    <>
      <Choices
        id={fieldId("/languages")}
        label={m.consultations_languages()}
        hint={m.consultations_languages_hint()}
        error={faultAt(faults, "/languages")}
        options={languages.map((each) => ({ code: each.toUpperCase(), label: ownNames[each] }))}
        chosen={form.languages}
        onChange={(chosen) => change({ languages: chosen as ConsultationForm["languages"] })}
      />
      <TextFields
        pointer="/question"
        label={m.consultations_question()}
        hint={m.consultations_question_hint()}
        value={form.question}
        onChange={(question) => change({ question: question ?? noText })}
        faults={faults}
      />
      <TextFields
        pointer="/introduction"
        label={m.consultations_introduction()}
        value={form.introduction}
        onChange={(introduction) => change({ introduction })}
        faults={faults}
        long
        optional
      />
      <TextFields
        pointer="/privacy"
        label={m.consultations_privacy()}
        hint={m.consultations_privacy_hint()}
        value={form.privacy}
        onChange={(privacy) => change({ privacy })}
        faults={faults}
        long
        optional
      />
    </>
  );
}

function Team({ form, change, faults, places, carried }: ConsultationFieldsProps) {
  const nameOf = usePlaceNames();
  return (
    <>
      <SelectField
        id={fieldId("/bassin")}
        label={m.consultations_bassin()}
        error={faultAt(faults, "/bassin")}
        value={form.bassin ?? region}
        options={places.map((code) => ({
          code,
          label: code === region ? m.consultations_region() : nameOf(code),
        }))}
        onChange={(code) => change({ bassin: code === region ? null : code })}
      />
      <OrganisationChoice
        pointer="/organisationId"
        label={m.consultations_organisation()}
        hint={m.consultations_organisation_hint()}
        offered={carried}
        chosen={form.organisationId ? [form.organisationId] : []}
        onChange={([organisationId]) => change({ organisationId: organisationId ?? null })}
        faults={faults}
        several={false}
        searchable
        optional
      />
    </>
  );
}

function Rules({ form, change, faults }: FieldsProps<ConsultationForm>) {
  const { rules } = form;
  const numbers = [
    { name: "smallest", label: m.consultations_smallest() },
    { name: "largest", label: m.consultations_largest() },
    { name: "groupsAtMost", label: m.consultations_groups_at_most() },
  ] as const;
  return (
    <>
      <div className={styles.numbers}>
        <NumberField
          pointer="/minutes"
          label={m.consultations_minutes()}
          error={faultAt(faults, "/minutes")}
          value={form.minutes}
          onChange={(minutes) => change({ minutes })}
        />
        {numbers.map(({ name, label }) => (
          <NumberField
            key={name}
            pointer={`/rules/${name}`}
            label={label}
            error={faultAt(faults, `/rules/${name}`)}
            value={rules[name]}
            onChange={(value) => change({ rules: { ...rules, [name]: value } })}
          />
        ))}
      </div>
      <Choices
        id={fieldId("/rules/organisationsApart")}
        label={m.consultations_apart_label()}
        options={[{ code: "APART", label: m.consultations_apart() }]}
        chosen={rules.organisationsApart ? ["APART"] : []}
        onChange={(chosen) => change({ rules: { ...rules, organisationsApart: chosen.length > 0 } })}
      />
    </>
  );
}

function Poll({ form, change, faults }: FieldsProps<ConsultationForm>) {
  return (
    <>
      <TextField
        id={fieldId("/answersUntil")}
        type="date"
        className={short}
        label={m.consultations_answers_until()}
        hint={m.consultations_answers_until_hint()}
        error={faultAt(faults, "/answersUntil")}
        value={form.answersUntil}
        onChange={({ target }) => change({ answersUntil: target.value })}
      />
      <Choices
        id={fieldId("/answersShared")}
        label={m.consultations_answers_shared_label()}
        options={[{ code: "SHARED", label: m.consultations_answers_shared() }]}
        chosen={form.answersShared ? ["SHARED"] : []}
        onChange={(chosen) => change({ answersShared: chosen.length > 0 })}
      />
    </>
  );
}

type NumberFieldProps = {
  pointer: string;
  label: string;
  error: string | undefined;
  value: number;
  onChange: (value: number) => void;
};

function NumberField({ pointer, label, error, value, onChange }: NumberFieldProps) {
  return (
    <TextField
      id={fieldId(pointer)}
      className={short}
      inputMode="numeric"
      maxLength={3}
      label={label}
      error={error}
      value={value === 0 ? "" : String(value)}
      onChange={({ target }) => onChange(Number(target.value.replace(/\D/g, "")))}
    />
  );
}
