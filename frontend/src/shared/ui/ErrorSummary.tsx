import { useEffect, useRef } from "react";
import { m } from "#/shared/i18n/generated/messages.js";
import styles from "./ErrorSummary.module.css";

/** A fault of a form: the field's element and what is wrong with it. */
export type FormFault = { id: string; message: string };

/** All faults of a form above it, each leading to its field; takes the focus when they change. */
export function ErrorSummary({ faults }: { faults: FormFault[] }) {
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (faults.length > 0) box.current?.focus();
  }, [faults]);
  if (faults.length === 0) return null;
  return (
    <section className={styles.summary} ref={box} tabIndex={-1} aria-labelledby="error-summary">
      <h2 id="error-summary">{m.common_error_summary()}</h2>
      <ul className={styles.list}>
        {faults.map((fault) => (
          <li key={fault.id + fault.message}>
            <a href={`#${fault.id}`} onClick={(event) => goTo(event, fault.id)}>
              {fault.message}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The element of the field that a problem's pointer names: `/name/fr` is `field-name-fr`. */
export function fieldId(pointer: string): string {
  return `field${pointer.replaceAll("/", "-")}`;
}

function goTo(event: { preventDefault: () => void }, id: string): void {
  const field = document.getElementById(id);
  if (!field) return;
  // Following the fragment would write it into the address, which is the state of the page.
  event.preventDefault();
  field.focus();
}
