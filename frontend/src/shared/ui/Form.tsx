import type { FormEvent, ReactNode } from "react";
import { m } from "#/shared/i18n/generated/messages.js";
import { Button } from "./Button";
import styles from "./Form.module.css";

type FormProps = {
  onSave: () => void;
  saving: boolean;
  save: string;
  /** Said beside the button: what is kept, what is missing. */
  note?: ReactNode;
  /** The way out without saving. */
  cancel: ReactNode;
  children: ReactNode;
};

/** A long form: its sections, and a bar to save that never scrolls away. */
export function Form({ onSave, saving, save, note, cancel, children }: FormProps) {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSave();
  };
  return (
    // The server says what is wrong, in words and for all fields at once; the browser's bubbles do not.
    <form className={styles.form} onSubmit={submit} noValidate>
      {children}
      <div className={styles.bar}>
        <Button type="submit" busy={saving}>
          {saving ? m.common_saving() : save}
        </Button>
        {cancel}
        <span className={styles.kept} role="status">
          {note}
        </span>
      </div>
    </form>
  );
}

/** A part of a form under its heading. */
export function FormSection({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <section className={styles.section}>
      <h2>{heading}</h2>
      {children}
    </section>
  );
}
