import type { Problem } from "#/shared/api/types";
import { m } from "./generated/messages.js";

/** The problems that have a page of their own, and words of ours in three languages. */
export const explained = {
  malformed: { title: m.problems_malformed_title, advice: m.problems_malformed_advice },
  unauthenticated: { title: m.problems_unauthenticated_title, advice: m.problems_unauthenticated_advice },
  forbidden: { title: m.problems_forbidden_title, advice: m.problems_forbidden_advice },
  "not-found": { title: m.problems_not_found_title, advice: m.problems_not_found_advice },
  "method-not-allowed": { title: m.problems_unexpected_title, advice: m.problems_method_advice },
  "not-acceptable": { title: m.problems_unexpected_title, advice: m.problems_not_acceptable_advice },
  duplicate: { title: m.problems_duplicate_title, advice: m.problems_duplicate_advice },
  "assignment-overlap": { title: m.problems_overlap_title, advice: m.problems_overlap_advice },
  "stale-version": { title: m.problems_stale_title, advice: m.problems_stale_advice },
  "version-required": { title: m.problems_stale_title, advice: m.problems_version_advice },
  "too-large": { title: m.problems_too_large_title, advice: m.problems_too_large_advice },
  "unsupported-media-type": { title: m.problems_unexpected_title, advice: m.problems_media_type_advice },
  invalid: { title: m.problems_invalid_title, advice: m.problems_invalid_advice },
  "too-many-requests": { title: m.problems_too_many_title, advice: m.problems_too_many_advice },
  unavailable: { title: m.problems_unavailable_title, advice: m.problems_unavailable_advice },
  internal: { title: m.problems_unexpected_title, advice: m.problems_unexpected_advice },
  unreachable: { title: m.problems_unreachable_title, advice: m.problems_unreachable_advice },
  unexpected: { title: m.problems_unexpected_title, advice: m.problems_unexpected_advice },
};

/** What happened and what to do, in the page's language; the backend's own words for a code that we do not know. */
export function problemWords(problem: Problem): { title: string; advice: string } {
  const ours = explainedBy(problem.code);
  if (ours) return { title: ours.title(), advice: ours.advice() };
  return { title: problem.title, advice: problem.detail ?? m.problems_unexpected_advice() };
}

/** Our words for a code, when it has some. */
export function explainedBy(code: string) {
  return Object.hasOwn(explained, code) ? explained[code as keyof typeof explained] : undefined;
}
