import { expect, test } from "vitest";
import type { ProgrammeSlot, VisitWay } from "#/shared/api/opendoors";
import {
  bookingInWords,
  byDay,
  daysOf,
  hoursInWords,
  isBookable,
  seatsInWords,
  standingInWords,
  wayInWords,
} from "./format";

const at = (start: string, end: string | null = null) => ({
  when: { precision: "TIME" as const, start, end },
});
const way: VisitWay = {
  ...{ from: "a", to: "b", needed: 62, available: 30, approximate: false },
  judgement: "SHORT",
};

test("an edition has its first day, its last one and those between", () => {
  const when = { precision: "DAY" as const, start: "2026-10-05", end: "2026-10-09" };
  expect(daysOf(when)).toEqual(["2026-10-05", "2026-10-06", "2026-10-07", "2026-10-08", "2026-10-09"]);
  expect(daysOf({ ...when, end: "2026-10-05" })).toEqual(["2026-10-05"]);
});

test("visits stand under their day in Brussels", () => {
  const late = at("2026-10-05T23:30:00Z");
  const early = at("2026-10-06T08:00:00+02:00");
  expect(byDay([late, early])).toEqual([{ day: "2026-10-06", items: [late, early] }]);
  expect(hoursInWords(at("2026-10-05T09:00:00+02:00", "2026-10-05T10:30:00+02:00").when)).toBe(
    "09:00 – 10:30",
  );
});

test("a way says what one needs and has, and when that is not exact", () => {
  expect(wayInWords(way)).toContain("62");
  expect(wayInWords(way)).toContain("30");
  expect(wayInWords({ ...way, approximate: true })).toContain("approximative");
  expect(wayInWords({ ...way, judgement: "OVERLAP", approximate: true })).not.toContain("approximative");
});

test("a slot says whether there is a seat for who comes now", () => {
  const slot = { state: "PUBLISHED", registration: "OPEN", left: 1, opensAt: null } as ProgrammeSlot;
  expect(seatsInWords(slot)).toBe("Il reste 1 place");
  expect(isBookable(slot)).toBe(true);
  const full = { ...slot, registration: "WAITING_LIST" as const, left: 0 };
  expect(seatsInWords(full)).toContain("liste d’attente");
  expect(isBookable(full)).toBe(true);
  const cancelled = { ...slot, state: "CANCELLED" as const, registration: "CLOSED" as const };
  expect(seatsInWords(cancelled)).toBe("Annulé");
  expect(isBookable(cancelled)).toBe(false);
});

test("a visit says how it stands", () => {
  expect(standingInWords({ state: "WAITING", rank: 2 })).toBe("Liste d’attente, rang 2");
  expect(standingInWords({ state: "CONFIRMED", rank: null })).toBe("Place confirmée");
});

test("a programme says whether one books, from which day on, or no more", () => {
  const edition = { rights: [], phase: "CHOICES" as const, bookingFrom: "2026-01-18" };
  expect(bookingInWords(edition)).toContain("On réserve à partir du 18 janvier 2026.");
  expect(bookingInWords({ ...edition, phase: "WEEK" })).toBe("On ne réserve plus de visites.");
  expect(bookingInWords({ ...edition, phase: "WEEK", rights: ["BOOK"] })).toContain(
    "réservez toutes vos visites",
  );
});
