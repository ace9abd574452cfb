import type { Assignment } from "#/shared/api/types";
import { formatDay } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";

/** The days of an assignment or a gap in words; the end is the first day on which it no longer holds. */
export function periodInWords(from: string, until: string | null): string {
  if (!until) return m.territory_since({ from: formatDay(from) });
  return m.territory_from_until({ from: formatDay(from), until: formatDay(dayBefore(until)) });
}

/** The day before another: people say the last day, the API the first day after. */
export function dayBefore(date: string): string {
  return shifted(date, -1);
}

/** The day after another. */
export function dayAfter(date: string): string {
  return shifted(date, 1);
}

/** The parts of communes that assignments speak of, each once. */
export function localitiesOf(assignments: Assignment[]): Pick<Assignment, "localityId" | "locality">[] {
  return assignments.filter(
    (each, i) => assignments.findIndex((other) => other.localityId === each.localityId) === i,
  );
}

function shifted(date: string, days: number): string {
  const day = new Date(`${date}T12:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}
