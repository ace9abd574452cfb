import type { EventType } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { audienceInWords, registrationInWords } from "./format";

const visibilityWords: Record<EventType["visibility"], () => string> = {
  PUBLIC: m.agenda_form_visibility_public,
  REGISTERED: m.agenda_form_visibility_registered,
  CIRCLE: m.agenda_form_visibility_circle,
};

/** Who sees an event once it is announced, in words. */
export function visibilityInWords(visibility: EventType["visibility"]): string {
  return visibilityWords[visibility]();
}

/** Who publishes an event, in words. */
export function publisherInWords(publishedBy: EventType["publishedBy"]): string {
  return publishedBy === "ORGANISER"
    ? m.agenda_form_published_by_organiser()
    : m.agenda_form_published_by_coordinator();
}

type Choice = { code: string; label: string };

/** What each rule may be replaced by. */
export const ruleChoices: Record<"visibility" | "audience" | "registration", () => Choice[]> = {
  visibility: () => said(["PUBLIC", "REGISTERED", "CIRCLE"] as const, visibilityInWords),
  audience: () =>
    said(["EVERYONE", "PROFESSIONALS", "REGIONAL_ACTORS", "CIRCLE", "INVITED"] as const, audienceInWords),
  registration: () => said(["NONE", "OPEN", "APPROVAL", "INVITATION"] as const, registrationInWords),
};

function said<Code extends string>(codes: readonly Code[], inWords: (code: Code) => string): Choice[] {
  return codes.map((code) => ({ code, label: inWords(code) }));
}
