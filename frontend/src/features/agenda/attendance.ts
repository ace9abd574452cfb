import type { Attendance, Count } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";

/** What is counted of an event, each by itself. */
export const counted = ["participants", "presenters", "services", "visits"] as const;

type Counted = (typeof counted)[number];

/** A number that may not be typed yet, and how exact it is. */
type TypedCount = { value: number | null; qualifier: Count["qualifier"] };

/** How many came, as it is typed. */
export type TypedAttendance = Record<Counted, TypedCount> & Pick<Attendance, "note">;

/** What each number is called. */
export const attendanceLabels: Record<keyof TypedAttendance, () => string> = {
  participants: m.agenda_came_participants,
  presenters: m.agenda_came_presenters,
  services: m.agenda_came_services,
  visits: m.agenda_came_visits,
  note: m.agenda_came_note,
};

/** How exact a number is, in words. */
export const qualifierLabels: Record<Count["qualifier"], () => string> = {
  EXACT: m.agenda_came_exact,
  ABOUT: m.agenda_came_about,
  MORE_THAN: m.agenda_came_more_than,
  LESS_THAN: m.agenda_came_less_than,
};

/** How many were marked as there, who presented something apart. */
export type Came = { present: number; walkIns: number; presentersPresent: number };

const nobody: Came = { present: 0, walkIns: 0, presentersPresent: 0 };

/**
 * What was said so far, to be typed on; while nobody has said, how many were marked as there is proposed. Who
 * presented is one of the participants where an event does not count them apart.
 */
export function typedAttendance(told: Attendance | null, came = nobody, apart = true): TypedAttendance {
  const others = apart ? 0 : came.presentersPresent;
  const typed = (count: Count | null | undefined): TypedCount => count ?? { value: null, qualifier: "EXACT" };
  return {
    participants: typed(told ? told.participants : proposed(came.present + came.walkIns + others)),
    presenters: typed(told ? told.presenters : proposed(came.presentersPresent - others)),
    services: typed(told?.services),
    visits: typed(told?.visits),
    note: told?.note ?? null,
  };
}

function proposed(came: number): Count | null {
  return came > 0 ? { value: came, qualifier: "EXACT" } : null;
}

/** What is told: a number that was not typed is not known, and not none. */
export function toldAttendance(typed: TypedAttendance): Attendance {
  const told = ({ value, qualifier }: TypedCount): Count | null =>
    value === null ? null : { value, qualifier };
  return {
    participants: told(typed.participants),
    presenters: told(typed.presenters),
    services: told(typed.services),
    visits: told(typed.visits),
    note: typed.note,
  };
}
