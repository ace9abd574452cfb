import { CalendarClock } from "lucide-react";
import type { When } from "#/shared/api/types";
import { formatMonthName } from "#/shared/i18n/format";
import styles from "./EventCard.module.css";
import { daysOf } from "./months";

/** A leaf of a calendar with as much as is known; the words beside it say the same. */
export function DateLeaf({ when }: { when: When | null }) {
  if (!when) {
    return (
      <span className={styles.leaf} aria-hidden>
        <CalendarClock size={28} />
      </span>
    );
  }
  const { first } = daysOf(when);
  const year = first.slice(0, 4);
  const day = String(Number(first.slice(8)));
  const [head, body] = {
    YEAR: ["", year],
    MONTH: [year, formatMonthName(first, "short")],
    DAY: [formatMonthName(first, "short"), day],
    TIME: [formatMonthName(first, "short"), day],
  }[when.precision];
  return (
    <span className={styles.leaf} aria-hidden>
      {head && <span className={styles.head}>{head}</span>}
      <span className={body?.length === 4 || when.precision === "MONTH" ? styles.short : styles.day}>
        {body}
      </span>
    </span>
  );
}
