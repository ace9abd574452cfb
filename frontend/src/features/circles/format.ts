import type { Circle, CircleForm, CircleItem, CircleKind, Mandate, MandateRole } from "#/shared/api/types";
import { formatDay } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { type FormFault, fieldId } from "#/shared/ui/ErrorSummary";

/** The filter's word for what concerns the whole Region. */
export const region = "REGION";

const kindWords: Record<CircleKind, () => string> = {
  CAB: m.circles_kind_cab,
  CAR: m.circles_kind_car,
  CDP: m.circles_kind_cdp,
  STEERING_COMMITTEE: m.circles_kind_steering,
  WORKING_GROUP: m.circles_kind_working,
};

/** What kind of group a circle is. */
export function kindInWords(kind: CircleKind): string {
  return kindWords[kind]();
}

const roleWords: Record<MandateRole, () => string> = {
  MEMBER: m.circles_role_member,
  SUBSTITUTE: m.circles_role_substitute,
  PERMANENT_GUEST: m.circles_role_guest,
  CHAIR: m.circles_role_chair,
};

/** The roles, in the order in which forms offer them. */
export const roles = Object.keys(roleWords) as MandateRole[];

/** As what somebody sits in a circle. */
export function roleInWords(role: MandateRole): string {
  return roleWords[role]();
}

const stateWords: Record<Mandate["state"], () => string> = {
  COMING: m.circles_state_coming,
  CURRENT: m.circles_state_current,
  OVER: m.circles_state_over,
};

/** Where a mandate stands today. */
export function stateInWords(state: Mandate["state"]): string {
  return stateWords[state]();
}

/** From when to when somebody sits, both days included. */
export function daysInWords({ firstDay, lastDay }: Pick<Mandate, "firstDay" | "lastDay">): string {
  return m.circles_days({ first: formatDay(firstDay), last: formatDay(lastDay) });
}

/** How many people sit in a circle today, and how many it takes. */
export function sizeInWords({ seated, minimum, maximum, open }: CircleItem | Circle): string {
  if (open) return m.circles_open();
  const people = m.circles_seated({ count: seated });
  if (minimum && maximum) return m.circles_seated_between({ people, minimum, maximum });
  if (maximum) return m.circles_seated_most({ people, maximum });
  return people;
}

/** For whom somebody sits: as the directory names it, or as it was typed. */
export function organisationInWords({
  organisation,
  organisationName,
}: Pick<Mandate, "organisation" | "organisationName">): string {
  return words(organisationName) || organisation || "";
}

/** The name of a sector of a circle. */
export function sectorInWords(circle: Pick<Circle, "sectors">, code: string | null): string {
  return words(circle.sectors.find((sector) => sector.code === code)?.name ?? null) || (code ?? "");
}

export const circleLabels: Record<keyof CircleForm, () => string> = {
  kind: m.circles_kind,
  bassin: m.circles_bassin,
  name: m.circles_name,
  purpose: m.circles_purpose,
  sectors: m.circles_sectors,
  kinds: m.circles_kinds,
  communes: m.circles_communes,
  minimum: m.circles_minimum,
  maximum: m.circles_maximum,
  termMonths: m.circles_term,
  meetings: m.circles_meetings,
  quorum: m.circles_quorum,
  composedFrom: m.circles_composed_from,
  lastDay: m.circles_last_day,
  listed: m.circles_listed,
  organisationsShown: m.circles_organisations_shown,
};

/** What a circle needs before it can be sent at all. */
export function missingInCircle({ name }: CircleForm): FormFault[] {
  return words(name) ? [] : [{ id: fieldId("/name"), message: m.circles_missing_name() }];
}

/** Somebody who is named, as it is typed. */
export type Named = {
  name: string;
  email: string;
  language: "" | NonNullable<Mandate["language"]>;
  organisation: { id: string | null; name: string };
  sector: string;
  role: MandateRole;
  firstDay: string;
  lastDay: string;
};

export const namedLabels: Record<keyof Named, () => string> = {
  name: m.circles_person,
  email: m.circles_email,
  language: m.circles_language,
  organisation: m.circles_organisation,
  sector: m.circles_sector,
  role: m.circles_role,
  firstDay: m.circles_first_day,
  lastDay: m.circles_last_day_of,
};

/** What must be told of somebody before they can be named. */
export function missingInPerson({ name, email }: Pick<Named, "name" | "email">): FormFault[] {
  return [
    ...(name.trim() ? [] : [{ id: fieldId("/name"), message: m.circles_missing_person() }]),
    ...(email.includes("@") ? [] : [{ id: fieldId("/email"), message: m.circles_missing_email() }]),
  ];
}

/** What must be told before a mandate ends early. */
export function missingInEnd({ lastDay, reason }: { lastDay: string; reason: string }): FormFault[] {
  return [
    ...(lastDay ? [] : [{ id: fieldId("/lastDay"), message: m.circles_missing_day() }]),
    ...(reason.trim() ? [] : [{ id: fieldId("/reason"), message: m.circles_missing_reason() }]),
  ];
}
