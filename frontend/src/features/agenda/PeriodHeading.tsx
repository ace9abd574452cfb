import type { ReactNode } from "react";
import styles from "./EventList.module.css";

type PeriodHeadingProps = {
  /** What names the table below. */
  id: string;
  /** « janvier 2026 », « 2026 ». */
  name: string;
  /** What the links are for. */
  label: string;
  /** The way to the periods beside it. */
  children: ReactNode;
};

/** Which time is shown, and the way to those beside it. */
export function PeriodHeading({ id, name, label, children }: PeriodHeadingProps) {
  return (
    <div className={styles.heading}>
      <h2 id={id}>{name}</h2>
      <nav className={styles.views} aria-label={label}>
        {children}
      </nav>
    </div>
  );
}
