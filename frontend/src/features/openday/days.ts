import type { Slot } from "#/shared/api/opendoors";
import { dayInBrussels } from "#/shared/i18n/format";

/** The days on which a door opens, the first one first; slots that were never announced are none. */
export function daysOf(slots: Slot[]): string[] {
  return [...new Set(told(slots).map(({ start }) => dayInBrussels(start)))].sort();
}

/** The day that is asked for; else today's, the next one, or the last. */
export function chosenDay(days: string[], asked: string | undefined, today: string): string | undefined {
  if (asked) return asked;
  return days.find((day) => day >= today) ?? days.at(-1);
}

/** The slots of a day, the first one first. */
export function slotsOn(slots: Slot[], day: string | undefined): Slot[] {
  return told(slots)
    .filter(({ start }) => dayInBrussels(start) === day)
    .sort((one, other) => one.start.localeCompare(other.start));
}

function told(slots: Slot[]): Slot[] {
  return slots.filter(({ state }) => state !== "DRAFT");
}
