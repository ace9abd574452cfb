import { expect, test } from "vitest";
import { readSearch, writeSearch } from "#/shared/lib/search";
import { filterFrom } from "./queries";

test("a filter comes back whole from the address that it was written into", () => {
  const filter = {
    q: "répit & nuit",
    theme: ["REPIT", "DEUIL"],
    commune: ["21005"],
    sort: "name",
    page: 3,
  } as const;
  expect(filterFrom(readSearch(writeSearch(filter)))).toEqual(filter);
});

test("a postal code stays words, not a number", () => {
  expect(filterFrom(readSearch("?postalCode=1040&q=1040"))).toEqual({ postalCode: ["1040"], q: "1040" });
});

test("what the list does not know is left out of its state", () => {
  expect(filterFrom(readSearch("?colour=red&sort=price&page=-1&theme=&q=%20"))).toEqual({});
});

test("a value given twice counts once", () => {
  expect(filterFrom(readSearch("?bassin=NORD&bassin=NORD"))).toEqual({ bassin: ["NORD"] });
});

test("an empty filter leaves no trace in the address", () => {
  expect(writeSearch(filterFrom({}))).toBe("");
});
