import type { EvaluationReport, QuotedVerbatim, Verbatim } from "#/shared/api/evaluation-reports";
import type { Count, Text } from "#/shared/api/types";
import { formatCount } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { type Language, language } from "#/shared/i18n/language";
import { words } from "#/shared/i18n/text";

/** « 37 personnes étaient attendues »: where nobody knows how many answered. */
export function expectedInWords(count: Count): string {
  return m.evaluation_report_expected({ expected: formatCount(count) });
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
