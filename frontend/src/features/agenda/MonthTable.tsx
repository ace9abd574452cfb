import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { EventItem } from "#/shared/api/types";
import { formatDate, formatWeekday } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { today } from "#/shared/lib/today";
import { Words } from "#/shared/ui/Words";
import { hourInWords, isOff, stateInWords } from "./format";
import styles from "./MonthTable.module.css";
import { daysOf, weeksOf } from "./months";

type MonthTableProps = {
  /** « 2026-01 ». */
  month: string;
  /** Those of which the day is known. */
  events: EventItem[];
  /** What the reader can do with one of them. */
  act?: (event: EventItem) => ReactNode;
};

/** The days of a month in weeks from Monday, with their events; on a phone, the days that have some under each other. */
export function MonthTable({ month, events, act }: MonthTableProps) {
  // Any week tells the names of its days.
  const weekdays = weeksOf("2024-01")[0] ?? [];
  return (
    <table className={styles.table} aria-labelledby="month">
      <thead>
        <tr>
          {weekdays.map((day) => (
            <th key={day} scope="col" abbr={formatWeekday(day ?? "", "long")}>
              {formatWeekday(day ?? "", "short")}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week, i) => (
          <tr key={i}>
            {week.map((day, weekday) =>
              day ? (
                <Day key={day} day={day} events={onDay(day, events)} act={act} />
              ) : (
                <td key={weekday} data-empty />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function onDay(day: string, events: EventItem[]): EventItem[] {
  return events.filter(({ when }) => {
    if (!when) return false;
    const { first, last } = daysOf(when);
    return first <= day && day <= last;
  });
}

type DayProps = { day: string; events: EventItem[]; act: MonthTableProps["act"] };

function Day({ day, events, act }: DayProps) {
  return (
    <td data-empty={events.length === 0 || undefined} aria-current={day === today() ? "date" : undefined}>
      <time className={styles.day} dateTime={day}>
        <span className={styles.number} aria-hidden>
          {Number(day.slice(8))}
        </span>
        <span className={styles.whole}>{formatDate(day)}</span>
      </time>
      {events.length > 0 && (
        <ul className={styles.events}>
          {events.map((event) => (
            <li key={event.id}>
              <Link to="/events/$id" params={{ id: event.id }}>
                <Hour event={event} day={day} />
                <Words of={event.title} />
              </Link>
              {event.state !== "PUBLISHED" && event.state !== "HELD" && event.state !== "CLOSED" && (
                <strong className={isOff(event) ? styles.state : styles.waiting}>
                  {stateInWords(event.state)}
                </strong>
              )}
              {act?.(event)}
            </li>
          ))}
        </ul>
      )}
    </td>
  );
}

/** At what hour it starts, on the day on which it does. */
function Hour({ event: { when }, day }: { event: EventItem; day: string }) {
  if (when?.precision !== "TIME" || daysOf(when).first !== day) return null;
  return <>{m.common_colon({ label: hourInWords(when.start), value: "" })}</>;
}
