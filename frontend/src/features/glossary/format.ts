import type { GlossaryEntry } from "#/shared/api/types";

/** Whether an entry holds what is looked for, in any language, without regard to accents or capitals. */
export function matches(entry: GlossaryEntry, q: string): boolean {
  const texts = [entry.acronym, ...Object.values(entry.expansion), ...Object.values(entry.definition)];
  return texts.some((text) => plain(text ?? "").includes(plain(q)));
}

function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();
}
