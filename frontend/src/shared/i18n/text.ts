import type { Text } from "#/shared/api/types";
import { type Language, language, languages } from "./language";

/** A text of which nothing is written yet. */
export const noText: Text = { fr: null, nl: null, en: null };

/** A text as shown: its words, their language, and whether that is another one than the page's. */
export type Shown = { words: string; language: Language; foreign: boolean };

/** Chooses what a reader of the page sees of a text: their language, else French, Dutch or English, and says which. */
export function shown(text: Text | null | undefined, wanted: Language = language()): Shown | undefined {
  const order = [wanted, ...languages.filter((other) => other !== wanted)];
  for (const candidate of order) {
    const words = text?.[candidate]?.trim();
    if (words) return { words, language: candidate, foreign: candidate !== wanted };
  }
  return undefined;
}

/** The words alone, for places that cannot carry a language: titles, sorting, options of a list. */
export function words(text: Text | null | undefined, wanted: Language = language()): string {
  return shown(text, wanted)?.words ?? "";
}

/** Whether words hold what is looked for, without regard to accents or capitals. */
export function holds(words: string, lookedFor: string): boolean {
  return plain(words).includes(plain(lookedFor));
}

function plain(words: string): string {
  return words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();
}
