import type { EditionPhase } from "#/shared/api/opendoors";

/** What the list of editions shows. */
export type EditionFilter = { bassin?: string; phase?: EditionPhase };

/** The phases of an edition, one after the other. */
export const phases: EditionPhase[] = [
  ...(["BEFORE", "APPLICATIONS", "PROGRAMME", "CHOICES", "BOOKING", "WEEK", "EVALUATION", "OVER"] as const),
];

/** The filter that an address tells; what it says else is left out. */
export function filterFrom({ bassin, phase }: Record<string, unknown>): EditionFilter {
  const known = phases.find((each) => each === phase);
  return { ...(bassin ? { bassin: String(bassin) } : {}), ...(known && { phase: known }) };
}
