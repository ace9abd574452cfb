import type { ConsultationState } from "#/shared/api/consultations";

/** What the list of consultations shows. */
export type ConsultationFilter = { bassin?: string; state?: ConsultationState };

/** Where a consultation may stand. */
export const states: ConsultationState[] = ["DRAFT", "OPEN", "GROUPED", "CANCELLED"];

/** The filter that an address tells; what it says else is left out. */
export function filterFrom({ bassin, state }: Record<string, unknown>): ConsultationFilter {
  const known = states.find((each) => each === state);
  return { ...(bassin ? { bassin: String(bassin) } : {}), ...(known && { state: known }) };
}
