import { expect, test } from "vitest";
import { isThereAsWritten, movedTo, translatedInWords } from "./format";

// A visitor reads the report of 2020 in French.

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
