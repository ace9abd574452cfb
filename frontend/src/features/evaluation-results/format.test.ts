import { expect, test } from "vitest";
import type { EvaluationQuestion, EvaluationTrendItem, ResponseRate } from "#/shared/api/evaluation-results";
import { comparisonFrom, resultsFrom } from "./filter";
import {
  choiceName,
  groupName,
  periodInShort,
  periodInWords,
  pointsOf,
  rateInPercent,
  rateInWords,
  shortRate,
  trendsOf,
} from "./format";

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
  expect(rateInWords(rate({ expected: null, rate: null }))).toContain("on ne sait pas");
});

test("what is not exactly known stays so", () => {
  const about = rate({
    expected: { value: 150, qualifier: "MORE_THAN", from: "TOLD" },
    rate: { value: 16.7, qualifier: "LESS_THAN" },
  });
  expect(shortRate(about)).toMatch(/^25\/plus de 150 · moins de 16,7\s%$/);
  expect(shortRate(null)).toBe("taux inconnu");
});

test("the ends of a scale say what they mean, and bands of numbers are read", () => {
  expect(choiceName(scale, "1")).toBe("1 · pas du tout");
  expect(choiceName(scale, "3")).toBe("3");
  expect(choiceName({ ...scale, kind: "NUMBER", range: null }, "10..19")).toBe("10–19");
});

test("a group is called by its label, its code in words, or a meeting with its date", () => {
  const group = { code: "OTHER", label: null, when: null, answers: 6 };
  expect(groupName(group, () => "lundi")).toBe("Autres, réunis");
  const meeting = {
    ...{ code: "x", answers: 6, label: { fr: "Groupe 2", nl: null, en: null } },
    when: { precision: "DAY" as const, start: "2026-01-12", end: null },
  };
  expect(groupName(meeting, () => "le 12 janvier")).toBe("Groupe 2, le 12 janvier");
});

test("a quarter is told in words, and shorter in a picture", () => {
  expect(periodInWords("2024")).toBe("2024");
  expect(periodInWords("2024-Q1")).toBe("1er trimestre 2024");
  expect(periodInWords("2024-Q4")).toBe("4e trimestre 2024");
  expect(periodInShort("2024-Q4")).toBe("T4 2024");
});

test("trends are drawn on one scale alone, and not from one point", () => {
  const item = (period: string, highest: number, mean: number): EvaluationTrendItem => ({
    ...{
      eventType: "FORMATION",
      bassin: "SUD_EST",
      period,
      evaluations: 1,
      attended: null,
      attendedEvents: 0,
    },
    satisfaction: [{ lowest: 1, highest, mean, base: 10, evaluations: 1 }],
  });
  const items = [item("2023", 5, 3), item("2024", 10, 9), item("2025", 5, 5)];
  expect(pointsOf(items).map(({ period, up, along }) => [period, up, along])).toEqual([
    ["2023", 0.5, 0],
    ["2025", 1, 1],
  ]);
  expect(pointsOf(items.slice(0, 1))).toEqual([]);
  expect(trendsOf([...items, { ...item("2025", 5, 4), bassin: null }]).map(({ key }) => key)).toEqual([
    "FORMATION/SUD_EST",
    "FORMATION/",
  ]);
});

test("an address says nothing that does not exist", () => {
  expect(resultsFrom({ by: "NAME" })).toEqual({});
  expect(resultsFrom({ by: "SECTOR" })).toEqual({ by: "SECTOR" });
  expect(comparisonFrom({ from: "hier", period: "WEEK", bassin: "SUD" })).toEqual({ bassin: "SUD" });
});
