import { useQuery } from "@tanstack/react-query";
import { useLocation } from "@tanstack/react-router";
import type { Plan } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { today } from "#/shared/lib/today";
import { ActForm } from "#/shared/ui/ActForm";
import { type Act, Acts } from "#/shared/ui/Acts";
import { faultAt, fieldId } from "#/shared/ui/ErrorSummary";
import { SelectField, short, TextField } from "#/shared/ui/Field";
import { type PlanAct, useActOnPlan, useValidatePlan, type Validation } from "./mutations";
import type { SayWhen } from "./PlanContent";
import { meetingsQuery } from "./queries";

/** What who runs the bassin does with its plan as a whole. */
export function PlanActs({ plan, sayWhen }: { plan: Plan; sayWhen: SayWhen }) {
  const { done } = useLocation().state;
  const acts: Act<PlanAct>[] = [
    {
      code: "VALIDATE",
      label: m.plans_validate(),
      done: m.plans_validated(),
      look: "secondary",
      tell: (steps) => <ValidationForm plan={plan} sayWhen={sayWhen} {...steps} />,
    },
    {
      code: "REMOVE",
      label: m.plans_remove(),
      done: m.plans_removed(),
      look: "danger",
      ask: { heading: m.plans_remove_ask(), consequence: m.plans_remove_consequence() },
    },
  ];
  return (
    <Acts
      label={m.plans_acts()}
      acts={acts.filter(({ code }) => plan.rights.includes(code))}
      arrived={done && m.plans_saved()}
      mutation={useActOnPlan(plan)}
    />
  );
}

type ValidationFormProps = { plan: Plan; sayWhen: SayWhen; done: () => void; close: () => void };

/** When the council validated the plan, and at which meeting. */
function ValidationForm({ plan, sayWhen, done, close }: ValidationFormProps) {
  const { data: meetings = [] } = useQuery(meetingsQuery(plan.bassin, plan.year));
  return (
    <ActForm<Validation, unknown>
      draft={`plan.validation.${plan.id}`}
      start={{ day: today(), eventId: "" }}
      heading={m.plans_validate_heading()}
      consequence={m.plans_validate_consequence()}
      confirm={m.plans_validate()}
      labels={{ day: m.plans_validate_day, eventId: m.plans_validate_event }}
      missing={({ day }) => (day ? [] : [{ id: fieldId("/day"), message: m.plans_missing_day() }])}
      mutation={useValidatePlan(plan)}
      done={done}
      close={close}
    >
      {({ form, change, faults }) => (
        <>
          <TextField
            id={fieldId("/day")}
            type="date"
            label={m.plans_validate_day()}
            error={faultAt(faults, "/day")}
            className={short}
            value={form.day}
            onChange={({ target }) => change({ day: target.value })}
          />
          <SelectField
            id={fieldId("/eventId")}
            label={m.plans_validate_event()}
            error={faultAt(faults, "/eventId")}
            none={m.plans_no_meeting()}
            value={form.eventId}
            options={meetings.map(({ id, title, when }) => ({
              code: id,
              label: [words(title), sayWhen(when)].filter(Boolean).join(" · "),
            }))}
            onChange={(eventId) => change({ eventId })}
            optional
          />
        </>
      )}
    </ActForm>
  );
}
