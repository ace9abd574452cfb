import { expect, test } from "vitest";
import type { Evaluation } from "#/shared/api/evaluations";
import { filterFrom } from "./filter";
import { isReadable, startOf, unreadUntil } from "./format";

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
