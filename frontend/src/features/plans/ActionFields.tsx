import { useTermOptions } from "#/shared/api/reference";
import type { Plan } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { noText, words } from "#/shared/i18n/text";
import type { FieldsProps } from "#/shared/ui/DraftForm";
import { faultAt, fieldId } from "#/shared/ui/ErrorSummary";
import { SelectField } from "#/shared/ui/Field";
import { OrganisationField } from "#/shared/ui/OrganisationField";
import { TextFields } from "#/shared/ui/TextFields";
import { monthInWords, stateInWords, states, type Told, wantsOutcome } from "./format";

const months = Array.from({ length: 12 }, (_, i) => i + 1);

/** All that may be said of an action. */
export function ActionFields({ plan, ...fields }: FieldsProps<Told> & { plan: Plan }) {
  const { form, change, faults } = fields;
  return (
    <>
      <TextFields
        pointer="/title"
        label={m.plans_action_title()}
        value={form.title}
        onChange={(title) => change({ title: title ?? noText })}
        faults={faults}
      />
      <TextFields
        pointer="/description"
        label={m.plans_description()}
        value={form.description}
        onChange={(description) => change({ description })}
        faults={faults}
        long
        optional
      />
      <SelectField
        id={fieldId("/priorityId")}
        label={m.plans_priority()}
        error={faultAt(faults, "/priorityId")}
        value={form.priorityId}
        options={plan.priorities.map(({ id, title }) => ({ code: id, label: words(title) }))}
        onChange={(priorityId) => change({ priorityId })}
      />
      <Aims {...fields} />
      <OrganisationField
        label={m.plans_owner()}
        hint={m.plans_owner_hint()}
        known={m.plans_owner_known()}
        chosen={form.organisation}
        onChange={(organisation) => change({ organisation })}
        faults={faults}
      />
      <MonthField {...fields} name="firstMonth" label={m.plans_first_month()} />
      <MonthField {...fields} name="lastMonth" label={m.plans_last_month()} />
      <SelectField
        id={fieldId("/state")}
        label={m.plans_state()}
        error={faultAt(faults, "/state")}
        value={form.state}
        options={states.map((code) => ({ code, label: stateInWords(code) }))}
        onChange={(code) => change({ state: states.find((each) => each === code) ?? "PLANNED" })}
      />
      <TextFields
        pointer="/outcome"
        label={m.plans_outcome()}
        hint={m.plans_outcome_hint()}
        value={form.outcome}
        onChange={(outcome) => change({ outcome })}
        faults={faults}
        long
        optional={!wantsOutcome(form.state)}
      />
    </>
  );
}

/** What an action serves: a mission, and a theme when there is one. */
function Aims({ form, change, faults }: FieldsProps<Told>) {
  const missions = useTermOptions("missions", [form.mission]);
  const themes = useTermOptions("themes", [form.theme]);
  return (
    <>
      <SelectField
        id={fieldId("/mission")}
        label={m.plans_mission()}
        error={faultAt(faults, "/mission")}
        none={m.plans_choose_mission()}
        value={form.mission}
        options={missions}
        onChange={(mission) => change({ mission })}
      />
      <SelectField
        id={fieldId("/theme")}
        label={m.plans_theme()}
        error={faultAt(faults, "/theme")}
        none={m.plans_no_theme()}
        value={form.theme}
        options={themes}
        onChange={(theme) => change({ theme })}
        optional
      />
    </>
  );
}

type MonthFieldProps = FieldsProps<Told> & { name: "firstMonth" | "lastMonth"; label: string };

function MonthField({ form, change, faults, name, label }: MonthFieldProps) {
  return (
    <SelectField
      id={fieldId(`/${name}`)}
      label={label}
      error={faultAt(faults, `/${name}`)}
      none={m.plans_no_month()}
      value={form[name]}
      options={months.map((month) => ({ code: String(month), label: monthInWords(month) }))}
      onChange={(month) => change({ [name]: month })}
      optional
    />
  );
}
