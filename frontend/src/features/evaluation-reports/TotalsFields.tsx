import type { EvaluationTotals } from "#/shared/api/evaluation-reports";
import type { Count } from "#/shared/api/types";
import { choiceName } from "#/shared/i18n/answered";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import type { FieldsProps } from "#/shared/ui/DraftForm";
import { type FormFault, faultAt, fieldId } from "#/shared/ui/ErrorSummary";
import { SelectField, TextField } from "#/shared/ui/Field";
import { Note } from "#/shared/ui/RecordLayout";
import styles from "./EvaluationReports.module.css";
import {
  answersOf,
  cellOf,
  isTypable,
  stepsOf,
  type TypedCount,
  type TypedQuestion,
  type TypedTotals,
  toldIn,
} from "./totals";

type Question = EvaluationTotals["sections"][number]["questions"][number];
type TotalsFieldsProps = FieldsProps<TypedTotals> & { sections: EvaluationTotals["sections"] };

/** How many could have answered, how many did, and what; what is left blank is not known. */
export function TotalsFields({ form, change, faults, sections }: TotalsFieldsProps) {
  const told = toldIn(form);
  const one = (question: Question) => (
    <QuestionFields
      key={question.id}
      question={question}
      typed={form.questions[question.id] ?? { answers: "", cells: {} }}
      place={told.indexOf(question.id)}
      faults={faults}
      onChange={(typed) => change({ questions: { ...form.questions, [question.id]: typed } })}
    />
  );
  return (
    <>
      <CountFields
        pointer="/expected"
        label={m.totals_expected()}
        value={form.expected}
        faults={faults}
        onChange={(expected) => change({ expected })}
      />
      <CountFields
        pointer="/expectedApart"
        label={m.totals_expected_apart()}
        value={form.expectedApart}
        faults={faults}
        onChange={(expectedApart) => change({ expectedApart })}
      />
      <NumberField
        pointer="/answered"
        label={m.totals_answered()}
        value={form.answered}
        error={faultAt(faults, "/answered")}
        onChange={(answered) => change({ answered })}
      />
      {sections.flatMap(({ questions }) => questions).map(one)}
    </>
  );
}

type NumberFieldProps = {
  pointer: string;
  label: string;
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
};

function NumberField({ pointer, label, value, error, onChange }: NumberFieldProps) {
  return (
    <TextField
      id={fieldId(pointer)}
      label={label}
      error={error}
      inputMode="numeric"
      maxLength={7}
      value={value}
      onChange={({ target }) => onChange(target.value)}
      optional
    />
  );
}

const qualifiers: Record<Count["qualifier"], () => string> = {
  EXACT: m.totals_exactly,
  ABOUT: m.totals_about,
  MORE_THAN: m.totals_more_than,
  LESS_THAN: m.totals_less_than,
};

type CountFieldsProps = {
  pointer: string;
  label: string;
  value: TypedCount;
  faults: FormFault[];
  onChange: (value: TypedCount) => void;
};

function CountFields({ pointer, label, value, faults, onChange }: CountFieldsProps) {
  return (
    <div className={styles.filters}>
      <NumberField
        pointer={`${pointer}/value`}
        label={label}
        value={value.value}
        error={faultAt(faults, `${pointer}/value`)}
        onChange={(typed) => onChange({ ...value, value: typed })}
      />
      <SelectField
        id={fieldId(`${pointer}/qualifier`)}
        label={m.totals_how_exactly({ label })}
        value={value.qualifier}
        options={Object.entries(qualifiers).map(([code, say]) => ({ code, label: say() }))}
        onChange={(code) => onChange({ ...value, qualifier: code as Count["qualifier"] })}
      />
    </div>
  );
}

type QuestionFieldsProps = {
  question: Question;
  typed: TypedQuestion;
  /** Among the questions that are sent, as what is refused names it. */
  place: number;
  faults: FormFault[];
  onChange: (typed: TypedQuestion) => void;
};

function QuestionFields({ question, typed, place, faults, onChange }: QuestionFieldsProps) {
  const set = (cell: string) => (value: string) =>
    onChange({ ...typed, cells: { ...typed.cells, [cell]: value } });
  const lines = question.kind === "MATRIX" ? question.lines : [{ id: "", text: null }];
  const refused = faults.filter(({ id }) => id.startsWith(`${fieldId(`/questions/${place}`)}-`));
  if (!isTypable(question)) {
    return (
      <section className={styles.question}>
        <h2>{words(question.text)}</h2>
        <Note>{m.totals_too_many_steps()}</Note>
      </section>
    );
  }
  return (
    <section className={styles.question}>
      <h2>{words(question.text)}</h2>
      <NumberField
        pointer={answersOf(question.id, place)}
        label={m.totals_base()}
        value={typed.answers}
        error={refused[0]?.message}
        onChange={(answers) => onChange({ ...typed, answers })}
      />
      {lines.map((line) => (
        <div key={line.id}>
          {line.text && <h3>{words(line.text)}</h3>}
          <div className={styles.cells}>
            {stepsOf(question).map((choice) => (
              <NumberField
                key={choice}
                pointer={`/typed/${question.id}/${cellOf(choice, line.id)}`}
                label={choiceName(question, choice)}
                value={typed.cells[cellOf(choice, line.id)] ?? ""}
                error={faultAt(faults, `/typed/${question.id}/${cellOf(choice, line.id)}`)}
                onChange={set(cellOf(choice, line.id))}
              />
            ))}
          </div>
        </div>
      ))}
    </section>
  );
}
