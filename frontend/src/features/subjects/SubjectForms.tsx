import { useQuery } from "@tanstack/react-query";
import { useTermOptions } from "#/shared/api/reference";
import type { Subject, SubjectAnswerForm, SubjectForm } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { noText, words } from "#/shared/i18n/text";
import { useDraft } from "#/shared/lib/drafts";
import { ActForm } from "#/shared/ui/ActForm";
import { Button } from "#/shared/ui/Button";
import { DraftForm, type FieldsProps } from "#/shared/ui/DraftForm";
import { faultAt, fieldId } from "#/shared/ui/ErrorSummary";
import { SelectField, TextArea, TextField } from "#/shared/ui/Field";
import { RecordSection } from "#/shared/ui/RecordLayout";
import { useSaving } from "#/shared/ui/saving";
import { TextFields } from "#/shared/ui/TextFields";
import { missingInAnswer, missingInReturn, missingInSubject, subjectLabels } from "./format";
import {
  emptySubject,
  formOf,
  type Note,
  useAnswer,
  useCorrectSubject,
  useRaise,
  useReturn,
  useSend,
} from "./mutations";
import { councilDecisionsQuery } from "./queries";

type Steps = { done: () => void; close: () => void };

/** Writes down what was raised in a circle. */
export function Raiser({ circle, done, close }: Steps & { circle: string }) {
  return (
    <ActForm<SubjectForm, Subject>
      draft={`subject.new.${circle}`}
      start={emptySubject}
      heading={m.subjects_raise()}
      consequence={m.subjects_raise_consequence()}
      confirm={m.subjects_raise_confirm()}
      labels={subjectLabels}
      missing={missingInSubject}
      mutation={useRaise(circle)}
      done={done}
      close={close}
    >
      {(fields) => <SubjectFields {...fields} />}
    </ActForm>
  );
}

/** Writes a subject otherwise. */
export function SubjectCorrection({ subject, done, close }: Steps & { subject: Subject }) {
  const { id, version } = subject;
  const state = useDraft(`subject.${id}`, { version, form: formOf(subject) });
  const saving = useSaving({
    state,
    missing: missingInSubject,
    mutation: useCorrectSubject(id),
    onSaved: done,
  });
  return (
    <RecordSection heading={m.subjects_correct()}>
      <DraftForm
        state={state}
        saving={saving}
        labels={subjectLabels}
        save={m.common_save()}
        cancel={
          <Button look="secondary" onClick={close}>
            {m.common_cancel()}
          </Button>
        }
      >
        {(fields) => <SubjectFields {...fields} />}
      </DraftForm>
    </RecordSection>
  );
}

function SubjectFields({ form, change, faults }: FieldsProps<SubjectForm>) {
  const themes = useTermOptions("themes", form.theme ? [form.theme] : []);
  return (
    <>
      <TextFields
        pointer="/title"
        label={m.subjects_title()}
        value={form.title}
        onChange={(title) => change({ title: title ?? noText })}
        faults={faults}
      />
      <TextFields
        pointer="/text"
        label={m.subjects_text()}
        hint={m.subjects_text_hint()}
        value={form.text}
        onChange={(text) => change({ text: text ?? noText })}
        faults={faults}
        long
      />
      <SelectField
        id={fieldId("/theme")}
        label={m.subjects_theme()}
        error={faultAt(faults, "/theme")}
        none={m.subjects_no_theme()}
        value={form.theme ?? ""}
        options={themes}
        onChange={(theme) => change({ theme: theme || null })}
        optional
      />
      <TextField
        id={fieldId("/raisedBy")}
        label={m.subjects_raised_by()}
        hint={m.subjects_raised_by_hint()}
        error={faultAt(faults, "/raisedBy")}
        maxLength={200}
        value={form.raisedBy ?? ""}
        onChange={({ target }) => change({ raisedBy: target.value || null })}
        optional
      />
    </>
  );
}

type AboutProps = Steps & { subject: Subject };

/** Sends a subject up to the Region's council, with a word to its team. */
export function Sender({ subject, done, close }: AboutProps) {
  return (
    <ActForm<Note, unknown>
      draft={`subject.send.${subject.id}`}
      start={{ note: "" }}
      heading={m.subjects_send()}
      consequence={m.subjects_send_consequence()}
      confirm={m.subjects_send_confirm()}
      labels={{ note: m.subjects_note }}
      missing={() => []}
      mutation={useSend(subject.id)}
      done={done}
      close={close}
    >
      {(fields) => <NoteField {...fields} optional />}
    </ActForm>
  );
}

/** Gives a subject back for more. */
export function Returner({ subject, done, close }: AboutProps) {
  return (
    <ActForm<Note, unknown>
      draft={`subject.return.${subject.id}`}
      start={{ note: "" }}
      heading={m.subjects_return()}
      consequence={m.subjects_return_consequence()}
      confirm={m.subjects_return_confirm()}
      labels={{ note: m.subjects_asked }}
      missing={missingInReturn}
      mutation={useReturn(subject.id)}
      done={done}
      close={close}
    >
      {(fields) => <NoteField {...fields} label={m.subjects_asked()} />}
    </ActForm>
  );
}

type NoteFieldProps = FieldsProps<Note> & { label?: string; optional?: boolean };

function NoteField({ form, change, faults, label = m.subjects_note(), optional = false }: NoteFieldProps) {
  return (
    <TextArea
      id={fieldId("/note")}
      label={label}
      error={faultAt(faults, "/note")}
      rows={3}
      maxLength={2000}
      value={form.note}
      onChange={({ target }) => change({ note: target.value })}
      optional={optional}
    />
  );
}

/** Answers a subject; what the council decided on it may go with it. */
export function Answerer({ subject, done, close }: AboutProps) {
  const council = subject.sentTo?.id ?? "";
  const { data: decisions = [] } = useQuery(councilDecisionsQuery(council));
  return (
    <ActForm<SubjectAnswerForm, unknown>
      draft={`subject.answer.${subject.id}`}
      start={{ answer: noText, decisionId: null }}
      heading={m.subjects_answer_it()}
      consequence={m.subjects_answer_consequence()}
      confirm={m.subjects_answer_confirm()}
      labels={{ answer: m.subjects_answer, decisionId: m.subjects_decision }}
      missing={missingInAnswer}
      mutation={useAnswer(subject.id)}
      done={done}
      close={close}
    >
      {({ form, change, faults }) => (
        <>
          <TextFields
            pointer="/answer"
            label={m.subjects_answer()}
            value={form.answer}
            onChange={(answer) => change({ answer: answer ?? noText })}
            faults={faults}
            long
          />
          {decisions.length > 0 && (
            <SelectField
              id={fieldId("/decisionId")}
              label={m.subjects_decision()}
              hint={m.subjects_decision_hint()}
              error={faultAt(faults, "/decisionId")}
              none={m.subjects_no_decision()}
              value={form.decisionId ?? ""}
              options={decisions.map(({ id, number, text }) => ({
                code: id,
                label: m.subjects_decision_called({ number, text: words(text).slice(0, 80) }),
              }))}
              onChange={(decisionId) => change({ decisionId: decisionId || null })}
              optional
            />
          )}
        </>
      )}
    </ActForm>
  );
}
