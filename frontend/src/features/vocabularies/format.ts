import type { Vocabulary } from "#/shared/api/reference";
import { m } from "#/shared/i18n/generated/messages.js";

/** What each vocabulary is called, in the order in which they are offered. */
export const vocabularyNames: Record<Vocabulary, () => string> = {
  themes: m.vocabularies_themes,
  types: m.vocabularies_types,
  audiences: m.vocabularies_audiences,
  languages: m.vocabularies_languages,
  costs: m.vocabularies_costs,
};

/** The vocabulary that an address names; none when there is none. */
export function vocabularyNamed(word: string): Vocabulary | undefined {
  return (Object.keys(vocabularyNames) as Vocabulary[]).find((vocabulary) => vocabulary === word);
}
