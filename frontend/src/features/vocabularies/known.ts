import type { Vocabulary } from "#/shared/api/reference";

/** The vocabularies, in the order in which they are offered. */
const vocabularies: Vocabulary[] = [
  ...(["themes", "types", "audiences", "languages"] as const),
  ...(["costs", "practices", "event-types", "missions", "poles"] as const),
];

/** The vocabulary that an address names; none when there is none. */
export function vocabularyNamed(word: string): Vocabulary | undefined {
  return vocabularies.find((vocabulary) => vocabulary === word);
}
