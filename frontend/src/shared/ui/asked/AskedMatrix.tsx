import type { CSSProperties } from "react";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import field from "#/shared/ui/Field.module.css";
import styles from "./Asked.module.css";
import type { AskedQuestionProps } from "./asking";

/** The same choices for each of some statements: a table where there is room, one statement below the other on a phone. */
export function AskedMatrix({ id, question, language, given, error, onGive }: AskedQuestionProps) {
  const { choices, lines } = question;
  const help = words(question.help, language);
  const columns = { "--choices": choices.length } as CSSProperties;
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      className={`${field.field} ${error ? field.invalid : ""}`}
      aria-describedby={[help && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ") || undefined}
    >
      <legend className={field.label}>
        {words(question.text, language)}{" "}
        {question.required && (
          <span className={styles.required}>{m.questionnaires_required_mark({}, { locale: language })}</span>
        )}
      </legend>
      {help && (
        <div className={field.hint} id={`${id}-hint`}>
          {help}
        </div>
      )}
      {error && (
        <p className={field.error} id={`${id}-error`}>
          {error}
        </p>
      )}
      <div className={styles.matrix} style={columns}>
        {/* Each button carries its own words for voices. */}
        <div className={styles.heads} aria-hidden>
          <span />
          {choices.map((choice) => (
            <span key={choice.id}>{words(choice.text, language)}</span>
          ))}
        </div>
        {lines.map((line) => (
          <fieldset key={line.id} className={styles.line} aria-labelledby={`${id}-${line.id}`}>
            <div id={`${id}-${line.id}`} className={styles.statement}>
              {words(line.text, language)}
            </div>
            {choices.map((choice) => (
              <label key={choice.id} className={styles.cell}>
                <input
                  type="radio"
                  name={`${id}-${line.id}`}
                  value={choice.id}
                  checked={given.lines[line.id] === choice.id}
                  onChange={() => onGive({ lines: { ...given.lines, [line.id]: choice.id } })}
                />
                <span className={styles.said}>{words(choice.text, language)}</span>
              </label>
            ))}
          </fieldset>
        ))}
      </div>
    </fieldset>
  );
}
