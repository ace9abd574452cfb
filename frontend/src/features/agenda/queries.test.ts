import { expect, test } from "vitest";
import { filterFrom, span } from "./queries";

test("an address tells the agenda’s state, and nothing that it does not know", () => {
  expect(
    filterFrom({
      q: " nuit ",
      bassin: "SUD_EST",
      type: ["CAR", "CAR"],
      from: "2026-02-30",
      to: "2026-03-01",
      sort: "x",
    }),
  ).toEqual({ q: "nuit", bassin: ["SUD_EST"], type: ["CAR"], to: "2026-03-01" });
  expect(filterFrom({ view: "month", month: "2026-13" })).toEqual({ view: "month" });
  expect(filterFrom({ month: "2026-01" })).toEqual({});
  expect(filterFrom({ view: "year", year: "2026", month: "2026-01" })).toEqual({
    view: "year",
    year: "2026",
  });
  expect(filterFrom({ view: "year", year: "26" })).toEqual({ view: "year" });
});

test("the agenda begins with this month, and what runs since before belongs to it", () => {
  expect(span({})).toEqual({ from: expect.stringMatching(/^20\d\d-\d\d-01$/), ongoing: true });
  expect(span({ from: "2026-02-03" })).toEqual({ from: "2026-02-03", ongoing: true });
  expect(span({ to: "2026-01-01", sort: "-start" })).toEqual({ to: "2026-01-01", sort: "-start" });
});
