import type { Edition, ProgrammeSlot, Visit, VisitReceipt, VisitWay } from "#/shared/api/opendoors";
import { clockTime, dayInBrussels, formatDay, formatInstant } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { type Person, personLabels } from "#/shared/ui/person";

type When = ProgrammeSlot["when"];

/** « 09:00 – 10:30 ». */
export function hoursInWords({ start, end }: When): string {
  return m.visits_hours({ from: clockTime(start), to: clockTime(end ?? start) });
}

const ahead: Edition["phase"][] = ["BEFORE", "APPLICATIONS", "PROGRAMME", "CHOICES"];

/** What one does with a programme today: one books, will book, or books no more. */
export function bookingInWords({
  rights,
  phase,
  bookingFrom,
}: Pick<Edition, "rights" | "phase" | "bookingFrom">): string {
  if (rights.includes("BOOK")) return m.visits_programme_lead();
  return ahead.includes(phase)
    ? m.visits_booking_ahead({ day: formatDay(bookingFrom) })
    : m.visits_booking_over();
}

/** The days that an edition has, the first and the last included. */
export function daysOf({ start, end }: When): string[] {
  const days: string[] = [];
  const last = dayInBrussels(end ?? start);
  for (let day = dayInBrussels(start); day <= last && days.length < 31; day = after(day)) days.push(day);
  return days;
}

function after(day: string): string {
  const noon = new Date(`${day}T12:00:00Z`);
  noon.setUTCDate(noon.getUTCDate() + 1);
  return noon.toISOString().slice(0, 10);
}

/** What is at a time, under the day on which it is; in the order in which it comes. */
export function byDay<T extends { when: When }>(items: T[]): { day: string; items: T[] }[] {
  const days = new Map<string, T[]>();
  for (const item of items) {
    const day = dayInBrussels(item.when.start);
    days.set(day, [...(days.get(day) ?? []), item]);
  }
  return [...days].map(([day, ofDay]) => ({ day, items: ofDay }));
}

/** Where it is, in one line. */
export function placeInWords({ place }: Pick<Visit, "place">, commune: string): string {
  const locality = [place.postalCode, commune].filter(Boolean).join(" ");
  return [words(place.name), place.street, locality].filter(Boolean).join(", ");
}

/** Whether one who comes now has a seat, in words. */
export function seatsInWords({ state, registration, left, opensAt }: ProgrammeSlot): string {
  if (state === "CANCELLED") return m.visits_cancelled();
  if (state === "POSTPONED") return m.visits_postponed();
  if (registration === "OPEN")
    return left === null ? m.visits_room_for_all() : m.visits_left({ count: left });
  if (registration === "WAITING_LIST") return m.visits_full();
  if (registration !== "NOT_YET") return m.visits_closed();
  return opensAt ? m.visits_opens({ when: formatInstant(opensAt) }) : m.visits_not_yet();
}

/** Whether one may choose it now. */
export function isBookable({ registration }: ProgrammeSlot): boolean {
  return registration === "OPEN" || registration === "WAITING_LIST";
}

/** How long one needs from one visit to the next, and has. */
export function wayInWords({ needed, available, judgement, approximate }: VisitWay): string {
  const minutes = { needed: String(needed), available: String(available) };
  if (judgement === "OVERLAP") return m.visits_way_overlap();
  const way = judgement === "SHORT" ? m.visits_way_short(minutes) : m.visits_way_enough(minutes);
  return approximate ? m.visits_way_approximate({ way }) : way;
}

type Standing = Pick<VisitReceipt["visits"][number], "state" | "rank"> &
  Partial<Pick<Visit, "offeredUntil" | "confirmUntil">>;

/** How a visit stands. */
export function standingInWords({ state, rank, offeredUntil, confirmUntil }: Standing): string {
  if (state === "WAITING") return m.visits_state_waiting({ rank: String(rank ?? "") });
  if (state === "OFFERED") return m.visits_state_offered({ when: formatInstant(offeredUntil ?? "") });
  if (state === "PENDING" && confirmUntil)
    return m.visits_state_to_confirm({ when: formatInstant(confirmUntil) });
  return {
    PENDING: m.visits_state_pending,
    CONFIRMED: m.visits_state_confirmed,
    EXPIRED: m.visits_state_expired,
    REFUSED: m.visits_state_refused,
    CANCELLED: m.visits_state_cancelled,
  }[state]();
}

/** What one tells who books, as it is typed. */
export type Told = Person & {
  organisation: { id: string | null; name: string };
  accessNeeds: string;
};

export const toldLabels: Record<keyof Told, () => string> = {
  ...personLabels,
  organisation: m.visits_organisation,
  accessNeeds: m.visits_needs,
};

/** What is sent of what was typed. */
export function sent({ name, email, organisation, accessNeeds, language: read }: Told) {
  return {
    name: name.trim(),
    email: email.trim(),
    organisation: organisation.id ? null : organisation.name.trim() || null,
    organisationId: organisation.id,
    accessNeeds: accessNeeds.trim() || null,
    language: read,
  };
}
