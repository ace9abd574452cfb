import type { Subject, SubjectAnswerForm, SubjectForm, SubjectState } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { type FormFault, fieldId } from "#/shared/ui/ErrorSummary";

const stateWords: Record<SubjectState, () => string> = {
  RAISED: m.subjects_state_raised,
  SENT: m.subjects_state_sent,
  TAKEN_UP: m.subjects_state_taken_up,
  RETURNED: m.subjects_state_returned,
  ANSWERED: m.subjects_state_answered,
};

/** Where a subject stands. */
export function stateInWords(state: SubjectState): string {
  return stateWords[state]();
}

/** Which team did something: a bassin's, or the Region's. */
export function teamInWords(bassin: string | null, nameOf: (code: string) => string): string {
  return bassin ? m.subjects_team({ bassin: nameOf(bassin) }) : m.subjects_regional_team();
}

export const subjectLabels: Record<keyof SubjectForm, () => string> = {
  title: m.subjects_title,
  text: m.subjects_text,
  theme: m.subjects_theme,
  raisedBy: m.subjects_raised_by,
};

/** What the history of a circle calls the parts of a subject. */
export const subjectHistoryLabels = { subject: m.subjects_one, theme: m.subjects_theme };

/** What a subject needs before it can be sent at all. */
export function missingInSubject({ title, text }: SubjectForm): FormFault[] {
  return [
    ...(words(title) ? [] : [{ id: fieldId("/title"), message: m.subjects_missing_title() }]),
    ...(words(text) ? [] : [{ id: fieldId("/text"), message: m.subjects_missing_text() }]),
  ];
}

/** What must be said when a subject is given back. */
export function missingInReturn({ note }: { note: string }): FormFault[] {
  return note.trim() ? [] : [{ id: fieldId("/note"), message: m.subjects_missing_note() }];
}

/** What must be said when a subject is answered. */
export function missingInAnswer({ answer }: SubjectAnswerForm): FormFault[] {
  return words(answer) ? [] : [{ id: fieldId("/answer"), message: m.subjects_missing_answer() }];
}

/** How one tells states apart at a glance. */
export function kindOfState(state: Subject["state"]): "plain" | "success" | "warning" {
  if (state === "ANSWERED") return "success";
  return state === "RETURNED" ? "warning" : "plain";
}
