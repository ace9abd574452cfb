import { type FormEvent, type ReactNode, useState } from "react";
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

type FormDetailsProps = {
  heading: string;
  /** What one finds in it. */
  lead: string;
  /** Open from the start: it holds something already. */
  filled: boolean;
  /** Something in it is wrong: it cannot stay closed. */
  faulty: boolean;
  children: ReactNode;
};

/** A part of a form that most can do without, and that one opens. */
export function FormDetails({ heading, lead, filled, faulty, children }: FormDetailsProps) {
  const [open, setOpen] = useState(filled);
  if (faulty && !open) setOpen(true);
  return (
    <details className={styles.details} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>
        <h2>{heading}</h2>
        <span className={styles.kept}>{lead}</span>
      </summary>
      <div className={styles.section}>{children}</div>
    </details>
  );
}
