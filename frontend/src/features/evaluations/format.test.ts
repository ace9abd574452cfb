import { expect, test } from "vitest";
import type { ResponseRate } from "#/shared/api/evaluations";
import { filterFrom } from "./filter";
import { fullness, ofExpected, percentage } from "./format";

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
