import { m } from "#/shared/i18n/generated/messages.js";
import type { FieldsProps } from "#/shared/ui/DraftForm";
import { faultAt, fieldId } from "#/shared/ui/ErrorSummary";
import { FieldError, SelectField, short, TextField } from "#/shared/ui/Field";
import type { EventDraft } from "./draft";
import styles from "./EventFields.module.css";
import { numberTyped } from "./ProgrammeFields";
import { ruleChoices } from "./rules";

/** How many seats there are, who may come and how one registers, where it is not as its type has it. */
export function RuleFields(props: FieldsProps<EventDraft>) {
  const { form, change, faults } = props;
  return (
    <>
      <TextField
        id={fieldId("/capacity")}
        type="number"
        min={1}
        label={m.agenda_form_capacity()}
        hint={m.agenda_form_capacity_hint()}
        error={faultAt(faults, "/capacity")}
        className={short}
        value={form.capacity ?? ""}
        onChange={(event) => change({ capacity: numberTyped(event.target.value) })}
        optional
      />
      <OwnRule {...props} rule="visibility" label={m.agenda_form_visibility()} />
      <OwnRule {...props} rule="audience" label={m.agenda_audience()} />
      <OwnRule {...props} rule="registration" label={m.agenda_registration()} />
      <Window {...props} />
    </>
  );
}

type Rule = keyof EventDraft["ownRules"];

type OwnRuleProps = FieldsProps<EventDraft> & {
  rule: Rule;
  label: string;
};

/** One rule: the type's, or one of this event's own. */
function OwnRule({ form, change, faults, rule, label }: OwnRuleProps) {
  return (
    <SelectField
      id={fieldId(`/ownRules/${rule}`)}
      label={label}
      error={faultAt(faults, `/ownRules/${rule}`)}
      value={form.ownRules[rule] ?? ""}
      none={m.agenda_form_as_type()}
      options={ruleChoices[rule]()}
      onChange={(code) => change({ ownRules: { ...form.ownRules, [rule]: code || null } })}
    />
  );
}

/** From when until when one registers. */
function Window({ form: { registrationWindow }, change, faults }: FieldsProps<EventDraft>) {
  const error = faultAt(faults, "/registrationWindow");
  const field = (part: keyof EventDraft["registrationWindow"]) => ({
    id: fieldId(`/registrationWindow/${part}`),
    type: "datetime-local",
    error: faultAt(faults, `/registrationWindow/${part}`),
    value: registrationWindow[part],
    onChange: (event: { target: { value: string } }) =>
      change({ registrationWindow: { ...registrationWindow, [part]: event.target.value } }),
    optional: true,
  });
  return (
    // biome-ignore lint/a11y/useSemanticElements: two fields beside each other, which their labels tell apart.
    <div role="group" aria-label={m.agenda_form_window()} id={fieldId("/registrationWindow")} tabIndex={-1}>
      {error && <FieldError id={fieldId("/registrationWindow")}>{error}</FieldError>}
      <div className={styles.beside}>
        <TextField {...field("opensAt")} label={m.agenda_form_opens()} />
        <TextField {...field("closesAt")} label={m.agenda_form_closes()} />
      </div>
    </div>
  );
}
