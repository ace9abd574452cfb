import { expect, test } from "vitest";
import { countFilters, hoursInWords, without, withValues } from "./format";

test("opening hours of a working week are said in words", () => {
  expect(hoursInWords("Mo-Fr 09:00-12:30,13:30-17:00; PH off")).toEqual([
    { days: "lundi – vendredi", hours: "09:00 – 12:30, 13:30 – 17:00" },
    { days: "jours fériés", hours: undefined },
  ]);
});

test("single days are enumerated", () => {
  expect(hoursInWords("Tu,Th 14:00-18:00")).toEqual([{ days: "mardi, jeudi", hours: "14:00 – 18:00" }]);
});

test("opening hours beyond what we read are not guessed", () => {
  expect(hoursInWords("Mo[1] 10:00-12:00")).toBeUndefined();
});

test("removing a filter's last value removes the filter and goes back to the first page", () => {
  expect(without({ theme: ["REPIT"], q: "nuit", page: 3 }, "theme", "REPIT")).toEqual({ q: "nuit" });
});

test("choosing values keeps the other filters", () => {
  expect(withValues({ q: "nuit", bassin: ["SUD"] }, "theme", ["REPIT"])).toEqual({
    q: "nuit",
    bassin: ["SUD"],
    theme: ["REPIT"],
  });
});

test("every chosen value counts as a filter, the words do not", () => {
  expect(countFilters({ q: "nuit", theme: ["REPIT", "DEUIL"], bassin: ["SUD"] })).toBe(3);
});
