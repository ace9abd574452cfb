import type { Choice, Content, Question, QuestionKind, Section } from "#/shared/api/questionnaires";
import { noText } from "#/shared/i18n/text";
import { stepsOf } from "#/shared/lib/asked";
import type { Way } from "#/shared/lib/order";

type Sections = Content["sections"];

/** Something new to choose. */
export function newChoice(): Choice {
  return { id: crypto.randomUUID().slice(0, 8), text: noText };
}

/** A question of a kind of which nothing is written yet. */
export function newQuestion(kind: QuestionKind): Question {
  const chosen = kind === "SINGLE" || kind === "MULTIPLE" || kind === "MATRIX";
  const ends = kind === "SCALE" ? noText : null;
  const highest = kind === "SCALE" ? 5 : 100;
  return {
    ...{ id: crypto.randomUUID(), kind, text: noText, help: null, required: false, satisfaction: false },
    choices: chosen ? [newChoice(), newChoice()] : [],
    lines: kind === "MATRIX" ? [newChoice(), newChoice()] : [],
    range:
      kind === "SCALE" || kind === "NUMBER"
        ? { lowest: kind === "SCALE" ? 1 : 0, highest, lowestLabel: ends, highestLabel: ends }
        : null,
    shownWhen: null,
  };
}

/** All questions, in the order in which they are asked. */
export function questionsOf(sections: Sections): Question[] {
  return sections.flatMap(({ questions }) => questions);
}

/** The same sections with other questions in one of them. */
export function withQuestions(sections: Sections, at: number, questions: Question[]): Sections {
  return sections.map((section, i) => (i === at ? { ...section, questions } : section));
}

/** The same sections with one question written otherwise. */
export function withQuestion(sections: Sections, id: string, part: Partial<Question>): Sections {
  return sections.map((section) => ({
    ...section,
    questions: section.questions.map((each) => (each.id === id ? { ...each, ...part } : each)),
  }));
}

/** The same with a copy of a question below it: another question, whose answers are its own. */
export function withCopy(sections: Sections, id: string, copy: string): Sections {
  return sections.map((section) => ({
    ...section,
    questions: section.questions.flatMap((each) =>
      each.id === id ? [each, { ...each, id: copy, satisfaction: false }] : [each],
    ),
  }));
}

/** The same without a question, and without the conditions that look at it. */
export function withoutQuestion(sections: Sections, id: string): Sections {
  return sections.map((section) => ({
    ...section,
    questions: section.questions.filter((each) => each.id !== id).map((each) => freed(each, [id])),
  }));
}

/** The same without a section and what it asks. */
export function withoutSection(sections: Sections, at: number): Sections {
  const gone = sections[at]?.questions.map(({ id }) => id) ?? [];
  return sections
    .toSpliced(at, 1)
    .map((section) => ({ ...section, questions: section.questions.map((each) => freed(each, gone)) }));
}

function freed(question: Question, gone: string[]): Question {
  return question.shownWhen && gone.includes(question.shownWhen.question)
    ? { ...question, shownWhen: null }
    : question;
}

/** The same with a question a place earlier or later: past the end of its section it goes into the next one. */
export function withMoved(sections: Sections, id: string, way: Way): Sections {
  const at = sections.findIndex(({ questions }) => questions.some((each) => each.id === id));
  const here = sections[at];
  const place = here?.questions.findIndex((each) => each.id === id) ?? -1;
  const question = here?.questions[place];
  if (!here || !question) return sections;
  const to = way === "up" ? place - 1 : place + 1;
  const rest = here.questions.toSpliced(place, 1);
  if (to >= 0 && to < here.questions.length)
    return withQuestions(sections, at, rest.toSpliced(to, 0, question));
  const other = sections[way === "up" ? at - 1 : at + 1];
  if (!other) return sections;
  const put = way === "up" ? [...other.questions, question] : [question, ...other.questions];
  const moved: Section = { ...other, questions: put };
  return sections.map((each) =>
    each === here ? { ...here, questions: rest } : each === other ? moved : each,
  );
}

/** The questions that a condition of this one may look at: asked earlier, with answers to name. */
export function conditionsFor(sections: Sections, id: string): Question[] {
  const all = questionsOf(sections);
  const earlier = all.slice(
    0,
    all.findIndex((each) => each.id === id),
  );
  return earlier.filter((each) => answersOf(each).length > 0);
}

/** The answers that a condition may name. */
export function answersOf({
  kind,
  choices,
  range,
}: Question): { code: string; text: Choice["text"] | null }[] {
  if (kind === "SINGLE" || kind === "MULTIPLE") return choices.map(({ id, text }) => ({ code: id, text }));
  return kind === "SCALE" ? stepsOf(range).map((step) => ({ code: String(step), text: null })) : [];
}
