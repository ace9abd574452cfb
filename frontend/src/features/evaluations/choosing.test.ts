import { expect, test } from "vitest";
import { type Found, narrowed, shownAtOnce } from "./choosing";

const named = (id: string, fr: string, nl: string | null = null): Found => ({
  id,
  title: { fr, nl, en: null },
});

test("a word is found in any language, without its accents and capitals", () => {
  const all = [named("a", "Écouter ensemble", "Samen luisteren"), named("b", "Cercle des métiers")];
  expect(narrowed(all, "ECOUTER").items).toEqual([all[0]]);
  expect(narrowed(all, "luister").items).toEqual([all[0]]);
  expect(narrowed(all, "metiers").items).toEqual([all[1]]);
  expect(narrowed(all, "").total).toBe(2);
});

test("of many, the first are shown and all are counted", () => {
  const all = Array.from({ length: 25 }, (_, i) => named(String(i), `Cercle ${i}`));
  const { items, total } = narrowed(all, "cercle");
  expect(items).toHaveLength(shownAtOnce);
  expect(total).toBe(25);
});
