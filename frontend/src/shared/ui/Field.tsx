import type { ComponentProps, ReactNode } from "react";
import { m } from "#/shared/i18n/generated/messages.js";
import styles from "./Field.module.css";

type About = {
  id: string;
  label: ReactNode;
  /** The expected form, said before the field. */
  hint?: ReactNode;
  error?: string | undefined;
  /** Said beside the label: what is not marked is required. */
  optional?: boolean;
};

/** Ties a field to its label, its explanation and its error, for eyes and for voices. */
export function Field({ id, label, hint, error, optional, children }: About & { children: ReactNode }) {
  return (
    <div className={`${styles.field} ${error ? styles.invalid : ""}`}>
      <label className={styles.label} htmlFor={id}>
        {label} {optional && <span className={styles.optional}>{m.common_optional()}</span>}
      </label>
      {hint && (
        <div className={styles.hint} id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {error && <FieldError id={id}>{error}</FieldError>}
      {children}
    </div>
  );
}

/** What is wrong with a field, beside it. */
export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p className={styles.error} id={`${id}-error`}>
      {children}
    </p>
  );
}

type InputProps = About & Omit<ComponentProps<"input">, "id">;

/** One line of text. */
export function TextField({ id, label, hint, error, optional, className, ...input }: InputProps) {
  return (
    <Field {...{ id, label, hint, error, optional: optional ?? false }}>
      <input
        type="text"
        {...input}
        {...described(id, hint, error)}
        className={`${styles.input} ${className ?? ""}`}
      />
    </Field>
  );
}

type AreaProps = About & Omit<ComponentProps<"textarea">, "id">;

/** Several lines of text. */
export function TextArea({ id, label, hint, error, optional, ...area }: AreaProps) {
  return (
    <Field {...{ id, label, hint, error, optional: optional ?? false }}>
      <textarea {...area} {...described(id, hint, error)} className={styles.input} />
    </Field>
  );
}

type Option = { code: string; label: string };

type SelectProps = About &
  Omit<ComponentProps<"select">, "id" | "onChange" | "children"> & {
    options: Option[];
    /** What choosing nothing means; without it, one of the list is always chosen. */
    none?: string;
    onChange?: (code: string) => void;
  };

/** One of a closed list. */
export function SelectField(props: SelectProps) {
  const { id, label, hint, error, optional, options, none, onChange, ...select } = props;
  return (
    <Field {...{ id, label, hint, error, optional: optional ?? false }}>
      <select
        {...select}
        {...described(id, hint, error)}
        className={styles.input}
        onChange={(event) => onChange?.(event.target.value)}
      >
        {none !== undefined && <option value="">{none}</option>}
        {options.map((option) => (
          <option key={option.code} value={option.code}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}

type ChoicesProps = About & {
  options: Option[];
  chosen: string[];
  onChange: (chosen: string[]) => void;
  /** Several (boxes) or exactly one (buttons). */
  several?: boolean;
  columns?: boolean;
};

/** A group of boxes or radio buttons, under one legend. */
export function Choices(props: ChoicesProps) {
  const { id, label, hint, error, optional, options, chosen, onChange, several = true, columns } = props;
  const toggle = (code: string, on: boolean) => {
    if (!several) onChange([code]);
    else onChange(on ? [...chosen, code] : chosen.filter((each) => each !== code));
  };
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      className={`${styles.field} ${error ? styles.invalid : ""}`}
      aria-describedby={describedBy(id, hint, error)}
    >
      <legend className={styles.label}>
        {label} {optional && <span className={styles.optional}>{m.common_optional()}</span>}
      </legend>
      {hint && (
        <div className={styles.hint} id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {error && <FieldError id={id}>{error}</FieldError>}
      <div className={`${styles.choices} ${columns ? styles.columns : ""}`}>
        {options.map((option) => (
          <label key={option.code} className={styles.choice}>
            <input
              type={several ? "checkbox" : "radio"}
              name={id}
              value={option.code}
              checked={chosen.includes(option.code)}
              onChange={(event) => toggle(option.code, event.target.checked)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** The class of short fields: codes, dates, numbers. */
export const short = styles.short;

function described(id: string, hint: ReactNode, error: string | undefined) {
  return { id, "aria-invalid": error ? true : undefined, "aria-describedby": describedBy(id, hint, error) };
}

function describedBy(id: string, hint: ReactNode, error: string | undefined): string | undefined {
  return [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ") || undefined;
}
