import { expect, test } from "vitest";
import type { EventSuggestion, Me } from "#/shared/api/types";
import { suggestedDraft } from "./suggested";

const me = { organisations: [{ id: "t", bassin: "SUD_EST" }] } as unknown as Me;
const words = {
  ...{ title: "Koffie", description: "Samen praten", day: "2026-05-04", moment: "van 14 tot 16 uur" },
  ...{ place: "Buurthuis", organiser: "Wijkcomité", link: null, name: "Ada", email: "ada@example.org" },
  ...{ language: "NL" as const, answer: null },
};
const suggestion = { id: "s", bassin: "SUD_EST", state: "WAITING", words } as EventSuggestion;

test("what is suggested is in the form, in the language it was written in", () => {
  const draft = suggestedDraft(suggestion, me);
  expect(draft.title).toEqual({ fr: null, nl: "Koffie", en: null });
  expect(draft.description?.nl).toBe("Samen praten\n\nvan 14 tot 16 uur\n\nWijkcomité");
  expect(draft.place.name?.nl).toBe("Buurthuis");
  expect(draft).toMatchObject({ bassin: "SUD_EST", organisationId: "t", type: "" });
});

test("a day is a day, and words are no date", () => {
  expect(suggestedDraft(suggestion, me).when).toMatchObject({ precision: "DAY", date: "2026-05-04" });
  const vague = { ...suggestion, bassin: null, words: { ...words, day: null } } as EventSuggestion;
  expect(suggestedDraft(vague, me)).toMatchObject({ bassin: "REGION", when: { precision: "NONE" } });
});

test("who suggests it is not in the event", () => {
  expect(JSON.stringify(suggestedDraft(suggestion, me))).not.toContain("ada@example.org");
});
