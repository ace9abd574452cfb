import { describe, expect, it } from "vitest";
import type { Content, Question, QuestionKind } from "#/shared/api/questionnaires";
import { answerBody, askedFaults, nothingAnswered, shownQuestions, stepsOf, withGiven } from "./asked";

const text = { fr: "Oui", nl: "Ja", en: null };
const choices = [
  { id: "yes", text },
  { id: "no", text },
];
const five = { lowest: 1, highest: 5, lowestLabel: text, highestLabel: text };

function question(id: string, kind: QuestionKind, part: Partial<Question> = {}): Question {
  return {
    ...{ id, kind, text, help: null, required: false, choices: [], lines: [], range: null },
    ...{ shownWhen: null, satisfaction: false },
    ...part,
  };
}

function content(...questions: Question[]): Content {
  return { introduction: null, attributes: [], asksQuoting: true, sections: [{ title: null, questions }] };
}

describe("what is asked", () => {
  const all = content(
    question("s", "SCALE", { range: five }),
    question("c", "SINGLE", { choices, shownWhen: { question: "s", among: ["1", "2"] } }),
    question("o", "OPEN", { required: true, shownWhen: { question: "c", among: ["no"] } }),
  );
  const ids = (answers = nothingAnswered) => shownQuestions(all, answers).map(({ id }) => id);

  it("shows a question once what it waits for is answered, and never below one that is hidden", () => {
    expect(ids()).toEqual(["s"]);
    const low = withGiven(nothingAnswered, "s", { words: "2" });
    expect(ids(low)).toEqual(["s", "c"]);
    const told = withGiven(low, "c", { choices: ["no"] });
    expect(ids(told)).toEqual(["s", "c", "o"]);
    expect(ids(withGiven(told, "s", { words: "5" }))).toEqual(["s"]);
  });

  it("requires only what is shown, and keeps what is typed in what is hidden without sending it", () => {
    const low = withGiven(withGiven(nothingAnswered, "s", { words: "1" }), "c", { choices: ["no"] });
    expect(askedFaults(all, low)).toEqual([{ question: "o", reason: "missing" }]);
    const typed = withGiven(low, "o", { words: " parce que " });
    expect(askedFaults(all, typed)).toEqual([]);
    expect(answerBody(all, 3, typed, "FR").given).toEqual([
      { question: "s", number: 1 },
      { question: "c", choices: ["no"] },
      { question: "o", text: "parce que" },
    ]);
    const content = withGiven(typed, "s", { words: "5" });
    expect(answerBody(all, 3, content, "FR").given).toEqual([{ question: "s", number: 5 }]);
    expect(content.given.o?.words).toBe(" parce que ");
  });

  it("takes a number within its range only, and every line of a matrix that is required", () => {
    const number = content(question("n", "NUMBER", { range: { ...five, highest: 60 } }));
    for (const words of ["61", "0", "deux", "1.5"]) {
      const faults = askedFaults(number, withGiven(nothingAnswered, "n", { words }));
      expect(faults).toEqual([{ question: "n", reason: "number" }]);
    }
    expect(askedFaults(number, withGiven(nothingAnswered, "n", { words: " 12 " }))).toEqual([]);
    const matrix = content(question("m", "MATRIX", { choices, lines: choices, required: true }));
    const half = withGiven(nothingAnswered, "m", { lines: { yes: "no" } });
    expect(askedFaults(matrix, half)).toEqual([{ question: "m", reason: "lines" }]);
    expect(answerBody(matrix, 1, half, "NL").given).toEqual([
      { question: "m", lines: [{ line: "yes", choice: "no" }] },
    ]);
  });

  it("tells what is quotable and who one is only when that is asked and told", () => {
    const answers = { ...nothingAnswered, attributes: { SECTOR: "", BASSIN: "NORD" }, quotable: true };
    expect(answerBody(all, 1, answers, "EN")).toMatchObject({
      attributes: { BASSIN: "NORD" },
      quotable: true,
    });
    const silent = { ...all, asksQuoting: false };
    expect(answerBody(silent, 1, answers, "EN").quotable).toBe(false);
  });

  it("counts the steps of a scale", () => {
    expect(stepsOf(five)).toEqual([1, 2, 3, 4, 5]);
    expect(stepsOf(null)).toEqual([]);
  });
});
