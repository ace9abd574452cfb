import { expect, test } from "vitest";
import { actInWords, linesOf, momentInWords } from "./format";

test("a text is read language by language, without those that it lacks", () => {
  expect(linesOf({ fr: "Répit", nl: "Respijt", en: null })).toEqual(["FR : Répit", "NL : Respijt"]);
});

test("a list of codes is read in words", () => {
  const say = (code: string) => (code === "REPIT" ? "Répit" : code);
  expect(linesOf(["REPIT", "DEUIL"], say)).toEqual(["Répit", "DEUIL"]);
});

test("a list of things has a line each, without what is empty", () => {
  const contacts = [{ kind: "PHONE", value: "+32 2 123 45 67", label: { fr: "Accueil", nl: null } }];
  expect(linesOf(contacts)).toEqual(["PHONE · +32 2 123 45 67 · Accueil"]);
});

test.each([null, undefined, "", [], {}])("%j reads as nothing", (value) => {
  expect(linesOf(value)).toEqual(["rien"]);
});

test("an act is said in words, and one that we do not know as it is", () => {
  expect(actInWords("PUBLISHED")).toBe("Publié");
  expect(actInWords("SOMETHING_NEW")).toBe("SOMETHING_NEW");
});

test("a date is read as exactly as it was known", () => {
  const hour = { precision: "TIME", start: "2026-03-12T09:00+01:00", end: null };
  expect(linesOf(hour, momentInWords)).toEqual(["12 mars 2026 à 09:00"]);
  const month = { precision: "MONTH", start: "2026-06-01", end: "2026-06-30" };
  expect(linesOf(month, momentInWords)).toEqual(["1er juin 2026 · 30 juin 2026"]);
});
