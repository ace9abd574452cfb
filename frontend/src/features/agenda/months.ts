import type { EventItem, When } from "#/shared/api/types";
import { dayInBrussels } from "#/shared/i18n/format";

/** The first day of the month of a day, or of a month: « 2026-01-01 ». */
export function firstOfMonth(day: string): string {
  return `${day.slice(0, 7)}-01`;
}

/** The month after a month: « 2026-02 » after « 2026-01 ». */
export function nextMonth(month: string): string {
  return moved(month, 1);
}

/** The month before a month. */
export function previousMonth(month: string): string {
  return moved(month, -1);
}

function moved(month: string, by: number): string {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7);
}

/** The day that comes so many days after another. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The twelve months of a year, from January: « 2026-01 ». */
export function monthsOf(year: string): string[] {
  return Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, "0")}`);
}

/** The month of a year in whose row something stands: that in which it begins, or the first, when it began before the year. */
export function rowOf(when: When, year: string): string {
  const month = daysOf(when).first.slice(0, 7);
  return month < `${year}-01` ? `${year}-01` : month;
}

/** The days of a month in weeks from Monday; days of the months beside it are left out. */
export function weeksOf(month: string): (string | undefined)[][] {
  const first = new Date(`${month}-01T12:00:00Z`);
  const length = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  const before = (first.getUTCDay() + 6) % 7;
  const weeks = Math.ceil((before + length) / 7);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_, weekday) => {
      const day = week * 7 + weekday - before + 1;
      return day >= 1 && day <= length ? `${month}-${String(day).padStart(2, "0")}` : undefined;
    }),
  );
}

/** Whether it is known on which day an event is. */
export function hasDay({ when }: Pick<EventItem, "when">): boolean {
  return when?.precision === "DAY" || when?.precision === "TIME";
}

/** The first and the last day of something whose days are known, as they are in Brussels. */
export function daysOf(when: When): { first: string; last: string } {
  const first = dayOf(when.start);
  if (!when.end) return { first, last: first };
  // What ends at midnight is over with the day before.
  const last = when.end.length === 10 ? when.end : dayInBrussels(new Date(Date.parse(when.end) - 1));
  return { first, last };
}

function dayOf(moment: string): string {
  return moment.length === 10 ? moment : dayInBrussels(moment);
}

/** A part of the agenda: the events of a month, or those of which less is known. */
export type Group = {
  kind: "RUNNING" | "MONTH" | "DAY_UNKNOWN" | "MONTH_UNKNOWN" | "UNDATED";
  /** The first day of its month or its year; empty for what has none. */
  day: string;
  events: EventItem[];
};

/**
 * The events in their months: what is known to the month stands after the days of that month, what is known to the year after
 * that year, what has no date last.
 *
 * @param from what began before this day is under way; undefined when one looks back
 */
export function grouped(events: EventItem[], from: string | undefined, backwards = false): Group[] {
  const groups = new Map<string, Group>();
  for (const event of events) {
    const group = groupOf(event, from);
    const key = `${group.kind} ${group.day}`;
    const known = groups.get(key);
    if (known) known.events.push(event);
    else groups.set(key, { ...group, events: [event] });
  }
  return [...groups.values()].sort((a, b) => compareGroups(a, b, backwards ? -1 : 1));
}

function groupOf({ when }: EventItem, from: string | undefined): Omit<Group, "events"> {
  if (!when) return { kind: "UNDATED", day: "" };
  const day = dayOf(when.start);
  if (when.precision === "YEAR") return { kind: "MONTH_UNKNOWN", day };
  if (from && firstOfMonth(day) < firstOfMonth(from)) return { kind: "RUNNING", day: "" };
  return { kind: when.precision === "MONTH" ? "DAY_UNKNOWN" : "MONTH", day: firstOfMonth(day) };
}

const order: Group["kind"][] = ["RUNNING", "MONTH", "DAY_UNKNOWN", "MONTH_UNKNOWN", "UNDATED"];

function compareGroups(a: Group, b: Group, direction: number): number {
  const rank = ({ kind }: Group) => order.indexOf(kind);
  const outside = ({ kind }: Group) => (kind === "RUNNING" ? -1 : kind === "UNDATED" ? 1 : 0);
  const year = ({ day }: Group) => Number(day.slice(0, 4));
  const whole = ({ kind }: Group) => Number(kind === "MONTH_UNKNOWN");
  return (
    outside(a) - outside(b) ||
    (year(a) - year(b)) * direction ||
    whole(a) - whole(b) ||
    a.day.localeCompare(b.day) * direction ||
    rank(a) - rank(b)
  );
}
