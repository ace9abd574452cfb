import { expect, test } from "vitest";
import { filterFrom } from "./filter";
import { numberIn } from "./NumberField";

test("an address narrows the list by what it knows, and by nothing else", () => {
  expect(filterFrom({ bassin: "SUD_EST", kind: "CAB" })).toEqual({ bassin: "SUD_EST", kind: "CAB" });
  expect(filterFrom({ bassin: ["SUD"], kind: "CLUB", page: 2 })).toEqual({});
  expect(filterFrom({ bassin: "REGION" })).toEqual({ bassin: "REGION" });
});

test("a number is its digits, whatever stands around them", () => {
  expect(numberIn("12 personnes")).toBe(12);
  expect(numberIn("")).toBeNull();
});
