import type { EventSuggestion, Me, Text } from "#/shared/api/types";
import { noText } from "#/shared/i18n/text";
import { type EventDraft, emptyDraft, ownOrganiser } from "./draft";
import { region } from "./format";
import { typedWhen } from "./when";

/** The form of an event that somebody suggested: what they said, and nothing more exact than they said it. */
export function suggestedDraft({ bassin, words }: EventSuggestion, me: Me): EventDraft {
  const draft = emptyDraft(ownOrganiser(me), bassin ?? region);
  if (!words) return draft;
  const { title, description, day, moment, place, organiser, link, language } = words;
  const said = (text: string): Text => ({ ...noText, [(language ?? "FR").toLowerCase()]: text });
  return {
    ...draft,
    title: said(title),
    // Who organises it may be no organisation that we know: whoever completes the form reads it here.
    description: said([description, moment, organiser, link].filter(Boolean).join("\n\n")),
    when: typedWhen(day ? { precision: "DAY", start: day, end: day } : null),
    place: place ? { ...draft.place, name: said(place) } : draft.place,
  };
}
