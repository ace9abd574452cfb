import type { BookletDoor } from "#/shared/api/opendoors";
import { clockTime, compare, dayInBrussels } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";

/** A door with the number under which the index names it. */
export type Numbered = { number: number; door: BookletDoor };

/** A door on one day: in full on the first of its days, with its hours alone on the others. */
export type Entry = Numbered & { hours: string[]; first: string | null };

export type Day = { day: string; communes: { commune: string; entries: Entry[] }[] };

/** By day, then by commune, then by number; doors are numbered in the order in which a reader meets them. */
export function ordered(doors: BookletDoor[], sayPlace: (code: string) => string): Day[] {
  const days = [...new Set(doors.flatMap((door) => daysOf(door)))].sort();
  const numbers = new Map<string, number>();
  return days.map((day) => {
    const open = doors.filter((door) => daysOf(door).includes(day));
    const communes = [...new Set(open.map(communeOf))].sort((a, b) => compare(sayPlace(a), sayPlace(b)));
    return {
      day,
      communes: communes.map((commune) => ({
        commune,
        entries: open.filter((door) => communeOf(door) === commune).map((door) => entry(door, day, numbers)),
      })),
    };
  });
}

function entry(door: BookletDoor, day: string, numbers: Map<string, number>): Entry {
  const number = numbers.get(door.id) ?? numbers.size + 1;
  numbers.set(door.id, number);
  const [first = day] = daysOf(door);
  return { number, door, hours: hoursOn(door, day), first: first === day ? null : first };
}

/** Under each theme the doors of its services, by number; themes by their names. */
export function byTheme(
  days: Day[],
  sayTheme: (code: string) => string,
): { theme: string; doors: Numbered[] }[] {
  const doors = days
    .flatMap(({ communes }) => communes.flatMap(({ entries }) => entries))
    .filter(({ first }) => first === null);
  const themes = [...new Set(doors.flatMap(({ door }) => door.themes))];
  return themes
    .sort((a, b) => compare(sayTheme(a), sayTheme(b)))
    .map((theme) => ({ theme, doors: doors.filter(({ door }) => door.themes.includes(theme)) }));
}

/** « 09:30 – 11:00 », with the room where a door has several. */
function hoursOn({ slots }: BookletDoor, day: string): string[] {
  return slots
    .filter(({ start }) => dayInBrussels(start) === day)
    .map(({ start, end, room }) => {
      const hours = m.booklet_from_to({ from: clockTime(start), to: clockTime(end) });
      return room ? m.booklet_room({ hours, room }) : hours;
    });
}

function daysOf({ slots }: BookletDoor): string[] {
  return [...new Set(slots.map(({ start }) => dayInBrussels(start)))].sort();
}

function communeOf({ place }: BookletDoor): string {
  return place.commune ?? "";
}
