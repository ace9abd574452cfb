import type { SynonymForm } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { holds } from "#/shared/i18n/text";
import { type FormFault, fieldId } from "#/shared/ui/ErrorSummary";

/** What each field of the form is called. */
export const fieldLabels: Record<keyof SynonymForm, () => string> = {
  phrases: m.synonyms_phrases,
  source: m.synonyms_source,
};

/** The phrases of a form as they are sent: blank lines and repetitions are none. */
export function phrasesOf({ phrases }: SynonymForm): string[] {
  return [...new Set(phrases.map((phrase) => phrase.trim()).filter(Boolean))];
}

/** What must be there before the form can be sent at all: one phrase alone means the same as nothing. */
export function missing(form: SynonymForm): FormFault[] {
  return phrasesOf(form).length > 1 ? [] : [{ id: fieldId("/phrases"), message: m.synonyms_missing() }];
}

/** Whether a group holds what is looked for. */
export function matches({ phrases, source }: SynonymForm, q: string): boolean {
  return [...phrases, source ?? ""].some((text) => holds(text, q));
}
