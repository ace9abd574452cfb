import type { EvaluationState, EvaluationSubject } from "#/shared/api/evaluations";

/** What the list of evaluations shows. */
export type EvaluationFilter = { bassin?: string; state?: EvaluationState };

/** Where an evaluation may stand. */
export const states: EvaluationState[] = ["DRAFT", "PLANNED", "OPEN", "CLOSED"];

/** Of which kind something may be that is evaluated. */
export const subjects: EvaluationSubject[] = [
  "EVENT",
  "SERIES",
  "CONSULTATION",
  "EDITION",
  "CIRCLE",
  "SERVICE",
];

/** What a new evaluation is about: one thing, and of a circle or a service one year. */
export type Evaluating = { subject?: EvaluationSubject; id?: string; year?: number };

/** What an address tells of what is to be evaluated; what it says else is left out. */
export function evaluatingFrom({ subject, id, year }: Record<string, unknown>): Evaluating {
  const known = subjects.find((each) => each === subject);
  return {
    ...(known && id ? { subject: known, id: String(id) } : {}),
    ...(year ? { year: Number(year) } : {}),
  };
}

/** The filter that an address tells; what it says else is left out. */
export function filterFrom({ bassin, state }: Record<string, unknown>): EvaluationFilter {
  const known = states.find((each) => each === state);
  return { ...(bassin ? { bassin: String(bassin) } : {}), ...(known && { state: known }) };
}
