import type { EvaluationGrouping, EvaluationPeriod } from "#/shared/api/evaluation-results";

/** By what the answers are told apart, in the address. */
export type ResultsSearch = { by?: EvaluationGrouping };

/** All that answers may be told apart by. */
export const groupings: EvaluationGrouping[] = [
  ...(["SECTOR", "ROLE", "GROUP", "BASSIN", "LANGUAGE", "PART", "WAY"] as const),
];

/** What an address tells; what it says else is left out. */
export function resultsFrom({ by }: Record<string, unknown>): ResultsSearch {
  const known = groupings.find((each) => each === by);
  return known ? { by: known } : {};
}

/** What is compared, in the address. */
export type ComparisonSearch = {
  question?: string;
  eventType?: string;
  bassin?: string;
  from?: string;
  to?: string;
  period?: EvaluationPeriod;
};

/** The evaluations of the Region, which are of no bassin. */
export const region = "REGION";

/** What an address tells; what it says else is left out. */
export function comparisonFrom(search: Record<string, unknown>): ComparisonSearch {
  const { question, eventType, bassin, from, to, period } = search;
  return {
    ...(question ? { question: String(question) } : {}),
    ...(eventType ? { eventType: String(eventType) } : {}),
    ...(bassin ? { bassin: String(bassin) } : {}),
    ...(isDay(from) ? { from: String(from) } : {}),
    ...(isDay(to) ? { to: String(to) } : {}),
    ...(period === "QUARTER" ? { period } : {}),
  };
}

function isDay(told: unknown): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(String(told));
}
