import { expect, test } from "vitest";
import { holds, shown, words } from "./text";

const onlyFrench = { fr: "Répit", nl: null, en: null };

test("a reader gets their own language when the text has it", () => {
  expect(shown({ fr: "Répit", nl: "Respijt", en: null }, "nl")).toEqual({
    words: "Respijt",
    language: "nl",
    foreign: false,
  });
});

test("a text that exists only in French is shown in French and says so", () => {
  expect(shown(onlyFrench, "nl")).toEqual({ words: "Répit", language: "fr", foreign: true });
});

test("an English reader gets French before Dutch", () => {
  expect(shown({ fr: "Répit", nl: "Respijt", en: null }, "en")?.language).toBe("fr");
});

test("blank words do not count as a text", () => {
  expect(shown({ fr: "  ", nl: null, en: null }, "fr")).toBeUndefined();
  expect(words(null, "fr")).toBe("");
});

test("what is looked for is found without its accents and capitals", () => {
  expect(holds("Répit à domicile", "REPIT ")).toBe(true);
  expect(holds("Répit à domicile", "nuit")).toBe(false);
});
