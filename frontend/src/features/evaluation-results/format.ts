import type {
  EvaluationGrouping,
  EvaluationQuestion,
  EvaluationResultsGroup,
  EvaluationShare,
  EvaluationTally,
  EvaluationTrendItem,
  ResponseRate,
} from "#/shared/api/evaluation-results";
import type { When } from "#/shared/api/types";
import { formatCount, formatNumber } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";

/** By what answers are told apart, in words. */
export const groupingLabels: Record<EvaluationGrouping, () => string> = {
  SECTOR: m.results_by_SECTOR,
  ROLE: m.results_by_ROLE,
  GROUP: m.results_by_GROUP,
  BASSIN: m.results_by_BASSIN,
  LANGUAGE: m.results_by_LANGUAGE,
  PART: m.results_by_PART,
  WAY: m.results_by_WAY,
};

const codes: Record<string, () => string> = {
  OTHER: m.results_group_other,
  NONE: m.results_group_none,
  CARER: m.results_group_carer,
  PROFESSIONAL: m.results_group_professional,
  FR: m.results_group_fr,
  NL: m.results_group_nl,
  EN: m.results_group_en,
  PARTICIPANT: m.results_group_participant,
  APART: m.results_group_apart,
  RIGHT: m.results_group_right,
  COMMON: m.results_group_common,
};

/** What a group is called; a meeting with when it was. */
export function groupName(group: EvaluationResultsGroup, sayWhen: (when: When) => string): string {
  const label = words(group.label);
  if (label && group.when) return `${label}, ${sayWhen(group.when)}`;
  return label || (codes[group.code]?.() ?? group.code);
}

/** « 69,4 % », to one decimal where there is one. */
export function percent(share: number): string {
  return m.results_percent({ value: formatNumber(Math.round(share * 1000) / 10) });
}

/** « 9 (82 %) ». */
export function shareInWords({ answers, share }: EvaluationShare): string {
  return m.results_share({ answers: formatNumber(answers), share: percent(share) });
}

/** What a choice is called: its words, a step of a scale with what it means, or a band of numbers. */
export function choiceName(question: EvaluationQuestion, choice: string): string {
  const offered = question.choices.find(({ id }) => id === choice);
  if (offered) return words(offered.text);
  const { range } = question;
  if (choice === String(range?.lowest) && range?.lowestLabel)
    return `${choice} · ${words(range.lowestLabel)}`;
  if (choice === String(range?.highest) && range?.highestLabel)
    return `${choice} · ${words(range.highestLabel)}`;
  return choice.replace("..", "–");
}

/** What a line of a matrix is called. */
export function lineName(question: EvaluationQuestion, line: string): string {
  return words(question.lines.find(({ id }) => id === line)?.text) || line;
}

/** The mean and the median, in one sentence; nothing for what is no number. */
export function meanInWords({ numbers }: EvaluationTally): string | undefined {
  if (!numbers) return undefined;
  const { mean, median, lowest, highest, deviation } = numbers;
  return [
    m.results_mean({ mean: formatNumber(mean), median: formatNumber(median) }),
    m.results_spread({
      ...{ lowest: formatNumber(lowest), highest: formatNumber(highest) },
      deviation: formatNumber(deviation),
    }),
  ].join(" ; ");
}

/** The lines of a matrix of which too few answered. */
export function hiddenLines(question: EvaluationQuestion, tally: EvaluationTally): string[] {
  const told = tally.lines.map(({ line }) => line);
  return question.lines.filter(({ id }) => !told.includes(id)).map(({ text }) => words(text));
}

/** Whether what was chosen makes up one whole: then it is one bar, else a bar each. */
export function isWhole(question: EvaluationQuestion): boolean {
  return question.kind === "SINGLE" || question.kind === "SCALE" || question.kind === "MATRIX";
}

/** « 69,4 % », « plus de 60 % »; nothing when there is no percentage to tell. */
export function rateInPercent({ rate }: ResponseRate): string | undefined {
  if (!rate) return undefined;
  const value = m.results_percent({ value: formatNumber(rate.value) });
  if (rate.qualifier === "ABOUT") return m.common_about({ value });
  if (rate.qualifier === "MORE_THAN") return m.common_more_than({ value });
  if (rate.qualifier === "LESS_THAN") return m.common_less_than({ value });
  return value;
}

/** « 25 sur 36 personnes attendues ont répondu », or why there is no such number. */
export function rateInWords(rate: ResponseRate): string {
  const answered = formatNumber(rate.answered);
  if (!rate.expected) return m.results_rate_unknown({ answered });
  const expected = formatCount(rate.expected);
  if (rate.warning === "MORE_THAN_EXPECTED") return m.results_rate_more({ answered, expected });
  return m.results_rate_exact({ answered, expected });
}

/** « 25/36 · 69,4 % », beside other evaluations. */
export function shortRate(rate: ResponseRate | null): string {
  if (!rate?.expected) return m.results_no_rate();
  const counted = `${formatNumber(rate.answered)}/${formatCount(rate.expected)}`;
  return [counted, rateInPercent(rate)].filter(Boolean).join(" · ");
}

/** The trend of one type of events in one bassin. */
export type Trend = { key: string; type: string | null; bassin: string | null; items: EvaluationTrendItem[] };

/** The periods by type of events and bassin, in the order in which they come. */
export function trendsOf(items: EvaluationTrendItem[]): Trend[] {
  const keyOf = ({ eventType, bassin }: EvaluationTrendItem) => `${eventType ?? ""}/${bassin ?? ""}`;
  const keys = [...new Set(items.map(keyOf))];
  return keys.map((key) => {
    const own = items.filter((item) => keyOf(item) === key);
    return { key, type: own[0]?.eventType ?? null, bassin: own[0]?.bassin ?? null, items: own };
  });
}

/** A year, or a quarter of it, in a sentence. */
export function periodInWords(period: string): string {
  const [year = "", number] = period.split("-Q");
  return number ? m.results_trends_quarter_of({ number, year }) : year;
}

/** The same where there is little room. */
export function periodInShort(period: string): string {
  const [year = "", number] = period.split("-Q");
  return number ? m.results_trends_quarter_short({ number, year }) : year;
}

/** A point of a picture of a trend: how far along, and how satisfied, both from 0 to 1. */
export type Point = { period: string; along: number; up: number; mean: number };

/** The points of the scale that most periods have; none while there are fewer than two. */
export function pointsOf(items: EvaluationTrendItem[]): Point[] {
  const scales = items.flatMap(({ satisfaction }) =>
    satisfaction.map(({ lowest, highest }) => `${lowest}-${highest}`),
  );
  const often = (scale: string) => scales.filter((each) => each === scale).length;
  const [scale] = scales.toSorted((one, other) => often(other) - often(one));
  const told = items.flatMap(({ period, satisfaction }) =>
    satisfaction
      .filter(({ lowest, highest }) => `${lowest}-${highest}` === scale)
      .map(({ mean, lowest, highest }) => ({ period, mean, up: (mean - lowest) / (highest - lowest) })),
  );
  if (told.length < 2) return [];
  return told.map((point, i) => ({ ...point, along: i / (told.length - 1) }));
}
