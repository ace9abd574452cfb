import type {
  EvaluationGrouping,
  EvaluationQuestion,
  EvaluationResultsGroup,
  EvaluationShare,
  EvaluationTally,
  EvaluationTrendItem,
} from "#/shared/api/evaluation-results";
import type { When } from "#/shared/api/types";
import { shareInPercent } from "#/shared/i18n/answered";
import { formatNumber } from "#/shared/i18n/format";
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

/** « 9 (82 %) ». */
export function shareInWords({ answers, share }: EvaluationShare): string {
  return m.results_share({ answers: formatNumber(answers), share: shareInPercent(share) });
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
  ].join(" · ");
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
