import type { AgendaEvent, Contact, EventForm, EventType, Me, ProgrammePart } from "#/shared/api/types";
import { noText, words } from "#/shared/i18n/text";
import { region } from "./format";
import { emptyWhen, sentInstant, sentWhen, type TypedWhen, typedInstant, typedWhen } from "./when";

/** An event's form as one types it. */
export type EventDraft = Omit<
  EventForm,
  "organisationId" | "bassin" | "when" | "place" | "registrationWindow"
> & {
  organisationId: string;
  /** A bassin's code, or REGION; nothing while none is chosen. */
  bassin: string;
  when: TypedWhen;
  place: NonNullable<EventForm["place"]>;
  /** As the clocks of Brussels show it. */
  registrationWindow: { opensAt: string; closesAt: string };
};

const nowhere: EventDraft["place"] = {
  ...{ name: null, street: null, postalCode: null, commune: null, accessibility: null },
};

/** The form of an event that does not exist yet. */
export function emptyDraft(organisationId: string, bassin: string): EventDraft {
  return {
    ...{
      organisationId,
      coOrganisers: [],
      type: "",
      bassin,
      circleId: null,
      title: noText,
      description: null,
    },
    ...{ themes: [], missions: [], languages: [], when: emptyWhen, place: nowhere, onlineLink: null },
    ...{ programme: [], capacity: null, contacts: [] },
    ownRules: { visibility: null, audience: null, registration: null },
    registrationWindow: { opensAt: "", closesAt: "" },
  };
}

/** The editable part of an event, as its form starts. */
export function draftOf(event: AgendaEvent): EventDraft {
  const { type, title, description, themes, missions, languages, programme, capacity, contacts } = event;
  const { opensAt, closesAt } = event.registrationWindow;
  return {
    ...{ type, title, description, themes, missions, languages, programme, capacity, contacts },
    organisationId: event.organiser.id,
    coOrganisers: event.coOrganisers.map(({ id }) => id),
    bassin: event.bassin ?? region,
    circleId: event.circle?.id ?? null,
    when: typedWhen(event.when),
    place: event.place ?? nowhere,
    onlineLink: event.onlineLink,
    ownRules: event.ownRules,
    registrationWindow: { opensAt: typedInstant(opensAt), closesAt: typedInstant(closesAt) },
  };
}

/** The parts of an event that another one may take over; its title, its type and its circle always are, its date never. */
export const copiedParts = {
  words: ["description"],
  subject: ["themes", "missions", "languages"],
  place: ["place", "onlineLink"],
  programme: ["programme"],
  people: ["coOrganisers", "contacts"],
  rules: ["capacity", "ownRules"],
} as const satisfies Record<string, (keyof EventDraft)[]>;

export type CopiedPart = keyof typeof copiedParts;

/** The form of another event like this one, with these parts of it. */
export function copyOf(event: AgendaEvent, me: Me, parts: CopiedPart[]): EventDraft {
  const draft = draftOf(event);
  const mine = me.organisations.some(({ id }) => id === draft.organisationId);
  const organisationId = mine ? draft.organisationId : ownOrganiser(me);
  const copied = parts.flatMap((part) => copiedParts[part].map((field) => [field, draft[field]]));
  const copy = { ...emptyDraft(organisationId, draft.bassin), ...Object.fromEntries(copied) };
  return {
    ...copy,
    type: draft.type,
    circleId: draft.circleId,
    title: draft.title,
    coOrganisers: copy.coOrganisers.filter((id: string) => id !== organisationId),
  };
}

/**
 * The organisation in whose name someone organises, when there is no choice.
 *
 * @param desk the bassin at whose desk they are: then its own team
 */
export function ownOrganiser({ organisations }: Me, desk?: string): string {
  const own = organisations.filter(({ id }) => id !== null);
  const team = own.find(({ kind, bassin }) =>
    desk === region ? kind === "REGIONAL_TEAM" : desk && bassin === desk,
  );
  if (team?.id) return team.id;
  return (own.length === 1 && own[0]?.id) || "";
}

/** The bassin of someone's team; the whole Region for who runs it. */
export function ownBassin({ organisations }: Me): string {
  const team = organisations.find(({ bassin }) => bassin !== null);
  if (team?.bassin) return team.bassin;
  return organisations.some(({ kind }) => kind === "REGIONAL_TEAM") ? region : "";
}

/** Another type, with the capacity that it offers unless one has typed another. */
export function withType(draft: EventDraft, code: string, types: EventType[]): Partial<EventDraft> {
  const offered = (wanted: string) => types.find((type) => type.code === wanted)?.capacity ?? null;
  const untouched = draft.capacity === offered(draft.type);
  return untouched ? { type: code, capacity: offered(code) } : { type: code };
}

/** What is sent: rows left blank and stray spaces are no content. */
export function tidied(draft: EventDraft): EventForm {
  const { place, onlineLink, registrationWindow } = draft;
  const { name, street, postalCode, commune, accessibility } = place;
  return {
    ...draft,
    bassin: draft.bassin === region ? null : draft.bassin,
    when: sentWhen(draft.when),
    place: name || street || postalCode || commune || accessibility ? place : null,
    onlineLink: onlineLink?.trim() || null,
    programme: draft.programme.filter(isTold).map(withoutBlankPresenters),
    contacts: draft.contacts.filter((contact: Contact) => contact.value.trim() || contact.label),
    registrationWindow: {
      opensAt: sentInstant(registrationWindow.opensAt),
      closesAt: sentInstant(registrationWindow.closesAt),
    },
  };
}

/** Whether anything is told of a part of the programme. */
export function isTold({ title, minutes, presenters }: ProgrammePart): boolean {
  return words(title) !== "" || minutes !== null || presenters.some((presenter) => presenter.trim());
}

function withoutBlankPresenters(part: ProgrammePart): ProgrammePart {
  return { ...part, presenters: part.presenters.map((each) => each.trim()).filter(Boolean) };
}
