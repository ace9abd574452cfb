import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type {
  MyPreparations,
  MyReflectionGroup,
  PreparationDraft,
  PreparedQuestion,
} from "#/shared/api/groups";
import { formatInstant } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { useDraft } from "#/shared/lib/drafts";
import { Button } from "#/shared/ui/Button";
import { Done } from "#/shared/ui/Done";
import { TakesFocus, useInPlace } from "#/shared/ui/inPlace";
import { Loaded } from "#/shared/ui/Loaded";
import { Note, RecordSection } from "#/shared/ui/RecordLayout";
import { useSaving } from "#/shared/ui/saving";
import { ownerOf } from "./format";
import styles from "./Groups.module.css";
import { useSavePreparation } from "./mutations";
import { Notes } from "./Notes";
import { myGroupQuery, myPreparationsQuery, notesQuery } from "./queries";
import { PlanList } from "./SessionPlans";
import { WordsForm } from "./WordsForm";

/** What the participant whose link it is does in their group: what to prepare, what is said there; only what they said while there is none. */
export function GroupAtWork({ secret }: { secret: string }) {
  return (
    <Loaded query={useQuery(myGroupQuery(secret))}>
      {(group) => (group ? <Joined secret={secret} group={group} /> : <Left secret={secret} />)}
    </Loaded>
  );
}

/** What somebody said who is in no group any more: they still take it back. */
function Left({ secret }: { secret: string }) {
  const { data: notes } = useQuery(notesQuery({ secret }));
  const { data: prepared } = useQuery(myPreparationsQuery(secret));
  if (!notes?.length || !prepared) return null;
  return (
    <RecordSection heading={m.groups_notes_own()}>
      <Note>{m.groups_notes_own_lead()}</Note>
      <Notes
        of={{ secret }}
        owner={ownerOf(secret)}
        place="device"
        questions={prepared.questions}
        writes={false}
      />
    </RecordSection>
  );
}

function Joined({ secret, group }: { secret: string; group: MyReflectionGroup }) {
  const prepared = useQuery(myPreparationsQuery(secret));
  const writes = group.rights.includes("WRITE_NOTES");
  return (
    <>
      {group.items.length > 0 && (
        <RecordSection heading={m.groups_plan()}>
          <PlanList items={group.items} />
        </RecordSection>
      )}
      <RecordSection heading={m.groups_prepare()}>
        <Loaded query={prepared}>{(of) => <Preparing secret={secret} prepared={of} />}</Loaded>
      </RecordSection>
      {(writes || group.notesClosed) && (
        <RecordSection heading={m.groups_notes()}>
          <Note>{group.notesClosed ? m.groups_notes_closed() : m.groups_notes_lead()}</Note>
          <Notes
            of={{ secret }}
            owner={ownerOf(secret)}
            place="device"
            questions={prepared.data?.questions ?? []}
            writes={writes}
          />
        </RecordSection>
      )}
    </>
  );
}

function Preparing({ secret, prepared }: { secret: string; prepared: MyPreparations }) {
  const { questions, organisationName, rights } = prepared;
  if (questions.length === 0) return <p>{m.groups_prepare_none()}</p>;
  return (
    <>
      <p>
        {organisationName
          ? m.groups_prepare_lead_team({ organisation: words(organisationName) })
          : m.groups_prepare_lead()}
      </p>
      {questions.map((question) => (
        <section key={question.id} className={styles.question}>
          <h3>{words(question.text)}</h3>
          <Answer
            {...{ secret, question }}
            label={m.groups_answer_alone()}
            writes={rights.includes("WRITE")}
          />
          {question.together && (
            <Answer
              {...{ secret, question }}
              together={question.together}
              label={m.groups_answer_together({ organisation: words(organisationName) })}
              writes={rights.includes("WRITE_TOGETHER")}
            />
          )}
        </section>
      ))}
    </>
  );
}

type AnswerProps = {
  secret: string;
  question: PreparedQuestion;
  /** What colleagues write together; one's own answer when left out. */
  together?: PreparationDraft;
  label: string;
  writes: boolean;
};

function Answer(props: AnswerProps) {
  const { question, together, label, writes } = props;
  const { text, changedAt, changedBy } = together ?? question.alone;
  const { editing, opener, edit, cancel, leave } = useInPlace();
  const [saved, setSaved] = useState(false);
  const close = (done: boolean) => {
    setSaved(done);
    if (done) leave();
    else cancel();
  };
  if (editing)
    return (
      <TakesFocus>
        <AnswerEditor {...props} close={close} />
      </TakesFocus>
    );
  const voices = m.groups_answer_of({ answer: label, question: words(question.text) });
  return (
    <div className={styles.prepared}>
      <p className={styles.author}>
        {label}
        {changedAt && ` · ${formatInstant(changedAt)}`}
        {changedBy && ` · ${changedBy}`}
      </p>
      {saved && <Done said={m.groups_answer_saved()} />}
      <p className={styles.words}>{text || m.groups_answer_none()}</p>
      {writes && (
        <Button ref={opener} look="secondary" onClick={edit} aria-label={voices}>
          {text ? m.groups_change() : m.groups_answer_write()}
        </Button>
      )}
    </div>
  );
}

function AnswerEditor({
  secret,
  question,
  together,
  label,
  close,
}: AnswerProps & { close: (done: boolean) => void }) {
  const cache = useQueryClient();
  const id = `${together ? "together" : "alone"}-${question.id}`;
  const { text, version } = together ?? question.alone;
  const state = useDraft(`preparation.${ownerOf(secret)}.${id}`, { version, form: { text } });
  const saving = useSaving({
    state,
    missing: () => [],
    mutation: useSavePreparation(secret, question.id, together !== undefined),
    onSaved: () => close(true),
    latest: async () => {
      const { questions } = await cache.fetchQuery({ ...myPreparationsQuery(secret), staleTime: 0 });
      const latest = questions.find((each) => each.id === question.id) ?? question;
      const draft = (together && latest.together) || latest.alone;
      return { version: draft.version, form: { text: draft.text } };
    },
  });
  return (
    <WordsForm
      {...{ id, state, saving, label }}
      labels={{ text: () => label }}
      save={m.common_save()}
      onCancel={() => close(false)}
    />
  );
}
