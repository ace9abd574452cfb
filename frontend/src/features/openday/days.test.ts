import { expect, test } from "vitest";
import type { Slot } from "#/shared/api/opendoors";
import { chosenDay, daysOf, slotsOn } from "./days";

function slot(id: string, start: string, state: Slot["state"] = "PUBLISHED"): Slot {
  return {
    ...{ id, start, end: start, places: 4, seatsLeft: 2, booked: 2, room: null },
    ...{ state, reason: null, rights: [], version: 0 },
  };
}

const slots = [
  slot("late", "2026-02-02T14:00:00+01:00"),
  slot("early", "2026-02-02T09:30:00+01:00"),
  slot("draft", "2026-02-04T09:30:00+01:00", "DRAFT"),
  slot("other", "2026-02-03T09:30:00+01:00"),
];

test("host finds the slots of a day in their order, and none that nobody was told of", () => {
  expect(daysOf(slots)).toEqual(["2026-02-02", "2026-02-03"]);
  expect(slotsOn(slots, "2026-02-02").map(({ id }) => id)).toEqual(["early", "late"]);
});

test("host comes to today's slots, else to the next ones, and to the last when all is over", () => {
  const days = daysOf(slots);
  expect(chosenDay(days, undefined, "2026-02-03")).toBe("2026-02-03");
  expect(chosenDay(days, undefined, "2026-01-15")).toBe("2026-02-02");
  expect(chosenDay(days, undefined, "2026-03-01")).toBe("2026-02-03");
  expect(chosenDay(days, "2026-02-02", "2026-02-03")).toBe("2026-02-02");
});
