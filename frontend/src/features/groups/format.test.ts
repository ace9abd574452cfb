import { expect, test } from "vitest";
import { noText } from "#/shared/i18n/text";
import { byQuestion, minutesOf, ownerOf, proposedPlan, sessionInWords } from "./format";

const questions = Array.from({ length: 5 }, (_, i) => ({
  id: `q${i}`,
  text: { ...noText, fr: `Question ${i}` },
}));

test("a proposed plan holds each question and never exceeds the session", () => {
  for (const minutes of [15, 60, 90, 180, 720]) {
    const plan = proposedPlan(questions, minutes);
    expect(minutesOf(plan)).toBeLessThanOrEqual(minutes);
    expect(plan.every((part) => part.minutes > 0)).toBe(true);
  }
  const plan = proposedPlan(questions, 180);
  expect(plan.flatMap(({ questionId }) => questionId ?? [])).toEqual(questions.map(({ id }) => id));
  expect(plan[0]?.title).toEqual({
    fr: "Tour de présentation",
    nl: "Voorstellingsronde",
    en: "Round of presentation",
  });
});

test("without questions a plan has its opening and its projects", () => {
  expect(proposedPlan([], 180)).toHaveLength(3);
});

test("notes stand under their questions, in order; those of none come last", () => {
  const notes = [
    { id: "a", questionId: null },
    { id: "b", questionId: "q1" },
    { id: "c", questionId: "q0" },
    { id: "d", questionId: "q1" },
  ];
  const shown = byQuestion(questions.slice(0, 2), notes).map(({ items }) => items.map(({ id }) => id));
  expect(shown).toEqual([["c"], ["b", "d"], ["a"]]);
});

test("a session is told as exactly as it is known", () => {
  expect(sessionInWords(null)).toBe("Date à définir");
  expect(sessionInWords({ precision: "DAY", start: "2020-08-04", end: null })).toBe("mardi 4 août 2020");
  expect(
    sessionInWords({
      ...{ precision: "TIME", start: "2026-01-19T14:00:00+01:00", end: "2026-01-19T17:00:00+01:00" },
    }),
  ).toBe("lundi 19 janvier 2026, 14:00 – 17:00");
});

test("what proves a link is not what a draft is kept under", () => {
  expect(ownerOf("x".repeat(64))).toHaveLength(22);
});
