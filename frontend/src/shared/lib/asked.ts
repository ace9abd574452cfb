import type { Attribute, Content, Question } from "#/shared/api/questionnaires";

/** What is typed or chosen for one question so far, whatever its kind. */
export type Given = {
  /** One's own words; a number or a step as it is typed. */
  words: string;
  /** The ids of what is chosen. */
  choices: string[];
  /** Of a matrix: the id of what is chosen on each line. */
  lines: Record<string, string>;
};

/** An answer under way. What is typed stays when its question is hidden again. */
export type Answers = {
  given: Record<string, Given>;
  attributes: Partial<Record<Attribute, string>>;
  quotable: boolean;
};

/** Why an answer cannot be sent yet. */
export type AskedFault = { question: string; reason: "missing" | "lines" | "number" };

/** What is sent of one question. */
export type GivenAnswer =
  | { question: string; text: string }
  | { question: string; number: number }
  | { question: string; choices: string[] }
  | { question: string; lines: { line: string; choice: string }[] };

/** What is sent: of the questions that are shown, those that are answered. */
export type AnswerBody = {
  number: number;
  given: GivenAnswer[];
  attributes: Partial<Record<Attribute, string>>;
  quotable: boolean;
  language: "FR" | "NL" | "EN";
};

/** An answer of which nothing is said yet. */
export const nothingAnswered: Answers = { given: {}, attributes: {}, quotable: false };

const nothingGiven: Given = { words: "", choices: [], lines: {} };

/** What is given to a question so far. */
export function givenTo(answers: Answers, question: string): Given {
  return answers.given[question] ?? nothingGiven;
}

/** The same answers with something else given to one question. */
export function withGiven(answers: Answers, question: string, part: Partial<Given>): Answers {
  return {
    ...answers,
    given: { ...answers.given, [question]: { ...givenTo(answers, question), ...part } },
  };
}

/** The questions that are shown to who has answered so, in their order. */
export function shownQuestions(content: Content, answers: Answers): Question[] {
  const shown = new Map<string, Question>();
  for (const question of content.sections.flatMap(({ questions }) => questions)) {
    const { shownWhen } = question;
    // What is asked about may itself be hidden; then its answer does not count.
    const about = shownWhen && shown.get(shownWhen.question);
    if (!shownWhen || (about && meets(about, answers, shownWhen.among))) shown.set(question.id, question);
  }
  return [...shown.values()];
}

function meets(question: Question, answers: Answers, among: string[]): boolean {
  const { words, choices } = givenTo(answers, question.id);
  const said = question.kind === "SCALE" ? [words] : choices;
  return said.some((each) => among.includes(each));
}

/** What is missing, or cannot be, in the order of the questions. */
export function askedFaults(content: Content, answers: Answers): AskedFault[] {
  return shownQuestions(content, answers).flatMap((question): AskedFault[] => {
    const reason = faultOf(question, givenTo(answers, question.id));
    return reason ? [{ question: question.id, reason }] : [];
  });
}

function faultOf(question: Question, given: Given): AskedFault["reason"] | undefined {
  const { kind, required, lines, range } = question;
  if (kind === "NUMBER" && given.words.trim()) {
    const number = numberIn(given.words);
    const fits = number !== undefined && range && number >= range.lowest && number <= range.highest;
    return fits ? undefined : "number";
  }
  if (!required) return undefined;
  if (kind === "MATRIX") return lines.every(({ id }) => given.lines[id]) ? undefined : "lines";
  return bodyOfOne(question, given) ? undefined : "missing";
}

/** A whole number as people type it. */
function numberIn(words: string): number | undefined {
  const typed = words.trim();
  return /^-?\d{1,10}$/.test(typed) ? Number(typed) : undefined;
}

/** What is sent of an answer to a version of a questionnaire. */
export function answerBody(
  content: Content,
  number: number,
  answers: Answers,
  language: AnswerBody["language"],
): AnswerBody {
  const given = shownQuestions(content, answers)
    .map((question) => bodyOfOne(question, givenTo(answers, question.id)))
    .filter((each) => each !== undefined);
  const told = Object.entries(answers.attributes).filter(([, code]) => code);
  return {
    number,
    given,
    attributes: Object.fromEntries(told),
    quotable: content.asksQuoting && answers.quotable,
    language,
  };
}

function bodyOfOne(question: Question, { words, choices, lines }: Given): GivenAnswer | undefined {
  const { id, kind } = question;
  switch (kind) {
    case "OPEN":
      return words.trim() ? { question: id, text: words.trim() } : undefined;
    case "SCALE":
    case "NUMBER": {
      const number = numberIn(words);
      return number === undefined ? undefined : { question: id, number };
    }
    case "SINGLE":
    case "MULTIPLE":
      return choices.length > 0 ? { question: id, choices } : undefined;
    case "MATRIX": {
      const told = question.lines.flatMap((line) => {
        const choice = lines[line.id];
        return choice ? [{ line: line.id, choice }] : [];
      });
      return told.length > 0 ? { question: id, lines: told } : undefined;
    }
  }
}

/** The steps of a scale, from the lowest. */
export function stepsOf(range: Question["range"]): number[] {
  return range ? Array.from({ length: range.highest - range.lowest + 1 }, (_, i) => range.lowest + i) : [];
}
