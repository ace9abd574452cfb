import { expect, test } from "vitest";
import type { BookletDoor } from "#/shared/api/opendoors";
import { byTheme, ordered } from "./order";

const text = (fr: string) => ({ fr, nl: null, en: null });

function door(id: string, commune: string, themes: string[], ...starts: string[]): BookletDoor {
  return {
    ...{ id, service: text(id), organisation: text(id), themes, welcome: text("Bienvenue"), shown: null },
    place: { name: null, street: null, postalCode: null, commune, accessibility: null },
    ...{ languages: ["fr"], contact: null },
    slots: starts.map((start) => ({ start, end: start.replace(":30", ":45"), room: null })),
  };
}

const doors = [
  door("a", "Uccle", ["AIDANCE"], "2026-02-03T09:30:00+01:00"),
  door("b", "Etterbeek", ["AIDANCE", "LOGEMENT"], "2026-02-02T09:30:00+01:00", "2026-02-03T11:30:00+01:00"),
];
const same = (code: string) => code;

test("reader finds doors by day and commune, numbered as they are met, in full the first time", () => {
  const days = ordered(doors, same);
  expect(days.map(({ day }) => day)).toEqual(["2026-02-02", "2026-02-03"]);
  const second = days[1]?.communes ?? [];
  expect(second.map(({ commune }) => commune)).toEqual(["Etterbeek", "Uccle"]);
  expect(second[0]?.entries[0]).toMatchObject({ number: 1, first: "2026-02-02", hours: ["11:30 – 11:45"] });
  expect(second[1]?.entries[0]).toMatchObject({ number: 2, first: null });
});

test("reader finds each door once under each of its themes", () => {
  const themes = byTheme(ordered(doors, same), same);
  expect(themes.map(({ theme, doors }) => [theme, doors.map(({ number }) => number)])).toEqual([
    ["AIDANCE", [1, 2]],
    ["LOGEMENT", [1]],
  ]);
});
