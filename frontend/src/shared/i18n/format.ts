import type { Count } from "#/shared/api/types";
import { m } from "./generated/messages.js";
import { language } from "./language";

const region = { fr: "fr-BE", nl: "nl-BE", en: "en-GB" } as const;

/** « lundi 19 janvier 2026 », « maandag 19 januari 2026 ». */
export function formatDate(date: string): string {
  return inBrussels({ weekday: "long", day: "numeric", month: "long", year: "numeric" }, date);
}

/** « lundi 19 janvier », for the first of two dates of one year. */
export function formatDateOfYear(date: string): string {
  return inBrussels({ weekday: "long", day: "numeric", month: "long" }, date);
}

/** « janvier 2026 », as much as is known of some dates. */
export function formatMonth(date: string): string {
  return inBrussels({ month: "long", year: "numeric" }, date);
}

/** « janvier », « janv. », for the month beside its year or its day. */
export function formatMonthName(date: string, length: "long" | "short" = "long"): string {
  return inBrussels({ month: length }, date);
}

/** « lundi », « lun. », for the head of a calendar. */
export function formatWeekday(date: string, length: "long" | "short"): string {
  return inBrussels({ weekday: length }, date);
}

/** « 09:05 », the hour as clocks in Brussels show it, for what the words of a language are made of. */
export function clockTime(instant: string): string {
  return inBrussels({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" }, instant);
}

/** The day that it is in Brussels at an instant: « 2026-01-19 ». */
export function dayInBrussels(instant: Date | string): string {
  const parts = new Intl.DateTimeFormat("en", {
    ...{ timeZone: "Europe/Brussels", year: "numeric", month: "2-digit", day: "2-digit" },
  }).formatToParts(new Date(instant));
  return ["year", "month", "day"].map((type) => parts.find((part) => part.type === type)?.value).join("-");
}

/** « 19 janvier 2026 », for a date beside other facts. */
export function formatDay(date: string): string {
  return inBrussels({ day: "numeric", month: "long", year: "numeric" }, date);
}

/** « 19 janvier 2026 à 14:05 », an instant as clocks in Brussels show it. */
export function formatInstant(instant: string): string {
  return m.common_day_at_time({ day: formatDay(instant), time: clockTime(instant) });
}

/** Digits in the groups of the language: « 304 523 ». */
export function formatNumber(value: number): string {
  return new Intl.NumberFormat(region[language()]).format(value);
}

/** A count with its honesty: « plus de 300 000 », never a false exactness. */
export function formatCount(count: Count): string {
  const value = formatNumber(count.value);
  if (count.qualifier === "ABOUT") return m.common_about({ value });
  if (count.qualifier === "MORE_THAN") return m.common_more_than({ value });
  if (count.qualifier === "LESS_THAN") return m.common_less_than({ value });
  return value;
}

/** « Etterbeek, Ixelles et Uccle ». */
export function formatList(items: string[]): string {
  return new Intl.ListFormat(region[language()], { type: "conjunction" }).format(items);
}

/** The order of the language's own alphabet. */
export function compare(a: string, b: string): number {
  return a.localeCompare(b, region[language()], { sensitivity: "base", numeric: true });
}

function inBrussels(options: Intl.DateTimeFormatOptions, when: string): string {
  // A bare date is noon in UTC, so that no time zone moves it to another day.
  const instant = new Date(when.length === 10 ? `${when}T12:00:00Z` : when);
  const format = new Intl.DateTimeFormat(region[language()], { timeZone: "Europe/Brussels", ...options });
  const said = format.format(instant);
  // French counts the first day of a month as the first, and the others as numbers.
  return language() === "fr" ? said.replace(/(^| )1 (?=\p{Letter})/u, "$11er ") : said;
}
