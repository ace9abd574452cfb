import { useQueryClient } from "@tanstack/react-query";
import type { Participant, ProposedGroups } from "#/shared/api/polls";
import { useTermOptions } from "#/shared/api/reference";
import { m } from "#/shared/i18n/generated/messages.js";
import { useDraft, type Versioned } from "#/shared/lib/drafts";
import { DraftForm, type FieldsProps } from "#/shared/ui/DraftForm";
import { faultAt, fieldId } from "#/shared/ui/ErrorSummary";
import { SelectField, TextField } from "#/shared/ui/Field";
import { OrganisationField } from "#/shared/ui/OrganisationField";
import { useSaving } from "#/shared/ui/saving";
import { AnswerFields } from "./AnswerFields";
import {
  type Arrangement,
  answersOf,
  arrangementOf,
  meetingInShort,
  missingInArrangement,
  type SaidAnswers,
} from "./format";
import { useAnswerFor, useArrange } from "./mutations";
import styles from "./Polls.module.css";
import { participantsQuery } from "./queries";

type PersonProps = { id: string; person: Participant; groups: ProposedGroups; onSaved: () => void };

const arrangementLabels: Record<keyof Arrangement, () => string> = {
  organisation: m.polls_organisation,
  sector: m.polls_sector,
  function: m.polls_function,
  lockedOn: m.polls_lock,
};

/** What the team knows of somebody, and in which group it wants them. */
export function ArrangementForm({ id, person, groups, onSaved }: PersonProps) {
  const { version } = person;
  const state = useDraft(`participants.${person.id}.known`, { version, form: arrangementOf(person) }, "tab");
  const saving = useSaving({
    state,
    missing: missingInArrangement,
    mutation: useArrange(id, person.id),
    onSaved: (now) => {
      state.rebase(now.version, arrangementOf(now), arrangementOf(now));
      onSaved();
    },
    latest: useLatest(id, person, (now) => arrangementOf(now)),
  });
  return (
    <section className={styles.part}>
      <h4>{m.polls_known_heading()}</h4>
      <DraftForm
        state={state}
        saving={saving}
        labels={arrangementLabels}
        save={m.common_save()}
        cancel={null}
      >
        {(fields) => <ArrangementFields {...fields} person={person} groups={groups} />}
      </DraftForm>
    </section>
  );
}

type ArrangementFieldsProps = FieldsProps<Arrangement> & Pick<PersonProps, "person" | "groups">;

function ArrangementFields({ form, change, faults, person, groups }: ArrangementFieldsProps) {
  const sectors = useTermOptions("types", [form.sector]);
  return (
    <>
      {person.organisation && <p>{m.polls_organisation_typed({ name: person.organisation })}</p>}
      <OrganisationField
        label={m.polls_organisation()}
        hint={m.polls_organisation_hint()}
        known={m.polls_organisation_known()}
        chosen={form.organisation}
        onChange={(organisation) => change({ organisation })}
        faults={faults}
      />
      <SelectField
        id={fieldId("/sector")}
        label={m.polls_sector()}
        error={faultAt(faults, "/sector")}
        none={m.polls_no_sector()}
        value={form.sector}
        options={sectors}
        onChange={(sector) => change({ sector })}
        optional
      />
      <TextField
        id={fieldId("/function")}
        label={m.polls_function()}
        error={faultAt(faults, "/function")}
        maxLength={200}
        value={form.function}
        onChange={({ target }) => change({ function: target.value })}
        optional
      />
      <SelectField
        id={fieldId("/lockedOn")}
        label={m.polls_lock()}
        error={faultAt(faults, "/lockedOn")}
        none={m.polls_no_lock()}
        value={form.lockedOn}
        options={groups.groups.map((group) => ({ code: group.id, label: meetingInShort(group) }))}
        onChange={(lockedOn) => change({ lockedOn })}
        optional
      />
    </>
  );
}

const answerLabels: Record<keyof SaidAnswers, () => string> = { answers: m.polls_answers };

/** The answers of somebody who told the team. */
export function AnswersForForm({ id, person, groups, onSaved }: PersonProps) {
  const { version } = person;
  const form = { answers: answersOf(person.answers) };
  const state = useDraft(`participants.${person.id}.answers`, { version, form }, "tab");
  const saving = useSaving({
    state,
    missing: () => [],
    mutation: useAnswerFor(id, person.id),
    onSaved: (now) => {
      const saved = { answers: answersOf(now.answers) };
      state.rebase(now.version, saved, saved);
      onSaved();
    },
    latest: useLatest(id, person, (now) => ({ answers: answersOf(now.answers) })),
  });
  return (
    <section className={styles.part}>
      <h4>{m.polls_answer_for()}</h4>
      <p>{m.polls_answer_for_lead()}</p>
      <DraftForm
        state={state}
        saving={saving}
        labels={answerLabels}
        save={m.polls_answer_for_save()}
        cancel={null}
      >
        {(fields) => (
          <AnswerFields
            dates={groups.groups}
            answers={fields.form.answers}
            onChange={(answers) => fields.change({ answers })}
            faults={fields.faults}
          />
        )}
      </DraftForm>
    </section>
  );
}

/** Asks for somebody as they stand now, when somebody else has changed them. */
function useLatest<Form>(id: string, person: Participant, formOf: (now: Participant) => Form) {
  const cache = useQueryClient();
  return async (): Promise<Versioned<Form>> => {
    const named = await cache.fetchQuery(participantsQuery(id, { q: person.email }));
    const now = named.find((each) => each.id === person.id) ?? person;
    return { version: now.version, form: formOf(now) };
  };
}
