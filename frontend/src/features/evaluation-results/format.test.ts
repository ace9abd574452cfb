import { expect, test } from "vitest";
import type { EvaluationTrendItem } from "#/shared/api/evaluation-results";
import { comparisonFrom, resultsFrom } from "./filter";
import { groupName, periodInShort, periodInWords, pointsOf, trendsOf } from "./format";

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
      told: null,
      toldEvents: 0,
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
