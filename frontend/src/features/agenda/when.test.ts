import { expect, test } from "vitest";
import { brusselsInstant, emptyWhen, sentInstant, sentWhen, typedInstant, typedWhen, withDate } from "./when";

test("nine o’clock in Brussels has another offset in January than in July", () => {
  expect(brusselsInstant("2026-01-19", "09:00")).toBe("2026-01-19T09:00:00+01:00");
  expect(brusselsInstant("2026-07-20", "09:00")).toBe("2026-07-20T09:00:00+02:00");
});

test("an hour around midnight keeps its day", () => {
  expect(brusselsInstant("2026-01-01", "00:00")).toBe("2026-01-01T00:00:00+01:00");
  expect(brusselsInstant("2026-07-01", "00:30")).toBe("2026-07-01T00:30:00+02:00");
});

test("the days on which clocks change have an offset each side of the night", () => {
  expect(brusselsInstant("2026-03-29", "01:30")).toBe("2026-03-29T01:30:00+01:00");
  expect(brusselsInstant("2026-03-29", "09:00")).toBe("2026-03-29T09:00:00+02:00");
  expect(brusselsInstant("2026-10-25", "02:30")).toBe("2026-10-25T02:30:00+02:00");
  expect(brusselsInstant("2026-10-25", "09:00")).toBe("2026-10-25T09:00:00+01:00");
});

test("an hour that clocks skip in March is read as if they had not", () => {
  expect(brusselsInstant("2026-03-29", "02:30")).toBe("2026-03-29T02:30:00+01:00");
});

test("an instant is shown as clocks in Brussels show it, whatever its offset", () => {
  expect(typedInstant("2026-07-20T07:00:00Z")).toBe("2026-07-20T09:00");
  expect(sentInstant("2026-07-20T09:00")).toBe("2026-07-20T09:00:00+02:00");
  expect(sentInstant("")).toBeNull();
});

test("what one precision asks for is still there after another was tried", () => {
  const typed = withDate({ ...emptyWhen, time: "09:00", endTime: "12:30" }, "2026-03-12");
  const month = { ...typed, precision: "MONTH" as const };
  expect(sentWhen(month)).toEqual({ precision: "MONTH", start: "2026-03-01", end: null });
  expect(sentWhen({ ...month, precision: "NONE" })).toBeNull();
  expect(sentWhen({ ...month, precision: "TIME" })).toEqual({
    precision: "TIME",
    start: "2026-03-12T09:00:00+01:00",
    end: "2026-03-12T12:30:00+01:00",
  });
});

test.each([
  { precision: "TIME", start: "2026-01-19T09:00:00+01:00", end: null },
  { precision: "TIME", start: "2026-03-28T22:00:00+01:00", end: "2026-03-29T09:00:00+02:00" },
  { precision: "DAY", start: "2026-01-19", end: "2026-01-21" },
] as const)("a date known to the $precision comes back as it was: $start", (when) => {
  expect(sentWhen(typedWhen(when))).toEqual(when);
});

test("an end that says no more than the start is left blank", () => {
  const day = typedWhen({ precision: "DAY", start: "2026-01-19", end: "2026-01-19" });
  expect(day).toMatchObject({ date: "2026-01-19", endDate: "" });
  const month = typedWhen({ precision: "MONTH", start: "2025-07-01", end: "2025-07-31" });
  expect(month).toMatchObject({ month: "07", year: "2025", endMonth: "", endYear: "" });
  const year = typedWhen({ precision: "YEAR", start: "2026-01-01", end: "2026-12-31" });
  expect(year).toMatchObject({ year: "2026", endYear: "" });
});

test("a range over the turn of the year keeps both ends", () => {
  const months = typedWhen({ precision: "MONTH", start: "2025-11-01", end: "2026-01-31" });
  expect(sentWhen(months)).toEqual({ precision: "MONTH", start: "2025-11-01", end: "2026-01-01" });
  const years = typedWhen({ precision: "YEAR", start: "2025-01-01", end: "2026-12-31" });
  expect(sentWhen(years)).toEqual({ precision: "YEAR", start: "2025-01-01", end: "2026-01-01" });
});
