import type { Vocabulary } from "#/shared/api/reference";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { type FormFault, fieldId } from "#/shared/ui/ErrorSummary";
import type { TermDraft } from "./mutations";

/** What each vocabulary is called, in the order in which they are offered. */
export const vocabularyNames: Record<Vocabulary, () => string> = {
  themes: m.vocabularies_themes,
  types: m.vocabularies_types,
  audiences: m.vocabularies_audiences,
  languages: m.vocabularies_languages,
  costs: m.vocabularies_costs,
  practices: m.vocabularies_practices,
  "event-types": m.vocabularies_event_types,
  missions: m.vocabularies_missions,
  poles: m.vocabularies_poles,
};

/** What each field of a term's form is called. */
export const fieldLabels: Record<keyof TermDraft, () => string> = {
  code: m.vocabularies_code,
  label: m.vocabularies_label,
  explanation: m.vocabularies_explanation,
  position: m.vocabularies_position,
  obsolete: m.vocabularies_obsolete,
  replacedBy: m.vocabularies_replaced_by,
};

/** What must be there before the form can be sent at all: the server would not even understand it without. */
export function missing({ label, code }: TermDraft): FormFault[] {
  return [
    !words(label) && { id: fieldId("/label"), message: m.vocabularies_missing_label() },
    !code.trim() && { id: fieldId("/code"), message: m.vocabularies_missing_code() },
  ].filter((fault) => typeof fault === "object");
}
