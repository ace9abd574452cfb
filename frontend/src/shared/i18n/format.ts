import type { Count } from "#/shared/api/types";
import { m } from "./generated/messages.js";
import { language } from "./language";

const region = { fr: "fr-BE", nl: "nl-BE", en: "en-GB" } as const;

/** « lundi 19 janvier 2026 », « maandag 19 januari 2026 ». */
export function formatDate(date: string): string {
  return inBrussels({ weekday: "long", day: "numeric", month: "long", year: "numeric" }, date);
}

/** « 19 janvier 2026 », for a date beside other facts. */
export function formatDay(date: string): string {
  return inBrussels({ day: "numeric", month: "long", year: "numeric" }, date);
}

/** « 19 janvier 2026 à 14:05 », an instant as clocks in Brussels show it. */
export function formatInstant(instant: string): string {
  const time = inBrussels({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" }, instant);
  return m.common_day_at_time({ day: formatDay(instant), time });
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
