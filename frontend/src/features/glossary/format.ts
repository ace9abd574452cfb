import type { GlossaryEntry } from "#/shared/api/types";
import { holds } from "#/shared/i18n/text";

/** Whether an entry holds what is looked for, in any language, without regard to accents or capitals. */
export function matches(entry: GlossaryEntry, q: string): boolean {
  const texts = [entry.acronym, ...Object.values(entry.expansion), ...Object.values(entry.definition)];
  return texts.some((text) => holds(text ?? "", q));
}
