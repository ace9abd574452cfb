import { expect, test } from "vitest";
import { dayAfter, dayBefore, localitiesOf, periodInWords } from "./format";

test("a period without an end is said by its first day", () => {
  expect(periodInWords("2025-01-01", null)).toBe("depuis le 1er janvier 2025");
});

test("a period is said with its last day, not with the first day after it", () => {
  expect(periodInWords("2025-01-01", "2026-01-01")).toBe("du 1er janvier 2025 au 31 décembre 2025");
});

test("the days around the end of a year and of a February are right", () => {
  expect(dayBefore("2026-01-01")).toBe("2025-12-31");
  expect(dayAfter("2028-02-28")).toBe("2028-02-29");
});

test("a part of a commune with two assignments is offered once", () => {
  const one = { localityId: "1", locality: { fr: "Laeken" } };
  expect(localitiesOf([one, one] as never)).toEqual([one]);
});
