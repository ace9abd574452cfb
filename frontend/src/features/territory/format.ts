import type { Assignment, AssignmentForm } from "#/shared/api/types";
import { formatDay } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { type FormFault, fieldId } from "#/shared/ui/ErrorSummary";

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

/** What each field of an assignment's form is called. */
export const fieldLabels: Record<keyof AssignmentForm, () => string> = {
  localityId: m.territory_locality,
  bassin: m.territory_bassin,
  from: m.territory_first_day,
  until: m.territory_last_day,
  confidence: m.territory_how_sure,
  source: m.territory_source,
};

/** What must be there before the form can be sent at all: the server would not even understand it without. */
export function missing({ localityId, from }: AssignmentForm): FormFault[] {
  return [
    !localityId && { id: fieldId("/localityId"), message: m.territory_missing_locality() },
    !from && { id: fieldId("/from"), message: m.territory_missing_first_day() },
  ].filter((fault) => typeof fault === "object");
}

function shifted(date: string, days: number): string {
  const day = new Date(`${date}T12:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}
