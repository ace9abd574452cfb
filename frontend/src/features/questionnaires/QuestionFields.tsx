import { useState } from "react";
import type { Question } from "#/shared/api/questionnaires";
import { m } from "#/shared/i18n/generated/messages.js";
import { noText } from "#/shared/i18n/text";
import { faultAt, fieldId } from "#/shared/ui/ErrorSummary";
import { Choices, short, TextField } from "#/shared/ui/Field";
import { TextFields } from "#/shared/ui/TextFields";
import { ChoiceFields } from "./ChoiceFields";
import { ConditionFields } from "./ConditionFields";
import styles from "./Questionnaires.module.css";
import type { QuestionFieldsProps } from "./writing";

/** All that a question says; its kind stays, since answers to it are compared. */
export function QuestionFields(props: QuestionFieldsProps) {
  const { question, number, pointer, faults, onChange } = props;
  return (
    <div className={styles.fields}>
      <TextFields
        pointer={`${pointer}/text`}
        label={m.questionnaires_question_text({ number })}
        value={question.text}
        onChange={(text) => onChange({ text: text ?? noText })}
        faults={faults}
      />
      <TextFields
        pointer={`${pointer}/help`}
        label={m.questionnaires_help()}
        hint={m.questionnaires_help_hint()}
        value={question.help}
        onChange={(help) => onChange({ help })}
        faults={faults}
        optional
      />
      {question.kind === "MATRIX" && <ChoiceFields {...props} part="lines" />}
      {question.choices.length > 0 && <ChoiceFields {...props} part="choices" />}
      {question.range && <RangeFields {...props} range={question.range} />}
      <Rules {...props} />
      <ConditionFields {...props} />
    </div>
  );
}

function Rules({ question, pointer, faults, onChange }: QuestionFieldsProps) {
  const { kind, required, satisfaction } = question;
  const options = [
    { code: "REQUIRED", label: m.questionnaires_required() },
    ...(kind === "SCALE" ? [{ code: "SATISFACTION", label: m.questionnaires_satisfaction() }] : []),
  ];
  return (
    <Choices
      id={fieldId(`${pointer}/satisfaction`)}
      label={m.questionnaires_rules()}
      error={faultAt(faults, `${pointer}/satisfaction`)}
      options={options}
      chosen={[...(required ? ["REQUIRED"] : []), ...(satisfaction ? ["SATISFACTION"] : [])]}
      onChange={(chosen) =>
        onChange({ required: chosen.includes("REQUIRED"), satisfaction: chosen.includes("SATISFACTION") })
      }
    />
  );
}

type RangeProps = QuestionFieldsProps & { range: NonNullable<Question["range"]> };

function RangeFields({ question, pointer, faults, onChange, range }: RangeProps) {
  const at = `${pointer}/range`;
  const ends = [
    { name: "lowest", label: m.questionnaires_lowest() },
    { name: "highest", label: m.questionnaires_highest() },
  ] as const;
  const labels = [
    { name: "lowestLabel", label: m.questionnaires_lowest_label() },
    { name: "highestLabel", label: m.questionnaires_highest_label() },
  ] as const;
  return (
    <>
      <div id={fieldId(at)} tabIndex={-1} className={styles.ends}>
        {ends.map(({ name, label }) => (
          <EndField
            key={name}
            id={fieldId(`${at}/${name}`)}
            label={label}
            error={faultAt(faults, `${at}/${name}`) ?? (name === "lowest" ? faultAt(faults, at) : undefined)}
            value={range[name]}
            onChange={(end) => onChange({ range: { ...range, [name]: end } })}
          />
        ))}
      </div>
      {question.kind === "SCALE" &&
        labels.map(({ name, label }) => (
          <TextFields
            key={name}
            pointer={`${at}/${name}`}
            label={label}
            value={range[name]}
            onChange={(text) => onChange({ range: { ...range, [name]: text ?? noText } })}
            faults={faults}
          />
        ))}
    </>
  );
}

type EndFieldProps = {
  id: string;
  label: string;
  error: string | undefined;
  value: number;
  onChange: (value: number) => void;
};

/** A whole number; what is half typed, a sign or nothing, stays until one goes on. */
function EndField({ value, onChange, ...field }: EndFieldProps) {
  const [typed, setTyped] = useState<string>();
  return (
    <TextField
      {...field}
      type="number"
      className={short}
      value={typed ?? String(value)}
      onChange={({ target }) => {
        setTyped(target.value);
        onChange(Math.trunc(Number(target.value)));
      }}
      onBlur={() => setTyped(undefined)}
    />
  );
}
