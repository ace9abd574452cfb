import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { AskedQuestion, SessionPart, SessionPlan, TimedSessionPart } from "#/shared/api/groups";
import { clockTime } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { noText, words } from "#/shared/i18n/text";
import { useDraft } from "#/shared/lib/drafts";
import { type Act, Acts } from "#/shared/ui/Acts";
import { Button, ButtonRow } from "#/shared/ui/Button";
import { Done } from "#/shared/ui/Done";
import { DraftForm } from "#/shared/ui/DraftForm";
import { faultAt, fieldId } from "#/shared/ui/ErrorSummary";
import { SelectField, short, TextField } from "#/shared/ui/Field";
import { TakesFocus, useInPlace } from "#/shared/ui/inPlace";
import { Loaded } from "#/shared/ui/Loaded";
import { Note } from "#/shared/ui/RecordLayout";
import { Rows } from "#/shared/ui/Rows";
import { useSaving } from "#/shared/ui/saving";
import { TextFields } from "#/shared/ui/TextFields";
import { Words } from "#/shared/ui/Words";
import { minutesOf, planForm, proposedPlan } from "./format";
import styles from "./Groups.module.css";
import { useDropPlan, useSavePlan } from "./mutations";
import { type PlanOf, planQuery } from "./queries";

/** How sessions are spent, and changed in place by who may. */
export function SessionPlans({ of }: { of: PlanOf }) {
  return <Loaded query={useQuery(planQuery(of))}>{(plan) => <Planned of={of} plan={plan} />}</Loaded>;
}

function Planned({ of, plan }: { of: PlanOf; plan: SessionPlan }) {
  const { editing, opener, edit, cancel, leave } = useInPlace();
  const [saved, setSaved] = useState(false);
  if (editing)
    return (
      <TakesFocus>
        <PlanEditor
          of={of}
          plan={plan}
          onSaved={() => {
            setSaved(true);
            leave();
          }}
          onCancel={cancel}
        />
      </TakesFocus>
    );
  const change = () => {
    setSaved(false);
    edit();
  };
  return (
    <>
      {saved && <Done said={m.groups_plan_saved()} />}
      {"group" in of && plan.items.length > 0 && (
        <Note>{plan.own ? m.groups_plan_own() : m.groups_plan_shared()}</Note>
      )}
      {plan.items.length === 0 ? <p>{m.groups_plan_none()}</p> : <PlanList items={plan.items} />}
      <ButtonRow>
        {plan.rights.includes("EDIT") && (
          <Button ref={opener} look="secondary" onClick={change}>
            {"group" in of ? m.groups_plan_change_own() : m.groups_plan_change()}
          </Button>
        )}
      </ButtonRow>
      {"group" in of && plan.rights.includes("DROP") && <Dropping id={of.group} version={plan.version} />}
    </>
  );
}

/** The parts of a session, with their hours where they are known. */
export function PlanList({ items }: { items: TimedSessionPart[] }) {
  return (
    <ol className={styles.plan}>
      {items.map(({ title, minutes, startsAt }, i) => (
        <li key={i}>
          <span className={styles.hour}>{startsAt ? clockTime(startsAt) : i + 1}</span>
          <span>
            <Words of={title} />
          </span>
          <span>{m.groups_minutes({ count: minutes })}</span>
        </li>
      ))}
    </ol>
  );
}

function Dropping({ id, version }: { id: string; version: number }) {
  const acts: Act<"DROP">[] = [
    {
      ...{ code: "DROP", look: "quiet", label: m.groups_plan_drop(), done: m.groups_plan_dropped() },
      ask: { heading: m.groups_plan_drop_ask(), consequence: m.groups_plan_drop_consequence() },
    },
  ];
  return (
    <Acts label={m.groups_plan_drop()} acts={acts} arrived={undefined} mutation={useDropPlan(id, version)} />
  );
}

type PlanEditorProps = { of: PlanOf; plan: SessionPlan; onSaved: () => void; onCancel: () => void };

function PlanEditor({ of, plan, onSaved, onCancel }: PlanEditorProps) {
  const cache = useQueryClient();
  const name = "group" in of ? `plan.group.${of.group}` : `plan.consultation.${of.consultation}`;
  const state = useDraft(name, { version: plan.version, form: planForm(plan) });
  const saving = useSaving({
    state,
    missing: () => [],
    mutation: useSavePlan(of),
    onSaved,
    latest: async () => {
      const latest = await cache.fetchQuery({ ...planQuery(of), staleTime: 0 });
      return { version: latest.version, form: planForm(latest) };
    },
  });
  return (
    <DraftForm
      state={state}
      saving={saving}
      labels={{ items: m.groups_plan }}
      save={m.groups_plan_save()}
      cancel={
        <Button look="secondary" onClick={onCancel}>
          {m.common_cancel()}
        </Button>
      }
    >
      {({ form: { items }, change, faults }) => (
        <>
          {items.length === 0 && (
            <Button
              look="secondary"
              onClick={() => change({ items: proposedPlan(plan.questions, plan.minutes) })}
            >
              {m.groups_plan_propose()}
            </Button>
          )}
          <p role="status">
            {m.groups_plan_total({ total: String(minutesOf(items)), minutes: String(plan.minutes) })}
          </p>
          <Rows
            pointer="/items"
            rows={items}
            onChange={(rows) => change({ items: rows })}
            empty={{ minutes: 15, title: noText, questionId: null }}
            add={m.groups_plan_add()}
            remove={(number) => m.groups_plan_remove({ number: String(number) })}
            move={{
              up: (number) => m.groups_plan_up({ number: String(number) }),
              down: (number) => m.groups_plan_down({ number: String(number) }),
            }}
            legend={(number) => m.groups_plan_part({ number: String(number) })}
          >
            {(item, pointer, changePart) => (
              <PartFields {...{ item, pointer, changePart, faults }} questions={plan.questions} />
            )}
          </Rows>
        </>
      )}
    </DraftForm>
  );
}

type PartFieldsProps = {
  item: SessionPart;
  pointer: string;
  changePart: (part: Partial<SessionPart>) => void;
  faults: Parameters<typeof faultAt>[0];
  questions: AskedQuestion[];
};

function PartFields({ item, pointer, changePart, faults, questions }: PartFieldsProps) {
  return (
    <>
      <TextField
        id={fieldId(`${pointer}/minutes`)}
        label={m.groups_plan_minutes()}
        error={faultAt(faults, `${pointer}/minutes`)}
        inputMode="numeric"
        className={short}
        value={item.minutes || ""}
        onChange={({ target }) => changePart({ minutes: Number(target.value.replace(/\D/g, "")) })}
      />
      <TextFields
        pointer={`${pointer}/title`}
        label={m.groups_plan_title()}
        value={item.title}
        onChange={(title) => changePart({ title: title ?? noText })}
        faults={faults}
      />
      <SelectField
        id={fieldId(`${pointer}/questionId`)}
        label={m.groups_plan_question()}
        error={faultAt(faults, `${pointer}/questionId`)}
        none={m.groups_plan_no_question()}
        options={questions.map(({ id, text }) => ({ code: id, label: words(text) }))}
        value={item.questionId ?? ""}
        onChange={(questionId) => changePart({ questionId: questionId || null })}
        optional
      />
    </>
  );
}
