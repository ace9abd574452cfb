import type { Text, When } from "#/shared/api/types";

/** Something that could be evaluated, as one recognises it. */
export type Found = { id: string; title: Text; when?: When | null; bassin?: string | null };

/** How many are shown at once. */
export const shownAtOnce = 20;

/** Those of a list that is short enough to be read whole whose name, in any language, holds what is typed. */
export function narrowed(all: Found[], typed: string): { items: Found[]; total: number } {
  const sought = plain(typed);
  const found = all.filter(({ title }) =>
    Object.values(title).some((name) => plain(name ?? "").includes(sought)),
  );
  return { items: found.slice(0, shownAtOnce), total: found.length };
}

/** Without accents and capitals, as one types in haste. */
function plain(words: string): string {
  return words
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase();
}
