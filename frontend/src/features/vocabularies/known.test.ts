import { expect, test } from "vitest";
import { vocabularyNamed } from "./known";

test("an address names one of the vocabularies, or none", () => {
  expect(vocabularyNamed("themes")).toBe("themes");
  expect(vocabularyNamed("toString")).toBeUndefined();
});
