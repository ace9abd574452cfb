import { expect, test } from "vitest";
import type { Suggestions, TypedPlace, Understood } from "#/shared/api/types";
import { inPlace, inTheme, suggestionGroups, widerSearches, withoutPlace, withoutWords } from "./typedSearch";

const etterbeek: TypedPlace = {
  kind: "COMMUNE",
  codes: ["21005"],
  label: { fr: "Etterbeek", nl: "Etterbeek", en: null },
};
const understood: Understood = { words: "cpas", place: etterbeek };
const typed = { q: "CPAS à Etterbeek", theme: ["REPIT"], page: 2 };
const nameOf = (_name: string, code: string) => code.toLowerCase();

test("without the typed place, the words remain", () => {
  expect(withoutPlace(typed, understood)).toEqual({ q: "cpas", theme: ["REPIT"] });
});

test("without the only thing typed, a place, nothing remains typed", () => {
  expect(withoutPlace({ q: "1040" }, { words: null, place: etterbeek })).toEqual({});
});

test("without the typed words, the place remains as a filter", () => {
  expect(withoutWords(typed, understood)).toEqual({ theme: ["REPIT"], commune: ["21005"] });
});

test("each condition whose loss finds something is a wider search, called by its name", () => {
  const nearest = [
    { without: "place", words: null, total: 4 },
    { without: "theme", words: null, total: 2 },
    { without: "q", words: null, total: 1 },
  ];
  expect(widerSearches(typed, { nearest, understood }, nameOf)).toEqual([
    { search: { q: "cpas", theme: ["REPIT"] }, name: "Etterbeek", total: 4 },
    { search: { q: "CPAS à Etterbeek" }, name: "repit", total: 2 },
    { search: { theme: ["REPIT"], commune: ["21005"] }, name: "cpas", total: 1 },
  ]);
});

test("a word left out leaves the other words and the place", () => {
  const nearest = [{ without: "q", words: "moulin", total: 3 }];
  const said = { words: "moulin trampoline", place: etterbeek };
  expect(widerSearches({ q: "moulin trampoline Etterbeek" }, { nearest, understood: said }, nameOf)).toEqual([
    { search: { q: "moulin", commune: ["21005"] }, name: "trampoline", total: 3 },
  ]);
});

test("a condition that this list does not know proposes nothing", () => {
  const nearest = [{ without: "moon", words: null, total: 3 }];
  expect(widerSearches(typed, { nearest, understood }, nameOf)).toEqual([]);
});

test("suggestions stand in groups, and a group of nothing is left out", () => {
  const name = { fr: "La Braise", nl: null, en: null };
  const found: Suggestions = {
    services: [],
    organisations: [{ id: "0193", name }],
    themes: [{ code: "REPIT", label: { fr: "Répit", nl: null, en: null } }],
    places: [etterbeek],
  };
  const groups = suggestionGroups(found);
  expect(groups.map(({ heading }) => heading)).toEqual(["Organisations", "Thèmes", "Lieux"]);
  expect(groups.flatMap(({ options }) => options.map(({ value }) => value))).toEqual([
    { kind: "organisation", id: "0193" },
    { kind: "theme", code: "REPIT" },
    { kind: "place", place: etterbeek },
  ]);
});

test("a chosen theme takes the place of what was typed, and of another theme", () => {
  expect(inTheme({ ...typed, bassin: ["SUD"] }, "DEUIL")).toEqual({ theme: ["DEUIL"], bassin: ["SUD"] });
});

test("a chosen place takes the place of what was typed, and of another place", () => {
  expect(inPlace({ ...typed, bassin: ["SUD"], postalCode: ["1190"] }, etterbeek)).toEqual({
    theme: ["REPIT"],
    commune: ["21005"],
  });
});
