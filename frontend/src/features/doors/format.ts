import type { OpenDoor, OpenDoorForm, OpenDoorState, Slot } from "#/shared/api/opendoors";
import type { Text } from "#/shared/api/types";
import { clockTime, formatDate } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { noText, words } from "#/shared/i18n/text";
import { type FormFault, fieldId } from "#/shared/ui/ErrorSummary";
import { type Span, startsIn } from "./times";

const stateWords: Record<OpenDoorState, () => string> = {
  PROPOSED: m.doors_state_proposed,
  CHANGES_REQUESTED: m.doors_state_changes_requested,
  ACCEPTED: m.doors_state_accepted,
  REFUSED: m.doors_state_refused,
  WITHDRAWN: m.doors_state_withdrawn,
};

/** The states of an application, those that wait for the team first. */
export const states = Object.keys(stateWords) as OpenDoorState[];

/** How far an application has come. */
export function stateInWords(state: OpenDoorState): string {
  return stateWords[state]();
}

/** The colour of a state; the word says it. */
export function kindOfState(state: OpenDoorState): "plain" | "success" | "warning" | "danger" {
  if (state === "ACCEPTED") return "success";
  if (state === "REFUSED") return "danger";
  return state === "WITHDRAWN" ? "plain" : "warning";
}

const slotWords: Partial<Record<Slot["state"], () => string>> = {
  DRAFT: m.doors_slot_draft,
  PUBLISHED: m.doors_slot_published,
  CANCELLED: m.doors_slot_cancelled,
  POSTPONED: m.doors_slot_postponed,
  HELD: m.doors_slot_held,
  CLOSED: m.doors_slot_held,
};

/** What becomes of a slot. */
export function slotStateInWords(state: Slot["state"]): string {
  return slotWords[state]?.() ?? m.doors_slot_draft();
}

/** « lundi 5 octobre 2026, 10:00 – 11:30 ». */
export function slotInWords({ start, end }: Pick<Slot, "start" | "end">): string {
  return m.doors_slot_at({ day: formatDate(start), start: clockTime(start), end: clockTime(end) });
}

/** Where a visit is, in one line; the name of the place apart. */
export function addressInWords({ place }: Pick<OpenDoor, "place">, nameOf: (nis: string) => string): string {
  const town = [place.postalCode, place.commune && nameOf(place.commune)].filter(Boolean).join(" ");
  return [place.street, town].filter(Boolean).join(", ");
}

/** An open door, as it is typed. */
export type Told = {
  serviceId: string;
  welcome: Text;
  shown: Text | null;
  elsewhere: boolean;
  place: NonNullable<OpenDoorForm["place"]>;
  languages: string[];
  contact: { kind: "NONE" | "PHONE" | "EMAIL" | "WEBSITE"; value: string; label: Text | null };
};

const nowhere = { name: null, street: null, postalCode: null, commune: null, accessibility: null };

/** An open door of which nothing is typed yet. */
export const start: Told = {
  ...{ serviceId: "", welcome: noText, shown: null, elsewhere: false, place: nowhere, languages: [] },
  contact: { kind: "NONE", value: "", label: null },
};

/** An open door as its form starts. */
export function toldOf(door: OpenDoor): Told {
  const { serviceId, welcome, shown, place, languages, contact } = door;
  return {
    ...{ serviceId, welcome, shown, languages, elsewhere: true, place: { ...nowhere, ...place } },
    contact: contact
      ? { kind: contact.kind, value: contact.value, label: contact.label ?? null }
      : start.contact,
  };
}

/** What is sent of it; what was never chosen is the service's own. */
export function sent(edition: string | null, told: Told, isNew: boolean): OpenDoorForm {
  const { serviceId, welcome, shown, elsewhere, place, languages, contact } = told;
  return {
    ...{ editionId: edition, serviceId, welcome, shown },
    place: elsewhere ? place : null,
    languages: isNew && languages.length === 0 ? null : languages,
    contact: contact.kind === "NONE" ? null : { ...contact, kind: contact.kind },
  };
}

export const toldLabels: Record<keyof Told, () => string> = {
  serviceId: m.doors_service,
  welcome: m.doors_welcome,
  shown: m.doors_shown,
  elsewhere: m.doors_elsewhere,
  place: m.doors_place,
  languages: m.doors_languages,
  contact: m.doors_contact,
};

/** What the fields of its history are called. */
export const doorLabels: Record<string, () => string> = { ...toldLabels };

/** What an open door needs before it can be sent at all. */
export function missingInTold({ serviceId, welcome, contact }: Told): FormFault[] {
  return [
    ...(serviceId ? [] : [{ id: fieldId("/serviceId"), message: m.doors_missing_service() }]),
    ...(words(welcome) ? [] : [{ id: fieldId("/welcome"), message: m.doors_missing_welcome() }]),
    ...(contact.kind !== "NONE" && !contact.value.trim()
      ? [{ id: fieldId("/contact/value"), message: m.doors_missing_contact() }]
      : []),
  ];
}

export const spanLabels: Record<keyof Span, () => string> = {
  day: m.doors_day,
  from: m.doors_from,
  until: m.doors_until,
  minutes: m.doors_minutes,
  places: m.doors_places_each,
  room: m.doors_slot_room,
};

/** What slots need before they can be sent at all. */
export function missingInSpan(span: Span): FormFault[] {
  return [
    ...(span.day ? [] : [{ id: fieldId("/day"), message: m.doors_missing_day() }]),
    ...(startsIn({ ...span, until: "" }).length > 0
      ? []
      : [{ id: fieldId("/from"), message: m.doors_missing_hour() }]),
    ...(span.until && startsIn(span).length === 0
      ? [{ id: fieldId("/until"), message: m.doors_missing_room_for_one() }]
      : []),
    ...(Number(span.places) > 0 ? [] : [{ id: fieldId("/places"), message: m.doors_missing_places() }]),
  ];
}
