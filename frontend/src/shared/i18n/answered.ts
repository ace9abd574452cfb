import type { EvaluationQuestion } from "#/shared/api/evaluation-results";
import type { ResponseRate, ResponseRates } from "#/shared/api/evaluations";
import { formatCount, formatNumber } from "./format";
import { m } from "./generated/messages.js";
import { words } from "./text";

/** The rate that one reads first: of those who took part; of all together where parts are not told. */
export function mainRate({ participants, together }: ResponseRates): ResponseRate {
  return participants.answered === null ? together : participants;
}

/** « 25 sur 36 personnes attendues ont répondu », or why there is no such number. */
export function rateInWords({ answered, expected, warning }: ResponseRate): string {
  if (answered === null) return m.rates_answers_unknown();
  if (!expected) return m.rates_unknown({ count: answered });
  const numbers = { answered: formatNumber(answered), expected: formatCount(expected) };
  return warning === "MORE_THAN_EXPECTED" ? m.rates_more(numbers) : m.rates_of(numbers);
}

/** « 69,4 % », « plus de 60 % »: as exactly as is known; nothing when there is no percentage to tell. */
export function rateInPercent({ rate }: ResponseRate): string | undefined {
  return rate ? m.rates_percent({ value: formatCount(rate) }) : undefined;
}

/** « 25/36 · 69,4 % », beside others. */
export function shortRate(rate: ResponseRate | null): string {
  if (!rate?.expected || rate.answered === null) return m.rates_none();
  const counted = `${formatNumber(rate.answered)}/${formatCount(rate.expected)}`;
  return [counted, rateInPercent(rate)].filter(Boolean).join(" · ");
}

/** A share of one, in percent, to one decimal where there is one. */
export function shareInPercent(share: number): string {
  return m.rates_percent({ value: formatNumber(Math.round(share * 1000) / 10) });
}

/** What a choice is called: its words, a step of a scale with what it means, or a band of numbers. */
export function choiceName({ choices, range }: EvaluationQuestion, choice: string): string {
  const offered = choices.find(({ id }) => id === choice);
  if (offered) return words(offered.text);
  const meaning =
    (choice === String(range?.lowest) && range?.lowestLabel) ||
    (choice === String(range?.highest) && range?.highestLabel);
  return meaning ? `${choice} · ${words(meaning)}` : choice.replace("..", "–");
}

/** What a line of a matrix is called. */
export function lineName({ lines }: EvaluationQuestion, line: string): string {
  return words(lines.find(({ id }) => id === line)?.text) || line;
}
