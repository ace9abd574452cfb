import type { ReactNode } from "react";
import type { Text } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { type Language, ownNames } from "#/shared/i18n/language";
import { type FormFault, faultAt, fieldId } from "./ErrorSummary";
import { FieldError, TextArea, TextField } from "./Field";
import field from "./Field.module.css";
import styles from "./TextFields.module.css";

type TextFieldsProps = {
  /** Where the text stands in the form: `/name`. */
  pointer: string;
  label: ReactNode;
  hint?: ReactNode;
  value: Text | null;
  onChange: (value: Text | null) => void;
  faults: FormFault[];
  /** Several lines for each language. */
  long?: boolean;
  optional?: boolean;
};

/** A text in French and Dutch beside each other, English on demand: one language at least. */
export function TextFields(props: TextFieldsProps) {
  const { pointer, label, hint, value, faults, optional } = props;
  const id = fieldId(pointer);
  const error = faultAt(faults, pointer);
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      aria-describedby={describedBy || undefined}
      className={`${field.field} ${error ? field.invalid : ""}`}
    >
      <legend className={field.label}>
        {label} {optional && <span className={field.optional}>{m.common_optional()}</span>}
      </legend>
      {hint && (
        <p className={field.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && <FieldError id={id}>{error}</FieldError>}
      <div className={styles.languages}>
        <OneLanguage {...props} language="fr" />
        <OneLanguage {...props} language="nl" />
      </div>
      <details className={styles.more} open={Boolean(value?.en)}>
        <summary>{ownNames.en}</summary>
        <OneLanguage {...props} language="en" />
      </details>
    </fieldset>
  );
}

function OneLanguage({
  pointer,
  value,
  onChange,
  faults,
  long,
  language,
}: TextFieldsProps & { language: Language }) {
  const own = `${pointer}/${language}`;
  const input = {
    id: fieldId(own),
    label: <span lang={language}>{ownNames[language]}</span>,
    error: faultAt(faults, own),
    lang: language,
    value: value?.[language] ?? "",
    onChange: (event: { target: { value: string } }) =>
      onChange(withWords(value, language, event.target.value)),
  };
  return long ? <TextArea {...input} /> : <TextField {...input} />;
}

/** A text with other words in one language; no text at all when no language has any. */
function withWords(text: Text | null, language: Language, words: string): Text | null {
  const next = { fr: null, nl: null, en: null, ...text, [language]: words || null };
  return next.fr || next.nl || next.en ? next : null;
}
