import { expect, test } from "vitest";
import type { EvaluationTotals } from "#/shared/api/evaluation-reports";
import { answersOf, cellOf, isTypable, stepsOf, toldIn, toTotals, typedOf } from "./totals";

// A team types in how an evaluation was answered that was held elsewhere.

type Question = EvaluationTotals["sections"][number]["questions"][number];

const text = { fr: "Question", nl: null, en: null };
const question: Question = {
  ...{ id: "q", kind: "SINGLE", text, help: null, required: false, lines: [], range: null },
  choices: [
    { id: "yes", text },
    { id: "no", text },
  ],
  shownWhen: null,
  satisfaction: false,
};

const totals = {
  ...{ evaluationId: "e", title: text, expectedApart: null, answered: 25, sections: [], version: 3 },
  expected: { value: 36, qualifier: "EXACT" },
  questions: [
    { question: "q", answers: 4, choices: [{ choice: "yes", answers: 4 }], lines: [] },
    {
      question: "m",
      answers: 5,
      choices: [],
      lines: [{ line: "l", choices: [{ choice: "a/b", answers: 5 }] }],
    },
  ],
} satisfies EvaluationTotals;

test("what is known comes back as it was when nothing is typed", () => {
  const { expected, expectedApart, answered, questions } = totals;
  expect(toTotals(typedOf(totals))).toEqual({ expected, expectedApart, answered, questions });
});

test("what is left blank is not told", () => {
  const typed = typedOf(totals);
  const blank = {
    ...{ ...typed, answered: " ", expected: { value: "", qualifier: "ABOUT" as const } },
    questions: { q: { answers: "", cells: { [cellOf("yes")]: "" } } },
  };
  expect(toldIn(blank)).toEqual([]);
  expect(toTotals(blank)).toEqual({ expected: null, expectedApart: null, answered: null, questions: [] });
});

test("each choice has a field, and each step of a scale; a number with many values none", () => {
  expect(stepsOf(question)).toEqual(["yes", "no"]);
  const range = { lowest: 1, highest: 5, lowestLabel: null, highestLabel: null };
  expect(stepsOf({ ...question, kind: "SCALE", choices: [], range })).toEqual(["1", "2", "3", "4", "5"]);
  expect(isTypable({ ...question, kind: "NUMBER", choices: [], range: { ...range, highest: 500 } })).toBe(
    false,
  );
  expect(isTypable({ ...question, kind: "OPEN", choices: [] })).toBe(true);
});

test("a field is found by what a refusal names, and has a name of its own while nothing is told", () => {
  expect(answersOf("q", 0)).toBe("/questions/0/answers");
  expect(answersOf("q", -1)).not.toBe(answersOf("m", -1));
});
