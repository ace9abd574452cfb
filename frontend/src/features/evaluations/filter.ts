import type { EvaluationState } from "#/shared/api/evaluations";

/** What the list of evaluations shows. */
export type EvaluationFilter = { bassin?: string; state?: EvaluationState };

/** Where an evaluation may stand. */
export const states: EvaluationState[] = ["DRAFT", "PLANNED", "OPEN", "CLOSED"];

/** The filter that an address tells; what it says else is left out. */
export function filterFrom({ bassin, state }: Record<string, unknown>): EvaluationFilter {
  const known = states.find((each) => each === state);
  return { ...(bassin ? { bassin: String(bassin) } : {}), ...(known && { state: known }) };
}
