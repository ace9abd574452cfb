import { expect, test } from "vitest";
import type { EvaluationQuestion } from "#/shared/api/evaluation-results";
import type { ResponseRate } from "#/shared/api/evaluations";
import { choiceName, rateInPercent, rateInWords, shareInPercent, shortRate } from "./answered";

// A coordinator reads in French how many answered.

const rate = (told: Partial<ResponseRate>): ResponseRate => ({
  ...{ expected: { value: 36, qualifier: "EXACT", from: "TYPED" }, answered: 25, beyond: 0 },
  ...{ rate: { value: 69.4, qualifier: "EXACT" }, warning: null },
  ...told,
});

test("the rate is told with both numbers, and no percentage when more answered than were expected", () => {
  expect(rateInWords(rate({}))).toBe("25 sur 36 personnes attendues ont répondu");
  expect(rateInPercent(rate({}))).toMatch(/^69,4\s%$/);
  const more = rate({ answered: 40, rate: null, warning: "MORE_THAN_EXPECTED" });
  expect(rateInPercent(more)).toBeUndefined();
  expect(rateInWords(more)).toContain("40 personnes ont répondu, 36 étaient attendues");
  expect(rateInWords(rate({ expected: null, rate: null }))).toContain(
    "on ne sait pas combien étaient attendues",
  );
  expect(rateInWords(rate({ answered: null, rate: null }))).toContain(
    "On ne sait pas combien de personnes ont répondu",
  );
});

test("what is not exactly known stays so", () => {
  const about = rate({
    expected: { value: 150, qualifier: "MORE_THAN", from: "TOLD" },
    rate: { value: 16.7, qualifier: "LESS_THAN" },
  });
  expect(shortRate(about)).toMatch(/^25\/plus de 150 · moins de 16,7\s%$/);
  expect(shortRate(null)).toBe("taux inconnu");
  expect(shortRate(rate({ answered: null, rate: null }))).toBe("taux inconnu");
});

test("a share has one decimal where there is one", () => {
  expect(shareInPercent(0.3333)).toMatch(/^33,3\s%$/);
  expect(shareInPercent(0.5)).toMatch(/^50\s%$/);
});

const scale: EvaluationQuestion = {
  id: "q",
  kind: "SCALE",
  text: { fr: "Satisfait·e ?", nl: null, en: null },
  help: null,
  required: true,
  choices: [],
  lines: [],
  range: {
    lowest: 1,
    highest: 5,
    lowestLabel: { fr: "pas du tout", nl: null, en: null },
    highestLabel: { fr: "tout à fait", nl: null, en: null },
  },
  shownWhen: null,
  satisfaction: true,
};

test("the ends of a scale say what they mean, and bands of numbers are read", () => {
  expect(choiceName(scale, "1")).toBe("1 · pas du tout");
  expect(choiceName(scale, "3")).toBe("3");
  expect(choiceName({ ...scale, kind: "NUMBER", range: null }, "10..19")).toBe("10–19");
});
