import { expect, test } from "vitest";
import { isThereAsWritten, movedTo, percentOf, rateInWords, shareInWords, translatedInWords } from "./format";

// A visitor reads the report of 2020 in French.

const rate = {
  ...{ answered: 25, beyond: 0, warning: null },
  expected: { value: 36, qualifier: "EXACT" as const, from: "TYPED" as const },
  rate: { value: 69.4, qualifier: "EXACT" as const },
};

test("a rate is told with both its numbers, and as exactly as it is known", () => {
  expect(rateInWords(rate)).toBe("25 sur 36 personnes attendues ont répondu");
  expect(percentOf(rate)).toBe("69,4 %");
  expect(percentOf({ ...rate, rate: { value: 69.4, qualifier: "LESS_THAN" } })).toContain("moins de");
  expect(percentOf({ ...rate, rate: null })).toBeUndefined();
  expect(shareInWords(0.3333)).toBe("33,3 %");
});

test("a translation says from which language, and what is read as it was written does not", () => {
  const text = { fr: "Merci", nl: "Dank u", en: null };
  expect(translatedInWords({ text, writtenIn: "NL" })).toBe("Traduit du néerlandais par une personne");
  expect(translatedInWords({ text, writtenIn: "FR" })).toBeUndefined();
  expect(translatedInWords({ text: { ...text, fr: null }, writtenIn: "NL" })).toBeUndefined();
});

test("words that nobody touched follow the language that is said to be theirs", () => {
  const text = { fr: "Dank u", nl: null, en: null };
  expect(movedTo(text, "Dank u", "FR", "NL")).toEqual({ fr: null, nl: "Dank u", en: null });
  expect(movedTo({ ...text, fr: "Merci" }, "Dank u", "FR", "NL")).toEqual({ ...text, fr: "Merci" });
  expect(isThereAsWritten(text, "FR")).toBe(true);
  expect(isThereAsWritten(text, "NL")).toBe(false);
});
