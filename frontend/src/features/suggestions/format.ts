import type { EventSuggestionForm, SuggestedWords } from "#/shared/api/types";
import { formatDate } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { type FormFault, fieldId } from "#/shared/ui/ErrorSummary";
import type { Answer } from "./mutations";

export const suggestionLabels: Record<keyof EventSuggestionForm, () => string> = {
  title: m.agenda_suggestion_title,
  description: m.agenda_suggestion_description,
  day: m.agenda_suggestion_day,
  moment: m.agenda_suggestion_moment,
  place: m.agenda_suggestion_place,
  bassin: m.agenda_suggestion_bassin,
  organiser: m.agenda_suggestion_organiser,
  link: m.agenda_suggestion_link,
  name: m.agenda_suggestion_name,
  email: m.agenda_suggestion_email,
};

export const answerLabels: Record<keyof Answer, () => string> = { answer: m.agenda_suggestion_answer };

/** What a suggestion needs before it can be sent. */
export function missingInSuggestion(form: EventSuggestionForm): FormFault[] {
  return faults([
    [!form.title.trim(), "/title", m.agenda_suggestion_missing_title],
    [!form.description.trim(), "/description", m.agenda_suggestion_missing_description],
    [!form.organiser.trim(), "/organiser", m.agenda_suggestion_missing_organiser],
    [!form.day && !form.moment?.trim(), "/day", m.agenda_suggestion_missing_when],
    [!form.name.trim(), "/name", m.agenda_suggestion_missing_name],
    [!form.email.trim(), "/email", m.agenda_suggestion_missing_email],
  ]);
}

/** A suggestion is not declined without a reason. */
export function missingInRefusal({ answer }: Answer): FormFault[] {
  return faults([[!answer.trim(), "/answer", m.agenda_suggestion_missing_reason]]);
}

/** When it is, as far as it is told: the day, and what was said of it. */
export function suggestedMoment({ day, moment }: SuggestedWords): string {
  return [day && formatDate(day), moment].filter(Boolean).join(", ");
}

function faults(checks: [boolean, string, () => string][]): FormFault[] {
  return checks
    .filter(([lacks]) => lacks)
    .map(([, pointer, message]) => ({ id: fieldId(pointer), message: message() }));
}
