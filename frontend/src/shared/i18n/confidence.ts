import type { Confidence } from "#/shared/api/types";
import { m } from "./generated/messages.js";

const confidenceWords: Record<Confidence, () => string> = {
  HIGH: m.common_confidence_high,
  MEDIUM_HIGH: m.common_confidence_medium_high,
  MEDIUM: m.common_confidence_medium,
  LOW_MEDIUM: m.common_confidence_low_medium,
  LOW: m.common_confidence_low,
};

/** The degrees of confidence, surest first. */
export const confidences = Object.keys(confidenceWords) as Confidence[];

/** How sure a source is, in words. */
export function confidenceInWords(confidence: Confidence): string {
  return confidenceWords[confidence]();
}
