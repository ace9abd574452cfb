import type {
  RegistrationItem,
  RegistrationMessageGroup,
  RegistrationSettingsForm,
} from "#/shared/api/types";
import { formatInstant } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { type FormFault, fieldId } from "#/shared/ui/ErrorSummary";
import type { AttendanceFilter } from "./filter";
import type { Reason, TypedMessage } from "./mutations";
import type { Presence } from "./queue";

type RegistrationState = RegistrationItem["state"];

/** How far a registration has come, in words. */
export const stateLabels: Record<RegistrationState, () => string> = {
  PENDING: m.attendance_state_pending,
  CONFIRMED: m.attendance_state_confirmed,
  WAITING: m.attendance_state_waiting,
  OFFERED: m.attendance_state_offered,
  EXPIRED: m.attendance_state_expired,
  REFUSED: m.attendance_state_refused,
  CANCELLED: m.attendance_state_cancelled,
};

/** The colour that helps to find it. */
export const stateKinds: Partial<Record<RegistrationState, "success" | "warning" | "danger">> = {
  PENDING: "warning",
  CONFIRMED: "success",
  OFFERED: "warning",
  REFUSED: "danger",
};

/** Whether somebody came, as a filter says it. */
export const presenceLabels: Record<AttendanceFilter["presence"][number], () => string> = {
  PRESENT: m.attendance_present,
  ABSENT: m.attendance_absent,
  UNKNOWN: m.attendance_unmarked,
};

/** What else one looks for in the list. */
export const onlyLabels: Record<AttendanceFilter["only"][number], () => string> = {
  PRESENTER: m.attendance_presenter,
  MAIL_FAILED: m.attendance_mail_failed,
};

/** How far those have come who can be written to. */
export const writableLabels = {
  CONFIRMED: stateLabels.CONFIRMED,
  OFFERED: stateLabels.OFFERED,
  WAITING: stateLabels.WAITING,
  PENDING: stateLabels.PENDING,
};

/** What each part of a message is called. */
export const messageLabels: Record<keyof TypedMessage, () => string> = {
  subject: m.attendance_message_subject,
  body: m.attendance_message_body,
  to: m.attendance_message_to,
};

/** What the history of an event calls the numbers of a message. */
export const messageHistoryLabels = {
  people: m.attendance_message_people,
  recipients: m.attendance_message_recipients,
};

/** A message has words, and somebody who reads it. */
export function missingInMessage({ subject, body, to }: TypedMessage): FormFault[] {
  return [
    ...(to.state.length > 0
      ? []
      : [{ id: fieldId("/to/state"), message: m.attendance_message_to_missing() }]),
    ...(words(subject) ? [] : [{ id: fieldId("/subject"), message: m.attendance_message_subject_missing() }]),
    ...(words(body) ? [] : [{ id: fieldId("/body"), message: m.attendance_message_body_missing() }]),
  ];
}

/** A group of those who are registered, in words. */
export function groupInWords({ state, presence }: RegistrationMessageGroup): string[] {
  return [...state.map((code) => stateLabels[code]()), ...presence.map((code) => presenceLabels[code]())];
}

/** Whether somebody came, in words. */
export function presenceInWords(presence: Presence): string {
  return presenceLabels[presence ?? "UNKNOWN"]();
}

/** What is to be known of a state: the rank in the line, until when an offer stands, why it was refused. */
export function stateDetail({ state, rank, offeredUntil, reason }: RegistrationItem): string {
  if (state === "WAITING" && rank !== null) return m.attendance_rank({ rank });
  if (state === "OFFERED" && offeredUntil) return m.attendance_until({ when: formatInstant(offeredUntil) });
  return words(reason);
}

type Person = Pick<RegistrationItem, "organisation" | "function"> &
  Partial<Pick<RegistrationItem, "organisationName">>;

/** Who somebody comes for: as they typed it, or chose it. */
export function organisationOf({ organisation, organisationName }: Person): string {
  return organisation ?? words(organisationName);
}

/** Who somebody comes for, and as what, as far as they said. */
export function aboutPerson(person: Person): string {
  return [organisationOf(person), person.function].filter(Boolean).join(" · ");
}

/** What must be prepared, each thing once, with whom it is for; only for those who come, or may. */
export function needs(registrations: RegistrationItem[]): { need: string; names: string[] }[] {
  const found = new Map<string, { need: string; names: string[] }>();
  for (const { state, accessNeeds, name } of registrations) {
    const need = accessNeeds?.trim();
    if (!need || !mayCome(state)) continue;
    const key = need.toLowerCase();
    const known = found.get(key) ?? { need, names: [] };
    found.set(key, { ...known, names: [...known.names, name ?? m.attendance_anonymous()] });
  }
  return [...found.values()].sort((a, b) => b.names.length - a.names.length);
}

function mayCome(state: RegistrationState): boolean {
  return state === "CONFIRMED" || state === "OFFERED" || state === "WAITING" || state === "PENDING";
}

/** By name, as one looks for people on a list. */
export function byName<T extends { name: string | null }>(people: T[]): T[] {
  return [...people].sort((a, b) => (a.name ?? "").localeCompare(b.name ?? "", undefined, { usage: "sort" }));
}

/** What each setting is called. */
export const settingsLabels: Record<keyof RegistrationSettingsForm, () => string> = {
  confirmEmail: m.attendance_confirm_email,
  keptMonths: m.attendance_kept_months,
};

/** What a reason is called. */
export const reasonLabels: Record<keyof Reason, () => string> = { reason: m.attendance_reason };

/** A reason has words, in one language at least. */
export function missingInReason({ reason }: Reason): FormFault[] {
  return words(reason) ? [] : [{ id: fieldId("/reason"), message: m.attendance_reason_missing() }];
}
