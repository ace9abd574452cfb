import { expect, test } from "vitest";
import type { EventItem, When } from "#/shared/api/types";
import { daysAfter, grouped, monthsOf, nextMonth, previousMonth, rowOf, weeksOf } from "./months";

const at = (when: When | null) => ({ id: JSON.stringify(when), when }) as EventItem;
const day = (start: string) => at({ precision: "DAY", start, end: start });
const month = (start: string, end: string) => at({ precision: "MONTH", start, end });
const year = (number: number) => at({ precision: "YEAR", start: `${number}-01-01`, end: `${number}-12-31` });

const heads = (events: EventItem[], from?: string, backwards?: boolean) =>
  grouped(events, from, backwards).map(({ kind, day }) => `${kind} ${day}`.trim());

test("a month begins on its weekday, in weeks from Monday", () => {
  const weeks = weeksOf("2026-01");
  expect(weeks).toHaveLength(5);
  expect(weeks[0]).toEqual([
    undefined,
    undefined,
    undefined,
    "2026-01-01",
    "2026-01-02",
    "2026-01-03",
    "2026-01-04",
  ]);
  expect(weeks[4]?.[5]).toBe("2026-01-31");
  expect(weeksOf("2027-02")).toHaveLength(4);
  expect(weeksOf("2026-03")).toHaveLength(6);
});

test("months follow each other over the year’s end", () => {
  expect(nextMonth("2025-12")).toBe("2026-01");
  expect(previousMonth("2026-01")).toBe("2025-12");
});

test("what is known to the month stands after its days, what is known to the year after that year, the undated last", () => {
  const events = [
    year(2026),
    month("2026-03-01", "2026-03-31"),
    day("2026-03-12"),
    day("2026-10-05"),
    day("2027-01-10"),
    at(null),
  ];
  expect(heads(events, "2026-01-01")).toEqual([
    "MONTH 2026-03-01",
    "DAY_UNKNOWN 2026-03-01",
    "MONTH 2026-10-01",
    "MONTH_UNKNOWN 2026-01-01",
    "MONTH 2027-01-01",
    "UNDATED",
  ]);
});

test("what began before is under way, and looking back turns the months round", () => {
  expect(heads([month("2025-09-01", "2026-06-30"), day("2026-01-20")], "2026-01-01")).toEqual([
    "RUNNING",
    "MONTH 2026-01-01",
  ]);
  expect(
    heads([day("2025-12-02"), day("2025-11-03"), year(2025), day("2024-11-18")], undefined, true),
  ).toEqual(["MONTH 2025-12-01", "MONTH 2025-11-01", "MONTH_UNKNOWN 2025-01-01", "MONTH 2024-11-01"]);
});

test("an evening in summer belongs to the month that it is in Brussels", () => {
  const event = at({ precision: "TIME", start: "2026-06-30T22:30:00Z", end: null });
  expect(heads([event], "2026-06-01")).toEqual(["MONTH 2026-07-01"]);
});

test("what began before a year stands in its first row", () => {
  expect(monthsOf("2026").at(-1)).toBe("2026-12");
  expect(rowOf({ precision: "DAY", start: "2026-03-30", end: "2026-04-02" }, "2026")).toBe("2026-03");
  expect(rowOf({ precision: "MONTH", start: "2025-11-01", end: "2026-02-28" }, "2026")).toBe("2026-01");
});

test("four weeks from a day end on the same day of the week, whatever the clocks do", () => {
  expect(daysAfter("2026-03-20", 28)).toBe("2026-04-17");
  expect(daysAfter("2026-12-15", 28)).toBe("2027-01-12");
});
