import type { ServiceForm, ServiceItem } from "#/shared/api/types";
import { formatDay, formatNumber } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { type FormFault, fieldId } from "#/shared/ui/ErrorSummary";
import type { FilterName, ServiceFilter } from "./queries";
import { filterNames } from "./queries";

type Distance = NonNullable<ServiceItem["distance"]>;

/** A line of opening hours in words; `hours` is undefined where it is closed. */
export type HoursLine = { days: string; hours: string | undefined };

const dayNames: Record<string, () => string> = {
  Mo: m.directory_day_mo,
  Tu: m.directory_day_tu,
  We: m.directory_day_we,
  Th: m.directory_day_th,
  Fr: m.directory_day_fr,
  Sa: m.directory_day_sa,
  Su: m.directory_day_su,
  PH: m.directory_day_ph,
};

const rule = /^((?:Mo|Tu|We|Th|Fr|Sa|Su|PH)(?:[-,](?:Mo|Tu|We|Th|Fr|Sa|Su|PH))*)\s+(off|closed|[\d:,\- ]+)$/;

/** Says opening hours in OpenStreetMap's syntax in words; undefined when they use more of it than we read. */
export function hoursInWords(osm: string): HoursLine[] | undefined {
  const lines = osm
    .split(";")
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => {
      const [, days, hours] = rule.exec(part) ?? [];
      if (!days || !hours) return undefined;
      return { days: daysInWords(days), hours: /off|closed/.test(hours) ? undefined : timesInWords(hours) };
    });
  return lines.every((line) => line !== undefined) ? lines : undefined;
}

/** A day of the week, or public holidays, in words. */
export function dayInWords(day: string): string {
  return dayNames[day]?.() ?? day;
}

function daysInWords(days: string): string {
  return days
    .split(",")
    .map((range) => {
      const [first = "", last] = range.split("-");
      const from = dayInWords(first);
      return last ? m.directory_day_range({ from, to: dayInWords(last) }) : from;
    })
    .join(", ");
}

function timesInWords(times: string): string {
  // An interval does not break over two lines; between two there may be a break.
  return times.replaceAll(" ", "").replaceAll("-", "\u00a0–\u00a0").replaceAll(",", ", ");
}

/** How many filters narrow the list, the words searched for left aside. */
export function countFilters(filter: ServiceFilter): number {
  return filterNames.reduce((sum, name) => sum + (filter[name]?.length ?? 0), 0);
}

/** The same list without one value of a filter, from its first page. */
export function without(
  { page: _, ...filter }: ServiceFilter,
  name: FilterName,
  code: string,
): ServiceFilter {
  const { [name]: codes = [], ...kept } = filter;
  // How far around says nothing without the point.
  const others = name === "near" ? withoutRadius(kept) : kept;
  const rest = codes.filter((each) => each !== code);
  return rest.length > 0 ? { ...others, [name]: rest } : others;
}

function withoutRadius({ radius: _, ...filter }: ServiceFilter): ServiceFilter {
  return filter;
}

/** The same list with exactly these values of a filter, from its first page. */
export function withValues(
  { page: _, ...filter }: ServiceFilter,
  name: FilterName,
  codes: string[],
): ServiceFilter {
  const { [name]: _before, ...others } = filter;
  return codes.length > 0 ? { ...others, [name]: codes } : others;
}

/** What each filter is called. */
export const filterLabels: Record<FilterName, () => string> = {
  theme: m.directory_theme,
  type: m.directory_type,
  audience: m.directory_audience,
  bassin: m.directory_bassin,
  commune: m.common_commune,
  postalCode: m.common_postal_code,
  language: m.directory_languages,
  cost: m.directory_cost,
  access: m.directory_access,
  openNow: m.directory_hours,
  acceptsRequests: m.directory_requests,
  practice: m.directory_practices,
  toVerify: m.directory_trust,
  near: m.around_distance,
  verifiedSince: m.around_verified,
  organisation: m.directory_organisation,
};

/** The days since which one may ask that a service was verified: 3, 6 and 12 months ago. */
export function verifiedSinceDays(today = new Date()): { months: number; day: string }[] {
  return [3, 6, 12].map((months) => {
    const day = new Date(Date.UTC(today.getFullYear(), today.getMonth() - months, today.getDate()));
    return { months, day: day.toISOString().slice(0, 10) };
  });
}

/** « depuis 6 mois », and for another day « depuis le 3 mars 2026 ». */
export function verifiedSinceInWords(day: string): string {
  const months = verifiedSinceDays().find((each) => each.day === day)?.months;
  return months ? m.around_verified_months({ months }) : m.around_verified_since({ date: formatDay(day) });
}

/** How far something is, no more exact than it is known: « à 1,2 km », « à environ 2 km ». */
export function distanceInWords({ kilometres, approximate }: Distance): string {
  if (approximate)
    return m.around_distance_about({ kilometres: formatNumber(Math.max(1, Math.round(kilometres))) });
  return m.around_distance_of({ kilometres: formatNumber(kilometres) });
}

/** The ways into a service, the widest first. */
export const accesses = ["SELF", "PROFESSIONAL", "REFERRAL"] as const;

const accessWords = {
  SELF: m.directory_access_self,
  PROFESSIONAL: m.directory_access_professional,
  REFERRAL: m.directory_access_referral,
};

/** Who may call on a service, in words. */
export function accessInWords(access: string): string {
  return accessWords[access as keyof typeof accessWords]?.() ?? access;
}

/** What each field of a service's form is called. */
export const fieldLabels: Record<keyof ServiceForm, () => string> = {
  organisationId: m.directory_organisation,
  name: m.directory_name,
  summary: m.directory_summary,
  description: m.directory_description,
  aliases: m.directory_aliases,
  type: m.directory_type,
  themes: m.directory_theme,
  audiences: m.directory_audience,
  languages: m.directory_languages,
  access: m.directory_access,
  accessDetails: m.directory_access_details,
  cost: m.directory_cost,
  costDetails: m.directory_cost_details,
  openingHours: m.directory_hours,
  locations: m.directory_edit_places,
  territory: m.directory_territory,
  contacts: m.directory_edit_contacts,
  practices: m.directory_practices,
  reception: m.directory_reception,
};

/** What must be there before a form can be sent at all: the server would not even understand it without. */
export function missing(form: ServiceForm): FormFault[] {
  const faults: FormFault[] = [];
  const lack = (pointer: string, message: string) => faults.push({ id: fieldId(pointer), message });
  if (!form.organisationId) lack("/organisationId", m.directory_missing_organisation());
  if (!words(form.name)) lack("/name", m.directory_missing_name());
  if (!form.type) lack("/type", m.directory_missing_type());
  form.locations.forEach((place, i) => {
    const blank = !place.street && !place.postalCode && !place.name;
    if (!place.commune && !blank) lack(`/locations/${i}/commune`, m.directory_missing_commune());
  });
  form.reception.notices.forEach((notice, i) => {
    if (!notice.from) lack(`/reception/notices/${i}/from`, m.directory_missing_from());
  });
  form.practices.forEach((practice, i) => {
    if (!practice.kind) lack(`/practices/${i}/kind`, m.directory_missing_practice());
  });
  return faults;
}
