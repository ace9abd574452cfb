import type { ReactNode } from "react";
import type { Question } from "#/shared/api/questionnaires";
import { m } from "#/shared/i18n/generated/messages.js";
import type { Language } from "#/shared/i18n/language";
import { words } from "#/shared/i18n/text";
import { stepsOf } from "#/shared/lib/asked";
import { Button } from "#/shared/ui/Button";
import { Choices, short, TextArea, TextField } from "#/shared/ui/Field";
import field from "#/shared/ui/Field.module.css";
import { ForVoices } from "#/shared/ui/ForVoices";
import styles from "./Asked.module.css";
import { AskedMatrix } from "./AskedMatrix";
import type { AskedQuestionProps } from "./asking";

/** One question, by its kind. */
export function AskedQuestion(props: AskedQuestionProps) {
  const { id, question, language, given, error, onGive } = props;
  const about = { id, label: labelOf(question, language), hint: hintOf(question, language), error };
  switch (question.kind) {
    case "OPEN":
      return (
        <TextArea
          {...about}
          maxLength={5000}
          value={given.words}
          onChange={({ target }) => onGive({ words: target.value })}
        />
      );
    case "NUMBER":
      return (
        <TextField
          {...about}
          className={short}
          inputMode="numeric"
          autoComplete="off"
          value={given.words}
          onChange={({ target }) => onGive({ words: target.value })}
        />
      );
    case "SINGLE":
    case "MULTIPLE":
      return (
        <Clearable {...props}>
          <Choices
            {...about}
            several={question.kind === "MULTIPLE"}
            options={question.choices.map((each) => ({ code: each.id, label: words(each.text, language) }))}
            chosen={given.choices}
            onChange={(choices) => onGive({ choices })}
          />
        </Clearable>
      );
    case "SCALE":
      return (
        <Clearable {...props}>
          <Scale {...props} />
        </Clearable>
      );
    case "MATRIX":
      return (
        <Clearable {...props}>
          <AskedMatrix {...props} />
        </Clearable>
      );
  }
}

/** The question itself; that it must be answered stands beside it in words. */
function labelOf(question: Question, language: Language): ReactNode {
  return (
    <>
      {words(question.text, language)}{" "}
      {question.required && (
        <span className={styles.required}>{m.questionnaires_required_mark({}, { locale: language })}</span>
      )}
    </>
  );
}

function hintOf({ kind, help, range }: Question, language: Language): ReactNode {
  const told = words(help, language);
  const options = { locale: language };
  const between =
    kind === "NUMBER" && range
      ? m.questionnaires_between({ lowest: String(range.lowest), highest: String(range.highest) }, options)
      : kind === "MULTIPLE"
        ? m.questionnaires_several({}, options)
        : "";
  return [told, between].filter(Boolean).join(" ") || undefined;
}

/** A radio button that is pressed stays so: whoever need not answer may take it back. */
function Clearable({
  question,
  language,
  given,
  onGive,
  children,
}: AskedQuestionProps & { children: ReactNode }) {
  const answered =
    given.words !== "" || given.choices.length > 0 || Object.values(given.lines).some((each) => each);
  return (
    <div className={styles.clearable}>
      {children}
      {answered && !question.required && question.kind !== "MULTIPLE" && (
        <Button look="quiet" onClick={() => onGive({ words: "", choices: [], lines: {} })}>
          {m.questionnaires_clear({}, { locale: language })}{" "}
          <ForVoices>{words(question.text, language)}</ForVoices>
        </Button>
      )}
    </div>
  );
}

/** The steps in a row, with what the ends mean. */
function Scale({ id, question, language, given, error, onGive }: AskedQuestionProps) {
  const { range } = question;
  const steps = stepsOf(range);
  const ends = new Map([
    [range?.lowest, words(range?.lowestLabel, language)],
    [range?.highest, words(range?.highestLabel, language)],
  ]);
  const hint = hintOf(question, language);
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      className={`${field.field} ${error ? field.invalid : ""}`}
      aria-describedby={described || undefined}
    >
      <legend className={field.label}>{labelOf(question, language)}</legend>
      {hint && (
        <div className={field.hint} id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {error && (
        <p className={field.error} id={`${id}-error`}>
          {error}
        </p>
      )}
      <div className={styles.scale}>
        {steps.map((step) => (
          <label key={step} className={styles.step}>
            <input
              type="radio"
              name={id}
              value={step}
              checked={given.words === String(step)}
              onChange={() => onGive({ words: String(step) })}
            />
            <span>
              {step}
              {ends.get(step) && <ForVoices>, {ends.get(step)}</ForVoices>}
            </span>
          </label>
        ))}
      </div>
      <div className={styles.ends} aria-hidden>
        {[range?.lowest, range?.highest].map((end) => (
          <span key={end}>
            {end} = {ends.get(end)}
          </span>
        ))}
      </div>
    </fieldset>
  );
}
