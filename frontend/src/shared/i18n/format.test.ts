import { expect, test } from "vitest";
import { formatCount, formatDate, formatDay, formatInstant } from "./format";
import { languageOf, withoutLanguage } from "./language";

const inDutch = () => window.history.replaceState(null, "", "/nl/services");
const inFrench = () => window.history.replaceState(null, "", "/fr/services");

test("a date is said whole, with its weekday, in each language", () => {
  inFrench();
  expect(formatDate("2026-01-19")).toBe("lundi 19 janvier 2026");
  inDutch();
  expect(formatDate("2026-01-19")).toBe("maandag 19 januari 2026");
  inFrench();
});

test("the first day of a month is the first in French, and a number in Dutch", () => {
  inFrench();
  expect(formatDay("2024-01-01")).toBe("1er janvier 2024");
  expect(formatDate("2026-01-21")).toBe("mercredi 21 janvier 2026");
  inDutch();
  expect(formatDay("2024-01-01")).toBe("1 januari 2024");
  inFrench();
});

test("an instant is shown as clocks in Brussels show it", () => {
  expect(formatInstant("2026-07-01T22:30:00Z")).toBe("2 juillet 2026 à 00:30");
});

test("a count keeps its qualifier", () => {
  expect(formatCount({ value: 150, qualifier: "MORE_THAN" })).toBe("plus de 150");
  expect(formatCount({ value: 180, qualifier: "ABOUT" })).toBe("environ 180");
  expect(formatCount({ value: 36, qualifier: "EXACT" })).toBe("36");
});

test("an address tells its language, and is the same page without it", () => {
  expect(languageOf("/nl/services")).toBe("nl");
  expect(languageOf("/nlx/services")).toBeUndefined();
  expect(withoutLanguage("/nl/services")).toBe("/services");
  expect(withoutLanguage("/en")).toBe("/");
});
