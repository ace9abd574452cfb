import type {
  Consultation,
  ConsultationForm,
  ConsultationPhase,
  ConsultationState,
} from "#/shared/api/consultations";
import { m } from "#/shared/i18n/generated/messages.js";
import { noText, words } from "#/shared/i18n/text";
import { type FormFault, fieldId } from "#/shared/ui/ErrorSummary";

/** Where a consultation stands today. */
export const phaseLabels: Record<ConsultationPhase, () => string> = {
  DRAFT: m.consultations_phase_draft,
  POLL: m.consultations_phase_poll,
  ASSIGNMENT: m.consultations_phase_assignment,
  GROUPS: m.consultations_phase_groups,
  CANCELLED: m.consultations_phase_cancelled,
};

/** What a team has done with it. */
export const stateLabels: Record<ConsultationState, () => string> = {
  DRAFT: m.consultations_phase_draft,
  OPEN: m.consultations_state_open,
  GROUPED: m.consultations_phase_groups,
  CANCELLED: m.consultations_phase_cancelled,
};

/** The phases that one goes through, one after the other. */
export const phases: ConsultationPhase[] = ["DRAFT", "POLL", "ASSIGNMENT", "GROUPS"];

/** The bassin of what is the Region's, in a form. */
export const region = "REGION";

export const consultationLabels: Record<keyof ConsultationForm, () => string> = {
  organisationId: m.consultations_organisation,
  bassin: m.consultations_bassin,
  question: m.consultations_question,
  introduction: m.consultations_introduction,
  privacy: m.consultations_privacy,
  languages: m.consultations_languages,
  minutes: m.consultations_minutes,
  rules: m.consultations_rules,
  answersUntil: m.consultations_answers_until,
  answersShared: m.consultations_answers_shared,
  questions: m.consultations_questions,
};

/** A consultation of which nothing is typed yet, but what is told of people's data, and the usual numbers. */
export function startOf(bassin: string | null): ConsultationForm {
  const privacy = {
    fr: m.consultations_privacy_default({}, { locale: "fr" }),
    nl: m.consultations_privacy_default({}, { locale: "nl" }),
    en: null,
  };
  return {
    ...{ organisationId: null, bassin, question: noText, introduction: null, privacy },
    ...{ languages: ["FR", "NL"], minutes: 180, answersUntil: "", answersShared: false, questions: [] },
    rules: { smallest: 4, largest: 8, groupsAtMost: 7, organisationsApart: true },
  };
}

/** A consultation as its form starts. */
export function formOf(consultation: Consultation): ConsultationForm {
  const { organisationId, bassin, question, introduction, privacy, languages, minutes } = consultation;
  const { rules, answersUntil, answersShared, questions } = consultation;
  return {
    ...{ organisationId, bassin, question, introduction, privacy, languages, minutes },
    ...{ rules, answersUntil, answersShared, questions },
  };
}

/** Without the questions of which nothing is typed. */
export function withoutEmpty(form: ConsultationForm): ConsultationForm {
  return { ...form, questions: form.questions.filter(({ text }) => words(text) !== "") };
}

/** What a consultation needs before it can be sent at all. */
export function missingInConsultation({ question, answersUntil, languages }: ConsultationForm): FormFault[] {
  return [
    ...(words(question) ? [] : [{ id: fieldId("/question"), message: m.consultations_missing_question() }]),
    ...(languages.length > 0
      ? []
      : [{ id: fieldId("/languages"), message: m.consultations_missing_language() }]),
    ...(answersUntil ? [] : [{ id: fieldId("/answersUntil"), message: m.consultations_missing_day() }]),
  ];
}
