import { expect, test } from "vitest";
import { filterFrom } from "./filter";
import { missingInConsultation, startOf, withoutEmpty } from "./format";

test("what an address says besides is left out", () => {
  expect(filterFrom({ bassin: "NORD", state: "OPEN", x: 1 })).toEqual({ bassin: "NORD", state: "OPEN" });
  expect(filterFrom({ state: "MAYBE" })).toEqual({});
});

test("a consultation needs a question and a last day", () => {
  const start = startOf("SUD_EST");
  expect(missingInConsultation(start).map(({ id }) => id)).toEqual(["field-question", "field-answersUntil"]);
  const question = { fr: "Quoi ?", nl: null, en: null };
  expect(missingInConsultation({ ...start, question, answersUntil: "2026-02-01" })).toEqual([]);
});

test("the privacy text is there in each of the languages, and in no other", () => {
  const start = startOf(null);
  expect(start.languages).toEqual(["FR", "NL"]);
  expect(start.privacy?.fr).not.toEqual(start.privacy?.nl);
  expect(start.privacy?.en).toBeNull();
});

test("a question of which nothing is typed is not sent", () => {
  const empty = { id: null, text: { fr: null, nl: null, en: null } };
  const asked = { id: "1", text: { fr: "Qui ?", nl: null, en: null } };
  const form = { ...startOf(null), questions: [empty, asked, empty] };
  expect(withoutEmpty(form).questions).toEqual([asked]);
});
