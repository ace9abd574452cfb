import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { AskedQuestion, GroupMember, GroupNote } from "#/shared/api/groups";
import { formatInstant } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { useDraft } from "#/shared/lib/drafts";
import type { Place } from "#/shared/lib/storage";
import { type Act, Acts } from "#/shared/ui/Acts";
import { Button } from "#/shared/ui/Button";
import { Done } from "#/shared/ui/Done";
import { SelectField } from "#/shared/ui/Field";
import { TakesFocus, useInPlace } from "#/shared/ui/inPlace";
import { Loaded } from "#/shared/ui/Loaded";
import { Notice } from "#/shared/ui/Notice";
import { useSaving } from "#/shared/ui/saving";
import {
  authorInWords,
  byQuestion,
  missingInNote,
  type NoteWords,
  noteLabels,
  openingOf,
  organisationInWords,
} from "./format";
import styles from "./Groups.module.css";
import { useChangeNote, useWithdrawNote, useWriteNote } from "./mutations";
import { type NotesOf, notesQuery } from "./queries";
import { textId, WordsForm } from "./WordsForm";

type NotesProps = {
  of: NotesOf;
  /** Whose notes they are, under which what is typed is kept. */
  owner: string;
  /** The notes of who is in the group are kept on their own device; the team's in this tab alone. */
  place: Place;
  questions: AskedQuestion[];
  /** On whose behalf the team writes; none where one writes for oneself. */
  members?: GroupMember[];
  writes: boolean;
};

/** What is said in a group, each contribution by itself under the question that it answers. */
export function Notes(props: NotesProps) {
  const { of, questions, writes } = props;
  const [withdrawn, setWithdrawn] = useState(0);
  return (
    <>
      {writes && <NewNote {...props} />}
      {withdrawn > 0 && <Done key={withdrawn} said={m.groups_withdrawn_done()} />}
      <Loaded query={useQuery(notesQuery(of))}>
        {(notes) =>
          notes.length === 0 ? (
            <p>{m.groups_notes_none()}</p>
          ) : (
            byQuestion(questions, notes)
              .filter(({ items }) => items.length > 0)
              .map(({ question, items }) => (
                <section key={question?.id ?? "free"} className={styles.question}>
                  <h3>{question ? words(question.text) : m.groups_notes_free()}</h3>
                  <ul className={styles.notes}>
                    {items.map((note) => (
                      <NoteRow
                        key={note.id}
                        {...props}
                        note={note}
                        onWithdrawn={() => setWithdrawn((times) => times + 1)}
                      />
                    ))}
                  </ul>
                </section>
              ))
          )
        }
      </Loaded>
    </>
  );
}

/** Writes one note after the other: what they are about stays chosen. */
function NewNote({ of, owner, place, questions, members }: NotesProps) {
  const [written, setWritten] = useState(0);
  const [about, setAbout] = useState({ questionId: "", participantId: "" });
  // Who writes down what a group says goes on writing.
  useEffect(() => {
    if (written > 0) document.getElementById(textId("new"))?.focus();
  }, [written]);
  return (
    <div className={styles.writing}>
      {written > 0 && <Notice key={written} kind="success" role="status" heading={m.groups_note_written()} />}
      <NoteEditor
        key={`new-${written}`}
        id="new"
        draft={`note.new.${owner}`}
        {...{ place, questions, members }}
        start={{ version: 0, form: { ...about, text: "" } }}
        mutation={useWriteNote(of)}
        label={m.groups_note_new()}
        save={m.groups_note_save()}
        onSaved={({ questionId, participantId }) => {
          setAbout({ questionId, participantId });
          setWritten(written + 1);
        }}
      />
    </div>
  );
}

type NoteRowProps = NotesProps & { note: GroupNote; onWithdrawn: () => void };

function NoteRow({ note, onWithdrawn, of, place, questions }: NoteRowProps) {
  const { editing, opener, edit, cancel, leave } = useInPlace();
  const [saved, setSaved] = useState(false);
  const close = (done: boolean) => {
    setSaved(done);
    if (done) leave();
    else cancel();
  };
  const cache = useQueryClient();
  const changing = useChangeNote(of, note.id);
  return (
    <li className={styles.note}>
      <p className={styles.author}>
        {authorInWords(note)} · <time dateTime={note.createdAt}>{formatInstant(note.createdAt)}</time>
        {note.byTeam && ` · ${m.groups_by_team()}`}
        {note.changed && !note.withdrawn && ` · ${m.groups_changed()}`}
      </p>
      {saved && !editing && <Done said={m.groups_note_written()} />}
      {editing ? (
        <TakesFocus>
          <NoteEditor
            id={note.id}
            draft={`note.${note.id}`}
            {...{ place, questions }}
            start={formOf(note)}
            mutation={changing}
            label={m.groups_note()}
            save={m.common_save()}
            onSaved={() => close(true)}
            onCancel={() => close(false)}
            latest={async () => {
              const notes = await cache.fetchQuery({ ...notesQuery(of), staleTime: 0 });
              return formOf(notes.find(({ id }) => id === note.id) ?? note);
            }}
          />
        </TakesFocus>
      ) : (
        <NoteWordsShown {...{ note, of, onWithdrawn, opener, edit }} />
      )}
    </li>
  );
}

function formOf({ version, text, questionId }: GroupNote) {
  return { version, form: { text: text ?? "", questionId: questionId ?? "", participantId: "" } };
}

type ShownProps = Pick<NoteRowProps, "note" | "of" | "onWithdrawn"> &
  Pick<ReturnType<typeof useInPlace>, "opener" | "edit">;

function NoteWordsShown({ note, of, opener, edit, onWithdrawn }: ShownProps) {
  const withdrawing = useWithdrawNote(of, note, onWithdrawn);
  const acts: Act<"WITHDRAW">[] = [
    {
      ...{ code: "WITHDRAW", look: "quiet", label: m.groups_withdraw(), done: m.groups_withdrawn_done() },
      ask: { heading: m.groups_withdraw_ask(), consequence: m.groups_withdraw_consequence() },
    },
  ];
  if (note.withdrawn) return <p className={styles.withdrawn}>{m.groups_withdrawn()}</p>;
  return (
    <>
      <p className={styles.words}>{note.text}</p>
      {note.rights.includes("CHANGE") && (
        <Button ref={opener} look="quiet" onClick={edit}>
          {m.groups_change()}
        </Button>
      )}
      {note.rights.includes("WITHDRAW") && (
        <Acts
          label={m.groups_note_acts({ author: authorInWords(note), note: openingOf(note) })}
          acts={acts}
          arrived={undefined}
          mutation={withdrawing}
        />
      )}
    </>
  );
}

type EditorProps = {
  id: string;
  draft: string;
  place: Place;
  questions: AskedQuestion[];
  members?: GroupMember[] | undefined;
  start: { version: number; form: NoteWords };
  mutation: ReturnType<typeof useWriteNote>;
  label: string;
  save: string;
  onSaved: (form: NoteWords) => void;
  onCancel?: () => void;
  latest?: () => Promise<{ version: number; form: NoteWords }>;
};

function NoteEditor(props: EditorProps) {
  const { id, draft, place, questions, members, start, mutation, label, save, onSaved, onCancel, latest } =
    props;
  const state = useDraft(draft, start, place);
  const saving = useSaving({
    ...{ state, missing: missingInNote, mutation, latest },
    onSaved: () => onSaved(state.draft.form),
  });
  return (
    <WordsForm
      {...{ id, state, saving, label, save }}
      {...(onCancel && { onCancel })}
      labels={noteLabels}
      hint={m.groups_note_hint()}
      before={({ form, change }) => (
        <div className={styles.about}>
          <SelectField
            id={`${id}-question`}
            label={m.groups_note_question()}
            none={m.groups_notes_free()}
            options={questions.map(({ id: code, text }) => ({ code, label: words(text) }))}
            value={form.questionId}
            onChange={(questionId) => change({ questionId })}
          />
          {members && (
            <SelectField
              id={`${id}-author`}
              label={m.groups_note_author()}
              none={m.groups_by_group()}
              options={members.map((member) => ({ code: member.id, label: memberInWords(member) }))}
              value={form.participantId}
              onChange={(participantId) => change({ participantId })}
            />
          )}
        </div>
      )}
    />
  );
}

function memberInWords(member: GroupMember): string {
  return [member.name ?? m.groups_by_erased(), organisationInWords(member)].filter(Boolean).join(" · ");
}
