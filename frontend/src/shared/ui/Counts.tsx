import type { ReactNode } from "react";
import { formatNumber } from "#/shared/i18n/format";
import styles from "./Counts.module.css";

/** What is counted of something, side by side. */
export function Counts({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section aria-label={label}>
      <dl className={styles.counts}>{children}</dl>
    </section>
  );
}

type CountProps = {
  name: string;
  value: number;
  /** How many there could be; null where nothing bounds it. */
  of?: number | null;
};

/** A number under what it counts. */
export function Count({ name, value, of = null }: CountProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {formatNumber(value)}
        {of !== null && <small> / {formatNumber(of)}</small>}
      </dd>
    </div>
  );
}
