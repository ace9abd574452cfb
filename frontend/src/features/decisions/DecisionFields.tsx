import { useQuery } from "@tanstack/react-query";
import { dayInBrussels, formatDay } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { today } from "#/shared/lib/today";
import type { FieldsProps } from "#/shared/ui/DraftForm";
import { type FormFault, faultAt, fieldId } from "#/shared/ui/ErrorSummary";
import { Choices, SelectField, short, TextField } from "#/shared/ui/Field";
import { TextFields } from "#/shared/ui/TextFields";
import styles from "./Decisions.module.css";
import type { Written } from "./mutations";
import { meetingsQuery, seatedQuery } from "./queries";

/** What was decided, when and how, who is in charge of it and until when. */
export function DecisionFields({ circle, ...fields }: FieldsProps<Written> & { circle: string }) {
  const { form, change, faults } = fields;
  return (
    <>
      <TextFields
        pointer="/text"
        label={m.decisions_text()}
        hint={m.decisions_text_hint()}
        value={form.text}
        onChange={(text) => change({ text: text ?? { fr: null, nl: null, en: null } })}
        faults={faults}
        long
      />
      <MeetingField
        circle={circle}
        faults={faults}
        value={form.meetingId}
        onChange={(meetingId, day) => change({ meetingId, ...(day && { day }) })}
      />
      <DayField {...fields} name="day" label={m.decisions_day()} />
      <Choices
        id={fieldId("/mode")}
        label={m.decisions_mode()}
        error={faultAt(faults, "/mode")}
        several={false}
        options={[
          { code: "CONSENSUS", label: m.decisions_by_consensus() },
          { code: "VOTE", label: m.decisions_by_vote() },
        ]}
        chosen={[form.mode]}
        onChange={([mode]) => change({ mode: mode === "VOTE" ? "VOTE" : "CONSENSUS" })}
      />
      {form.mode === "VOTE" && (
        <div className={styles.votes}>
          <VoteField {...fields} name="votesFor" label={m.decisions_votes_for()} />
          <VoteField {...fields} name="votesAgainst" label={m.decisions_votes_against()} />
          <VoteField {...fields} name="votesAbstained" label={m.decisions_votes_abstained()} />
        </div>
      )}
      <OwnerFields {...fields} circle={circle} />
      <DayField {...fields} name="dueDay" label={m.decisions_due()} optional />
    </>
  );
}

/** Who is in charge: somebody who sits there, or whoever is typed. */
function OwnerFields({ circle, form, change, faults }: FieldsProps<Written> & { circle: string }) {
  const { data: seated = [] } = useQuery(seatedQuery(circle));
  const options = seated.flatMap(({ id, name, state }) =>
    name && (state === "CURRENT" || id === form.ownerMandateId) ? [{ code: id, label: name }] : [],
  );
  return (
    <>
      {options.length > 0 && (
        <SelectField
          id={fieldId("/ownerMandateId")}
          label={m.decisions_owner_member()}
          error={faultAt(faults, "/ownerMandateId")}
          none={m.decisions_owner_none()}
          value={form.ownerMandateId ?? ""}
          options={options}
          onChange={(chosen) => change({ ownerMandateId: chosen || null })}
          optional
        />
      )}
      {!form.ownerMandateId && (
        <TextField
          id={fieldId("/owner")}
          label={m.decisions_owner_typed()}
          hint={m.decisions_owner_hint()}
          error={faultAt(faults, "/owner")}
          maxLength={200}
          autoComplete="off"
          value={form.owner ?? ""}
          onChange={({ target }) => change({ owner: target.value || null })}
          optional
        />
      )}
    </>
  );
}

type MeetingFieldProps = {
  circle: string;
  value: string | null;
  faults: FormFault[];
  /** Which meeting, and on which day it was: none that is still to come is offered. */
  onChange: (meeting: string | null, day: string | undefined) => void;
};

/** At which meeting of the circle it was said; nothing is asked while there was none. */
export function MeetingField({ circle, value, faults, onChange }: MeetingFieldProps) {
  const { data: meetings = [] } = useQuery(meetingsQuery(circle));
  const held = meetings.flatMap(({ id, title, when }) => {
    const day = when ? dayInBrussels(when.start) : undefined;
    return day && day <= today() ? [{ id, title, day }] : [];
  });
  if (held.length === 0) return null;
  return (
    <SelectField
      id={fieldId("/meetingId")}
      label={m.decisions_meeting()}
      error={faultAt(faults, "/meetingId")}
      none={m.decisions_no_meeting()}
      value={value ?? ""}
      options={held.toReversed().map(({ id, title, day }) => ({
        code: id,
        label: m.decisions_taken_at({ meeting: words(title), day: formatDay(day) }),
      }))}
      onChange={(chosen) => onChange(chosen || null, held.find(({ id }) => id === chosen)?.day)}
      optional
    />
  );
}

type NamedProps<Name> = FieldsProps<Written> & { name: Name; label: string; optional?: boolean };

function DayField({ form, change, faults, name, label, optional }: NamedProps<"day" | "dueDay">) {
  return (
    <TextField
      id={fieldId(`/${name}`)}
      type="date"
      label={label}
      error={faultAt(faults, `/${name}`)}
      className={short}
      value={form[name] ?? ""}
      onChange={({ target }) => change({ [name]: target.value || null })}
      optional={optional ?? false}
    />
  );
}

function VoteField(props: NamedProps<"votesFor" | "votesAgainst" | "votesAbstained">) {
  const { form, change, faults, name, label } = props;
  return (
    <TextField
      id={fieldId(`/${name}`)}
      label={label}
      error={faultAt(faults, `/${name}`)}
      className={short}
      inputMode="numeric"
      maxLength={5}
      value={form[name]}
      onChange={({ target }) => change({ [name]: target.value.replace(/\D/g, "") })}
      optional
    />
  );
}
