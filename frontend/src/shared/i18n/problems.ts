import type { Problem } from "#/shared/api/types";
import { m } from "./generated/messages.js";

/** The problems of which a page can say more than the answer does: what it kept, what to do here. */
const explained = {
  malformed: { title: m.problems_malformed_title, advice: m.problems_malformed_advice },
  unauthenticated: { title: m.problems_unauthenticated_title, advice: m.problems_unauthenticated_advice },
  forbidden: { title: m.problems_forbidden_title, advice: m.problems_forbidden_advice },
  "not-found": { title: m.problems_not_found_title, advice: m.problems_not_found_advice },
  "stale-version": { title: m.problems_stale_title, advice: m.problems_stale_advice },
  invalid: { title: m.problems_invalid_title, advice: m.problems_invalid_advice },
  "too-many-requests": { title: m.problems_too_many_title, advice: m.problems_too_many_advice },
  unavailable: { title: m.problems_unavailable_title, advice: m.problems_unavailable_advice },
  unreachable: { title: m.problems_unreachable_title, advice: m.problems_unreachable_advice },
  unexpected: { title: m.problems_unexpected_title, advice: m.problems_unexpected_advice },
};

/** What happened and what to do, in the page's language; the answer's own words for every other code. */
export function problemWords(problem: Problem): { title: string; advice: string } {
  const ours = explainedBy(problem.code);
  if (ours) return { title: ours.title(), advice: ours.advice() };
  return { title: problem.title, advice: problem.detail ?? m.problems_unexpected_advice() };
}

/** Our words for a code, when it has some. */
function explainedBy(code: string) {
  return Object.hasOwn(explained, code) ? explained[code as keyof typeof explained] : undefined;
}
