import { expect, test } from "vitest";
import type { Evaluation, ResponseRate } from "#/shared/api/evaluations";
import { filterFrom } from "./filter";
import { fullness, isReadable, ofExpected, percentage, startOf, unreadUntil } from "./format";

const some: ResponseRate = {
  expected: { value: 36, qualifier: "EXACT", from: "COUNTED" },
  answered: 25,
  beyond: 0,
  rate: { value: 69.4, qualifier: "EXACT" },
  warning: null,
};

test("a rate is both its numbers and its share", () => {
  expect(ofExpected(some)).toBe("25 sur 36");
  expect(percentage(some)).toMatch(/^69,4\s%$/);
  expect(fullness(some)).toBe(69.4);
});

test("an approximate count gives no exact share", () => {
  const less = { ...some, rate: { value: 40, qualifier: "LESS_THAN" as const } };
  expect(percentage(less)).toMatch(/^moins de 40\s%$/);
});

test("without a share there is no picture", () => {
  const unknown: ResponseRate = { ...some, expected: null, rate: null, warning: "EXPECTED_UNKNOWN" };
  expect(ofExpected(unknown)).toBe("25 réponses");
  expect(percentage(unknown)).toBeNull();
  expect(fullness(unknown)).toBeNull();
});

test("an address that tells nonsense filters nothing", () => {
  expect(filterFrom({ state: "MAYBE" })).toEqual({});
  expect(filterFrom({ state: "OPEN", bassin: "NORD" })).toEqual({ state: "OPEN", bassin: "NORD" });
});

const closed = (closedAt: string, countedAt: string | null, recorded = false) =>
  ({ state: "CLOSED", recorded, rights: ["READ_RESULTS"], course: { closedAt, countedAt } }) as Evaluation;

test("answers that were too few wait for six months, and are not to be read", () => {
  const few = closed("2026-01-15T23:30:00Z", null);
  expect(unreadUntil(few)).toBe("2026-07-16");
  expect(isReadable(few)).toBe(false);
  expect(unreadUntil(closed("2026-08-31T10:00:00Z", null))).toBe("2027-02-28");
});

test("what is counted or typed in is to be read, and nothing of it waits", () => {
  for (const one of [
    closed("2026-01-15T10:00:00Z", "2026-01-15T10:00:00Z"),
    closed("2026-01-15T10:00:00Z", null, true),
  ]) {
    expect(unreadUntil(one)).toBeNull();
    expect(isReadable(one)).toBe(true);
  }
});

test("only contacts with a service need the bassin that evaluates them", () => {
  expect(startOf("SERVICE", "s", null, ["NORD"]).bassin).toBe("NORD");
  expect(startOf("CIRCLE", "c", 2025, ["NORD"])).toMatchObject({ bassin: null, evaluated: { year: 2025 } });
});
