import { describe, expect, it } from "vitest";
import type { Content } from "#/shared/api/questionnaires";
import {
  conditionsFor,
  newQuestion,
  questionsOf,
  withCopy,
  withMoved,
  withoutQuestion,
  withoutSection,
} from "./editing";

const choice = { ...newQuestion("SINGLE"), id: "choice" };
const open = { ...newQuestion("OPEN"), id: "open" };
const among = choice.choices.slice(0, 1).map(({ id }) => id);
const after = { ...newQuestion("OPEN"), id: "after", shownWhen: { question: "choice", among } };
const sections: Content["sections"] = [
  { title: null, questions: [choice, open] },
  { title: null, questions: [after] },
];
const order = (some: Content["sections"]) => some.map(({ questions }) => questions.map(({ id }) => id));

describe("a questionnaire that is written", () => {
  it("has a question go a place on, and into the next section past the end of its own", () => {
    expect(order(withMoved(sections, "open", "up"))).toEqual([["open", "choice"], ["after"]]);
    expect(order(withMoved(sections, "open", "down"))).toEqual([["choice"], ["open", "after"]]);
    expect(order(withMoved(sections, "after", "up"))).toEqual([["choice", "open", "after"], []]);
    expect(withMoved(sections, "choice", "up")).toBe(sections);
    expect(withMoved(sections, "after", "down")).toBe(sections);
    expect(withMoved(sections, "nothing", "down")).toBe(sections);
  });

  it("loses the conditions that look at what is taken away", () => {
    const left = questionsOf(withoutQuestion(sections, "choice"));
    expect(left.map(({ id, shownWhen }) => [id, shownWhen])).toEqual([
      ["open", null],
      ["after", null],
    ]);
    expect(questionsOf(withoutSection(sections, 0))).toEqual([{ ...after, shownWhen: null }]);
    expect(questionsOf(withoutQuestion(sections, "open")).at(-1)?.shownWhen).toEqual(after.shownWhen);
  });

  it("copies a question as another one", () => {
    const copied = withCopy(sections, "choice", "twin");
    expect(order(copied)).toEqual([["choice", "twin", "open"], ["after"]]);
    expect(questionsOf(copied)[1]).toEqual({ ...choice, id: "twin" });
  });

  it("offers as a condition what is asked earlier and has answers to name", () => {
    expect(conditionsFor(sections, "after").map(({ id }) => id)).toEqual(["choice"]);
    expect(conditionsFor(sections, "choice")).toEqual([]);
  });
});
