import type { EvaluationTotals, EvaluationTotalsForm } from "#/shared/api/evaluation-reports";
import type { Count } from "#/shared/api/types";

/** A number as it is typed, and how exactly it is known. */
export type TypedCount = { value: string; qualifier: Count["qualifier"] };

/** What is typed of a question: how many answered it, and each of its numbers by line and choice. */
export type TypedQuestion = { answers: string; cells: Record<string, string> };

/** How an evaluation was answered, as it is typed. */
export type TypedTotals = {
  expected: TypedCount;
  expectedApart: TypedCount;
  answered: string;
  questions: Record<string, TypedQuestion>;
};

type Question = EvaluationTotals["sections"][number]["questions"][number];
type Told = EvaluationTotals["questions"][number];

/** Scales and numbers with so many steps have a field for each. */
const mostSteps = 12;

/** Under which what is typed for a choice is kept; the line is empty but in a matrix. */
export function cellOf(choice: string, line = ""): string {
  return `${line}/${choice}`;
}

/** What can be typed of a question: its choices, or the steps of its scale; none where they are too many. */
export function stepsOf({ kind, choices, range }: Question): string[] {
  if (kind === "SCALE" || kind === "NUMBER") {
    const many = range ? range.highest - range.lowest + 1 : Number.POSITIVE_INFINITY;
    return range && many <= mostSteps ? Array.from({ length: many }, (_, i) => String(range.lowest + i)) : [];
  }
  return choices.map(({ id }) => id);
}

/** Whether its numbers can be typed on a page. */
export function isTypable(question: Question): boolean {
  return question.kind === "OPEN" || stepsOf(question).length > 0;
}

/** A form that starts from what is known. */
export function typedOf(totals: EvaluationTotals): TypedTotals {
  return {
    expected: typedCount(totals.expected),
    expectedApart: typedCount(totals.expectedApart),
    answered: totals.answered === null ? "" : String(totals.answered),
    questions: Object.fromEntries(totals.questions.map((told) => [told.question, typedQuestion(told)])),
  };
}

function typedCount(count: Count | null): TypedCount {
  return { value: count ? String(count.value) : "", qualifier: count?.qualifier ?? "EXACT" };
}

function typedQuestion({ answers, choices, lines }: Told): TypedQuestion {
  const cells = [
    ...(choices ?? []).map((each): [string, string] => [cellOf(each.choice), String(each.answers)]),
    ...(lines ?? []).flatMap(({ line, choices: chosen }) =>
      (chosen ?? []).map((each): [string, string] => [cellOf(each.choice, line), String(each.answers)]),
    ),
  ];
  return { answers: String(answers), cells: Object.fromEntries(cells) };
}

/** The questions of which something is told, in the order in which they are sent: what is refused names its place. */
export function toldIn(form: TypedTotals): string[] {
  return Object.entries(form.questions)
    .filter(([, { answers, cells }]) => [answers, ...Object.values(cells)].some((typed) => typed.trim()))
    .map(([id]) => id);
}

/** Where stands how many answered a question: by its place among those that are sent, as what is refused names it. */
export function answersOf(question: string, place: number): string {
  return place < 0 ? `/typed/${question}` : `/questions/${place}/answers`;
}

/** What is sent: what was left blank is not told; a question's choices that were are nobody's. */
export function toTotals(form: TypedTotals): EvaluationTotalsForm {
  return {
    expected: toCount(form.expected),
    expectedApart: toCount(form.expectedApart),
    answered: form.answered.trim() ? Number(form.answered) : null,
    questions: toldIn(form).map((question) => toTold(question, form.questions[question])),
  };
}

function toCount({ value, qualifier }: TypedCount): Count | null {
  return value.trim() ? { value: Number(value), qualifier } : null;
}

function toTold(question: string, typed: TypedQuestion | undefined): Told {
  const cells = Object.entries(typed?.cells ?? {})
    .filter(([, answers]) => answers.trim())
    .map(([cell, answers]) => {
      const cut = cell.indexOf("/");
      return { line: cell.slice(0, cut), choice: cell.slice(cut + 1), answers: Number(answers) };
    });
  const lines = [...new Set(cells.map(({ line }) => line))].filter(Boolean);
  const of = (line: string) =>
    cells.filter((each) => each.line === line).map(({ choice, answers }) => ({ choice, answers }));
  return {
    question,
    answers: Number(typed?.answers ?? 0),
    choices: of(""),
    lines: lines.map((line) => ({ line, choices: of(line) })),
  };
}
