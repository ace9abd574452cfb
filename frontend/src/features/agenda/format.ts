import type {
  AgendaEvent,
  Attendance,
  Count,
  EventItem,
  EventRules,
  EventState,
  When,
} from "#/shared/api/types";
import {
  clockTime,
  formatCount,
  formatDate,
  formatDateOfYear,
  formatMonth,
  formatMonthName,
  formatWeekday,
} from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import type { Group } from "./months";
import { daysOf } from "./months";
import type { EventFilter, FilterName } from "./queries";
import { filterNames } from "./queries";

/** What concerns no one bassin, in the address and in the facets. */
export const region = "REGION";

/** When something is, exactly as known and no more: « 18 novembre 2025, 9 h – 13 h », « juillet 2025 », « 2026 ». */
export function whenInWords(when: When | null): string {
  if (!when) return m.agenda_undated();
  if (when.precision === "TIME") return hoursInWords(when);
  const { first, last } = daysOf(when);
  if (when.precision === "YEAR") return spanned(first.slice(0, 4), last.slice(0, 4), m.agenda_years);
  if (when.precision === "MONTH") return monthsInWords(first, last);
  return daysInWords(first, last);
}

function monthsInWords(first: string, last: string): string {
  const sameYear = first.slice(0, 4) === last.slice(0, 4);
  const from =
    sameYear && first.slice(0, 7) !== last.slice(0, 7) ? formatMonthName(first) : formatMonth(first);
  return spanned(from, formatMonth(last), m.agenda_months);
}

function daysInWords(first: string, last: string): string {
  const sameYear = first.slice(0, 4) === last.slice(0, 4);
  const from = sameYear && first !== last ? formatDateOfYear(first) : formatDate(first);
  return spanned(from, formatDate(last), m.agenda_days);
}

function spanned(from: string, to: string, range: (parts: { from: string; to: string }) => string): string {
  return from === to ? from : range({ from, to });
}

function hoursInWords(when: When): string {
  const { first, last } = daysOf(when);
  const from = hourInWords(when.start);
  if (!when.end) return m.agenda_at({ day: formatDate(first), hour: from });
  const to = hourInWords(when.end);
  if (first === last) return m.agenda_hours({ day: formatDate(first), from, to });
  return m.agenda_days({
    from: m.agenda_at({ day: formatDate(first), hour: from }),
    to: m.agenda_at({ day: formatDate(last), hour: to }),
  });
}

/** The same beside the month that it stands in: « lun. 19, 9 h », « 12 janv. – 3 févr. »; nothing when that month says it all. */
export function shortWhen(when: When | null): string {
  if (!when) return "";
  const { first, last } = daysOf(when);
  if (when.precision === "MONTH") return first.slice(0, 7) === last.slice(0, 7) ? "" : whenInWords(when);
  if (first !== last) return `${dayAndMonth(first)} – ${dayAndMonth(last)}`;
  const day = `${formatWeekday(first, "short")} ${Number(first.slice(8))}`;
  return when.precision === "TIME" ? m.agenda_at({ day, hour: hourInWords(when.start) }) : day;
}

function dayAndMonth(day: string): string {
  return `${Number(day.slice(8))} ${formatMonthName(day, "short")}`;
}

/** Whether it will not be when it was announced. */
export function isOff({ state }: Pick<EventItem, "state">): boolean {
  return state === "CANCELLED" || state === "POSTPONED";
}

/** « 9 h », « 9 h 30 », as clocks in Brussels show it. */
export function hourInWords(instant: string): string {
  const [hours = "", minutes = ""] = clockTime(instant).split(":");
  const hour = String(Number(hours));
  return minutes === "00" ? m.agenda_hour({ hour }) : m.agenda_hour_minutes({ hour, minutes });
}

/** What a part of the agenda is called. */
export function groupInWords({ kind, day }: Group): string {
  if (kind === "RUNNING") return m.agenda_running();
  if (kind === "UNDATED") return m.agenda_undated();
  if (kind === "MONTH") return formatMonth(day);
  if (kind === "DAY_UNKNOWN") return m.agenda_day_unknown({ month: formatMonth(day) });
  return m.agenda_month_unknown({ year: day.slice(0, 4) });
}

/** « 1 h 30 », « 45 min ». */
export function durationInWords(minutes: number): string {
  const hours = String(Math.floor(minutes / 60));
  const rest = minutes % 60;
  if (minutes < 60) return m.agenda_minutes({ minutes: String(minutes) });
  if (rest === 0) return m.agenda_whole_hours({ hours });
  return m.agenda_hours_minutes({ hours, minutes: String(rest).padStart(2, "0") });
}

const stateWords: Record<EventState, () => string> = {
  DRAFT: m.agenda_state_draft,
  PROPOSED: m.agenda_state_proposed,
  CHANGES_REQUESTED: m.agenda_state_changes_requested,
  REFUSED: m.agenda_state_refused,
  PUBLISHED: m.agenda_state_published,
  POSTPONED: m.agenda_state_postponed,
  CANCELLED: m.agenda_state_cancelled,
  HELD: m.agenda_state_held,
  CLOSED: m.agenda_state_closed,
};

/** How far an event has come, in words. */
export function stateInWords(state: EventState): string {
  return stateWords[state]();
}

const audienceWords: Record<EventRules["audience"], () => string> = {
  EVERYONE: m.agenda_audience_everyone,
  PROFESSIONALS: m.agenda_audience_professionals,
  REGIONAL_ACTORS: m.agenda_audience_regional_actors,
  CIRCLE: m.agenda_audience_circle,
  INVITED: m.agenda_audience_invited,
};

/** Who may come, in words. */
export function audienceInWords(audience: EventRules["audience"]): string {
  return audienceWords[audience]();
}

const registrationWords: Record<EventRules["registration"], () => string> = {
  NONE: m.agenda_registration_none,
  OPEN: m.agenda_registration_open,
  APPROVAL: m.agenda_registration_approval,
  INVITATION: m.agenda_registration_invitation,
};

/** How one registers, in words. */
export function registrationInWords(registration: EventRules["registration"]): string {
  return registrationWords[registration]();
}

/** From when until when one registers; nothing when that is not set. */
export function registrationWindowInWords(
  opensAt: string | null,
  closesAt: string | null,
): string | undefined {
  if (opensAt && closesAt)
    return m.agenda_registration_between({ from: instantInWords(opensAt), to: instantInWords(closesAt) });
  if (opensAt) return m.agenda_registration_from({ from: instantInWords(opensAt) });
  return closesAt ? m.agenda_registration_until({ to: instantInWords(closesAt) }) : undefined;
}

function instantInWords(instant: string): string {
  return m.agenda_at({ day: formatDate(instant), hour: hourInWords(instant) });
}

/** How many came, each number with its qualifier, and those who presented apart. */
export function attendanceInWords({ participants, presenters, services, visits }: Attendance): string[] {
  return [
    participants && m.agenda_participants(counted(participants)),
    presenters && m.agenda_presenters(counted(presenters)),
    services && m.agenda_services(counted(services)),
    visits && m.agenda_visits(counted(visits)),
  ].filter((sentence) => typeof sentence === "string");
}

function counted(count: Count) {
  return { said: formatCount(count), count: count.value };
}

/** Where an event is, in one line; empty when that is not known. */
export function placeLine(
  { commune }: Pick<EventItem, "commune">,
  name: string,
  placeName: (nis: string) => string,
) {
  return [name, commune && placeName(commune)].filter(Boolean).join(", ");
}

/** Street, postal code and commune, as far as they are told; empty when none is. */
export function addressLine(
  place: NonNullable<AgendaEvent["place"]>,
  placeName: (nis: string) => string,
): string {
  const city = [place.postalCode, place.commune && placeName(place.commune)].filter(Boolean).join(" ");
  return [place.street, city].filter(Boolean).join(", ");
}

/** What each filter is called. */
export const filterLabels: Record<FilterName, () => string> = {
  bassin: m.agenda_bassin,
  type: m.agenda_type,
  theme: m.agenda_theme,
  language: m.agenda_language,
  place: m.agenda_place,
  organisation: m.agenda_organisation,
  series: m.agenda_series,
  withSeats: m.registrations_seats,
};

/** How many filters narrow the agenda, words and time left aside. */
export function countFilters(filter: EventFilter): number {
  return filterNames.reduce((sum, name) => sum + (filter[name]?.length ?? 0), 0);
}

/** The same agenda with exactly these values of a filter, from its first page. */
export function withValues(
  { page: _, ...filter }: EventFilter,
  name: FilterName,
  codes: string[],
): EventFilter {
  const { [name]: _before, ...others } = filter;
  return codes.length > 0 ? { ...others, [name]: codes } : others;
}
