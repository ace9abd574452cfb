import type {
  EvaluationReport,
  QuotedVerbatim,
  ReportedQuestion,
  Verbatim,
} from "#/shared/api/evaluation-reports";
import type { Count, Text } from "#/shared/api/types";
import { formatCount, formatNumber } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { type Language, language } from "#/shared/i18n/language";
import { words } from "#/shared/i18n/text";

type Rate = NonNullable<EvaluationReport["rates"]>["participants"];

/** « 25 sur 36 personnes attendues ont répondu », or why there is no such number. */
export function rateInWords({ expected, answered }: Rate): string {
  const told = formatNumber(answered);
  if (!expected) return m.evaluation_report_rate_unknown({ answered: told });
  return m.evaluation_report_rate({ answered: told, expected: formatCount(expected) });
}

/** « 69,4 % », as exactly as it is known; nothing when there is no percentage to tell. */
export function percentOf({ rate }: Rate): string | undefined {
  if (!rate) return undefined;
  return m.evaluation_report_percent({ value: formatCount(rate) });
}

/** « 37 personnes étaient attendues »: where nobody knows how many answered. */
export function expectedInWords(count: Count): string {
  return m.evaluation_report_expected({ expected: formatCount(count) });
}

/** A share of a hundred, to one decimal. */
export function shareInWords(share: number): string {
  return m.evaluation_report_percent({ value: formatNumber(Math.round(share * 1000) / 10) });
}

/** What a choice is called: its words, a step of a scale with what it means, or a band of numbers. */
export function choiceInWords({ choices, range }: ReportedQuestion["question"], choice: string): string {
  const offered = choices.find(({ id }) => id === choice);
  if (offered) return words(offered.text);
  const meaning =
    (choice === String(range?.lowest) && range?.lowestLabel) ||
    (choice === String(range?.highest) && range?.highestLabel);
  return meaning ? `${choice} · ${words(meaning)}` : choice.replace("..", "–");
}

/** What a line of a matrix is called. */
export function lineInWords({ lines }: ReportedQuestion["question"], line: string): string {
  return words(lines.find(({ id }) => id === line)?.text) || line;
}

const writtenWords: Record<Verbatim["writtenIn"], () => string> = {
  FR: m.verbatims_written_FR,
  NL: m.verbatims_written_NL,
  EN: m.verbatims_written_EN,
};

/** In which language somebody wrote, for choosing it. */
export function writtenInWords(code: Verbatim["writtenIn"]): string {
  return writtenWords[code]();
}

const translatedWords: Record<Verbatim["writtenIn"], () => string> = {
  FR: m.verbatims_translated_FR,
  NL: m.verbatims_translated_NL,
  EN: m.verbatims_translated_EN,
};

/** That what one reads was translated, and from which language; nothing when it is as it was written. */
export function translatedInWords({
  text,
  writtenIn,
}: Pick<QuotedVerbatim, "text" | "writtenIn">): string | undefined {
  const read = language();
  const own = writtenIn.toLowerCase() as Language;
  return read !== own && text[read] ? translatedWords[writtenIn]() : undefined;
}

/** What is missing before a verbatim can be kept: its words, in the language in which they were written. */
export function isThereAsWritten(text: Text | null, writtenIn: Verbatim["writtenIn"]): boolean {
  return !!text?.[writtenIn.toLowerCase() as Language]?.trim();
}

/** Words that nobody has touched yet follow the language that is said to be theirs. */
export function movedTo(
  text: Text | null,
  original: string | null,
  from: Verbatim["writtenIn"],
  to: Verbatim["writtenIn"],
): Text | null {
  const here = from.toLowerCase() as Language;
  const there = to.toLowerCase() as Language;
  if (!text || !original || text[here] !== original || text[there]) return text;
  return { ...text, [here]: null, [there]: original };
}

/** Where a verbatim stands, in words. */
export const stateLabels: Record<Verbatim["state"], () => string> = {
  CHOSEN: m.verbatims_state_CHOSEN,
  PUBLISHED: m.verbatims_state_PUBLISHED,
  WITHDRAWN: m.verbatims_state_WITHDRAWN,
};

/** All questions of a report, for choosing one. */
export function questionsOf({ sections }: EvaluationReport): { code: string; label: string }[] {
  return sections.flatMap(({ questions }) =>
    questions.map(({ question: { id, text } }) => ({ code: id, label: words(text) })),
  );
}
