import { expect, test } from "vitest";
import type { ComparedEdition, OpenDoorFigures } from "#/shared/api/opendoors";
import { comparedInWords, numberInWords, toldColumns, toldNumbers } from "./format";

const counted: OpenDoorFigures = {
  services: 34,
  slots: 102,
  places: 408,
  visitors: 86,
  booked: 171,
  made: null,
  missed: null,
  untold: null,
  walkIns: null,
};

const edition: ComparedEdition = {
  ...{ id: "1", title: { fr: "Le Grand Bain", nl: null, en: null }, when: null, bassins: ["SUD_EST"] },
  ...{ source: "TOLD", counted: null },
  told: {
    participants: { value: 86, qualifier: "EXACT" },
    presenters: null,
    services: { value: 34, qualifier: "EXACT" },
    visits: { value: 150, qualifier: "MORE_THAN" },
    note: null,
  },
};

test("reader is told each number with what it counts, and none that is kept from them", () => {
  const told = toldNumbers(counted);
  expect(told.map(({ key }) => key)).toEqual(["services", "slots", "places", "visitors", "booked"]);
  expect(told.every(({ means }) => means.length > 0)).toBe(true);
});

test("reader of parts sees the columns that one of them tells", () => {
  const parts = [counted, { ...counted, visitors: null, made: 3 }];
  expect(toldColumns(parts).map(({ key }) => key)).toContain("made");
  expect(toldColumns([counted]).map(({ key }) => key)).not.toContain("made");
  expect(numberInWords(null)).toBe("–");
});

test("reader compares what was counted with what was told, as exactly as it was", () => {
  expect(comparedInWords(edition)).toMatchObject({ services: "34", visitors: "86", visits: "plus de 150" });
  expect(comparedInWords({ ...edition, source: "COUNTED", counted })).toMatchObject({ visits: "171" });
  expect(comparedInWords({ ...edition, source: "NONE", told: null })).toMatchObject({ visits: "–" });
});
