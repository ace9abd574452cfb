import { useEffect, useRef } from "react";
import type { Problem } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import styles from "./ErrorSummary.module.css";

/** A fault of a form: the field's element and what is wrong with it. */
export type FormFault = { id: string; message: string };

/** All faults of a form above it, each leading to its field, and in the tab's title; takes the focus when they change. */
export function ErrorSummary({ faults }: { faults: FormFault[] }) {
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (faults.length === 0) return;
    box.current?.focus();
    const title = document.title;
    document.title = m.common_error_title({ title });
    return () => {
      document.title = title;
    };
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

/** The faults that a refused form comes back with. */
export function faultsOf(problem: Problem): FormFault[] {
  return problem.violations.map(({ pointer, message }) => ({ id: fieldId(pointer), message }));
}

/** What is wrong with one field, for saying it beside that field. */
export function faultAt(faults: FormFault[], pointer: string): string | undefined {
  return faults.find((fault) => fault.id === fieldId(pointer))?.message;
}

/** Whether anything is wrong with one of these fields, or within it. */
export function faultWithin(faults: FormFault[], pointers: string[]): boolean {
  const ids = pointers.map(fieldId);
  return faults.some((fault) => ids.some((id) => fault.id === id || fault.id.startsWith(`${id}-`)));
}

function goTo(event: { preventDefault: () => void }, id: string): void {
  const field = closestField(id);
  if (!field) return;
  // Following the fragment would write it into the address, which is the state of the page.
  event.preventDefault();
  field.focus();
}

/** The field itself, else the group that it would stand in: `field-contacts-0`, `field-contacts`. */
function closestField(id: string): HTMLElement | undefined {
  const parts = id.split("-");
  for (let length = parts.length; length > 1; length--) {
    const field = document.getElementById(parts.slice(0, length).join("-"));
    if (field) return field;
  }
  return undefined;
}
