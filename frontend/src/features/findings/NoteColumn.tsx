import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { consultationQuery } from "#/shared/api/consultations";
import type { CutNote, Finding, Statement } from "#/shared/api/findings";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { ActForm } from "#/shared/ui/ActForm";
import { Button, ButtonRow } from "#/shared/ui/Button";
import { faultAt, fieldId } from "#/shared/ui/ErrorSummary";
import { SelectField, TextArea } from "#/shared/ui/Field";
import { Loaded } from "#/shared/ui/Loaded";
import { Note, RecordSection } from "#/shared/ui/RecordLayout";
import { CardActs } from "./CardActs";
import styles from "./Findings.module.css";
import { roleInWords } from "./format";
import { type Cut, useCut } from "./mutations";
import { type NoteChoice, notesAtOnce, notesQuery } from "./queries";
import { FindingChoices, StatementCard } from "./StatementCard";

/** What was said, note by note, out of which statements are cut. */
export function NoteColumn({ consultation, findings }: { consultation: string; findings: Finding[] }) {
  const [choice, setChoice] = useState<NoteChoice>({ question: "", uncut: false, page: 1 });
  const notes = useQuery(notesQuery(consultation, choice));
  return (
    <RecordSection heading={m.findings_notes()}>
      <NoteFilters consultation={consultation} choice={choice} onChange={setChoice} />
      <Loaded query={notes}>
        {({ items, total }) => (
          <>
            <p role="status">
              {total === 0 ? m.findings_notes_none() : m.findings_count_notes({ count: total })}
            </p>
            <ol className={styles.cards}>
              {items.map((note) => (
                <li key={note.id}>
                  <NoteCard {...{ consultation, note, findings }} />
                </li>
              ))}
            </ol>
            <Turning choice={choice} total={total} onChange={setChoice} />
          </>
        )}
      </Loaded>
    </RecordSection>
  );
}

type ChoiceProps = { choice: NoteChoice; onChange: (choice: NoteChoice) => void };

function NoteFilters({ consultation, choice, onChange }: ChoiceProps & { consultation: string }) {
  const { data: asked } = useQuery(consultationQuery(consultation));
  return (
    <div className={styles.filters}>
      <SelectField
        id="notes-question"
        label={m.findings_filter_question()}
        none={m.findings_filter_every()}
        value={choice.question}
        options={(asked?.questions ?? []).map(({ id, text }) => ({ code: id, label: words(text) }))}
        onChange={(question) => onChange({ ...choice, question, page: 1 })}
      />
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={choice.uncut}
          onChange={({ target }) => onChange({ ...choice, uncut: target.checked, page: 1 })}
        />
        {m.findings_filter_uncut()}
      </label>
    </div>
  );
}

function Turning({ choice, total, onChange }: ChoiceProps & { total: number }) {
  const turn = (page: number) => onChange({ ...choice, page });
  return (
    <ButtonRow>
      {choice.page > 1 && (
        <Button look="secondary" onClick={() => turn(choice.page - 1)}>
          {m.findings_notes_before()}
        </Button>
      )}
      {choice.page * notesAtOnce < total && (
        <Button look="secondary" onClick={() => turn(choice.page + 1)}>
          {m.findings_notes_more()}
        </Button>
      )}
    </ButtonRow>
  );
}

type NoteCardProps = { consultation: string; note: CutNote; findings: Finding[] };

function NoteCard({ consultation, note, findings }: NoteCardProps) {
  const { data: asked } = useQuery(consultationQuery(consultation));
  const question = asked?.questions.find(({ id }) => id === note.questionId);
  return (
    <article className={styles.card}>
      <h3 className={styles.small}>
        {m.findings_group_number({ number: note.groupNumber })} ·{" "}
        {roleInWords(note.role, m.findings_role_group())}
      </h3>
      <Note>{question ? words(question.text) : m.findings_no_question()}</Note>
      <p className={styles.body} id={`note-${note.id}`}>
        {note.body}
      </p>
      <CardActs
        label={m.findings_note_acts()}
        acts={[
          {
            code: "CUT",
            label: m.findings_cut(),
            done: m.findings_cut_done(),
            look: "secondary",
            tell: (steps) => <CutForm {...{ consultation, note, findings, ...steps }} />,
          },
        ]}
      />
      {note.statements.map((statement) => (
        <StatementCard key={statement.id} {...{ consultation, statement, findings }} />
      ))}
    </article>
  );
}

type CutFormProps = NoteCardProps & { done: () => void; close: () => void };

function CutForm({ consultation, note, findings, done, close }: CutFormProps) {
  const [part] = useState(() => selectedIn(note) || (note.statements.length === 0 ? note.body : ""));
  return (
    <ActForm<Cut, Statement>
      draft={`statement.new.${note.id}`}
      place="tab"
      start={{ part, wording: "", findings: [] }}
      heading={m.findings_cut_heading()}
      consequence={m.findings_cut_consequence()}
      confirm={m.findings_cut()}
      labels={{ part: m.findings_part, wording: m.findings_wording, findings: m.findings_coded }}
      missing={(form) =>
        form.part.trim() ? [] : [{ id: fieldId("/part"), message: m.findings_missing_part() }]
      }
      mutation={useCut(consultation, note.id)}
      done={done}
      close={close}
    >
      {({ form, change, faults }) => (
        <>
          <TextArea
            id={fieldId("/part")}
            label={m.findings_part()}
            error={faultAt(faults, "/part")}
            value={form.part}
            onChange={({ target }) => change({ part: target.value })}
          />
          <FindingChoices
            findings={findings}
            chosen={form.findings}
            error={faultAt(faults, "/findings")}
            onChange={(chosen) => change({ findings: chosen })}
          />
        </>
      )}
    </ActForm>
  );
}

/** What the reader has marked of a note; nothing when that is elsewhere. */
function selectedIn({ id, body }: CutNote): string {
  const selection = window.getSelection();
  const marked = selection?.toString().trim() ?? "";
  const within = document.getElementById(`note-${id}`)?.contains(selection?.anchorNode ?? null);
  return within && body.includes(marked) ? marked : "";
}
