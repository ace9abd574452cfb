import type {
  Evaluation,
  EvaluationForm,
  EvaluationState,
  EvaluationSubject,
} from "#/shared/api/evaluations";
import { dayInBrussels } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";

/** Where an evaluation stands. */
export const stateLabels: Record<EvaluationState, () => string> = {
  DRAFT: m.evaluations_state_draft,
  PLANNED: m.evaluations_state_planned,
  OPEN: m.evaluations_state_open,
  CLOSED: m.evaluations_state_closed,
};

/** What is evaluated. */
export const subjectLabels: Record<EvaluationSubject, () => string> = {
  EVENT: m.evaluations_subject_event,
  SERIES: m.evaluations_subject_series,
  CONSULTATION: m.evaluations_subject_consultation,
  EDITION: m.evaluations_subject_edition,
  CIRCLE: m.evaluations_subject_circle,
  SERVICE: m.evaluations_subject_service,
};

export const evaluationLabels: Record<keyof EvaluationForm, () => string> = {
  title: m.evaluations_title,
  evaluated: m.evaluations_evaluated,
  questionnaireFrom: m.evaluations_template,
  organisationId: m.evaluations_organisation,
  bassin: m.evaluations_bassin,
  opensAfterMinutes: m.evaluations_opens_after,
  opensOn: m.evaluations_opens_on,
  openDays: m.evaluations_open_days,
  commonLink: m.evaluations_common_link,
  expected: m.evaluations_expected,
  expectedApart: m.evaluations_expected_apart,
  recorded: m.evaluations_recorded,
  answered: m.evaluations_answered,
};

/** An evaluation of which nothing is chosen yet but what the address tells. */
export function startOf(
  subject: EvaluationSubject,
  id: string,
  year: number | null,
  places: string[],
): EvaluationForm {
  // Only a service is of no bassin by itself.
  const bassin = subject === "SERVICE" ? (places[0] ?? null) : null;
  return {
    ...{ title: null, evaluated: { subject, id, year }, questionnaireFrom: null, organisationId: null },
    ...{ bassin, opensAfterMinutes: 120, opensOn: null, openDays: 14, commonLink: true },
    ...{ expected: null, expectedApart: null, recorded: false, answered: null },
  };
}

/** What has an end, after which an evaluation may open by itself. */
export function ends(subject: EvaluationSubject): boolean {
  return subject === "EVENT" || subject === "EDITION";
}

/** Whether its numbers are there to be read: counted, or typed in. */
export function isReadable({ rights, recorded, course }: Evaluation): boolean {
  return rights.includes("READ_RESULTS") && (recorded || course.countedAt !== null);
}

/** The day from which answers that were too few are erased: six months after it closed; null when none wait. */
export function unreadUntil({ state, recorded, course }: Evaluation): string | null {
  if (state !== "CLOSED" || recorded || course.countedAt || !course.closedAt) return null;
  const [year = 0, month = 0, day = 0] = dayInBrussels(course.closedAt).split("-").map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + 6, 0)).getUTCDate();
  return new Date(Date.UTC(year, month + 5, Math.min(day, lastOfMonth))).toISOString().slice(0, 10);
}

/** An evaluation as its form starts. */
export function formOf(evaluation: Evaluation): EvaluationForm {
  const { title, evaluated, organisationId, bassin, course, commonLink, recorded } = evaluation;
  const { subject, id, year = null } = evaluated;
  const { expected = null, expectedApart = null, answered = null } = evaluation;
  return {
    ...{ title, evaluated: { subject, id, year }, questionnaireFrom: null, organisationId },
    ...{ bassin: bassin ?? null, commonLink, recorded, answered, expected, expectedApart },
    ...{ opensAfterMinutes: course.opensAfterMinutes, opensOn: course.opensOn ?? null },
    openDays: course.openDays,
  };
}
