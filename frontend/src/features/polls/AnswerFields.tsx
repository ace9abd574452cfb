import type { PollAnswer } from "#/shared/api/polls";
import { type FormFault, faultAt, fieldId } from "#/shared/ui/ErrorSummary";
import { FieldError } from "#/shared/ui/Field";
import { type AnswersByDate, answerInWords, meetingInWords, modeInWords, pollAnswers } from "./format";
import styles from "./Polls.module.css";

type Date = { id: string; startsAt: string; endsAt: string; mode: "ON_SITE" | "REMOTE" };

type AnswerFieldsProps<D extends Date> = {
  dates: D[];
  answers: AnswersByDate;
  onChange: (answers: AnswersByDate) => void;
  faults: FormFault[];
  /** What is said of a date beside when it is. */
  about?: (date: D) => string[];
};

/** One card for each date: yes, if need be, or no. */
export function AnswerFields<D extends Date>({
  dates,
  answers,
  onChange,
  faults,
  about,
}: AnswerFieldsProps<D>) {
  return dates.map((date) => {
    const place = Object.keys(answers).indexOf(date.id);
    const error = faultAt(faults, `/answers/${place}/proposedId`);
    const id = fieldId(`/answers/${place < 0 ? date.id : place}`);
    return (
      <fieldset key={date.id} id={id} tabIndex={-1} className={styles.asked}>
        <legend>
          {meetingInWords(date)} · {modeInWords(date.mode)}
        </legend>
        {about?.(date).map((sentence) => (
          <p key={sentence} className={styles.about}>
            {sentence}
          </p>
        ))}
        {error && <FieldError id={id}>{error}</FieldError>}
        <div className={styles.answers}>
          {pollAnswers.map((answer: PollAnswer) => (
            <label key={answer} className={styles.answer}>
              <input
                type="radio"
                name={`answer-${date.id}`}
                value={answer}
                checked={answers[date.id] === answer}
                onChange={() => onChange({ ...answers, [date.id]: answer })}
              />
              <span>{answerInWords(answer)}</span>
            </label>
          ))}
        </div>
      </fieldset>
    );
  });
}
