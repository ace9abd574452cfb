import type { EventInvitationItem, EventInvitationTrial } from "#/shared/api/types";
import { formatInstant } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import type { InvitationState } from "./states";

/** What became of an invitation, in words. */
export const stateLabels: Record<InvitationState, () => string> = {
  TO_SEND: m.invitations_state_to_send,
  SENT: m.invitations_state_sent,
  NOT_DELIVERED: m.invitations_state_not_delivered,
  OPENED: m.invitations_state_opened,
  REGISTERED: m.invitations_state_registered,
  DECLINED: m.invitations_state_declined,
  STOPPED: m.invitations_state_stopped,
};

/** The colour that helps to find it. */
export const stateKinds: Partial<Record<InvitationState, "success" | "warning" | "danger">> = {
  NOT_DELIVERED: "danger",
  REGISTERED: "success",
  STOPPED: "warning",
};

const registrationLabels: Record<NonNullable<EventInvitationItem["registration"]>, () => string> = {
  PENDING: m.invitations_registration_pending,
  CONFIRMED: m.invitations_registration_confirmed,
  WAITING: m.invitations_registration_waiting,
  OFFERED: m.invitations_registration_offered,
  EXPIRED: m.invitations_registration_expired,
  REFUSED: m.invitations_registration_refused,
  CANCELLED: m.invitations_registration_cancelled,
};

/** What is to be known of a state: how far the registration is, or since when it holds. */
export function detailOf({
  registration,
  state,
  openedAt,
  declinedAt,
  mailedAt,
}: EventInvitationItem): string {
  if (registration) return registrationLabels[registration]();
  const since = { DECLINED: declinedAt, OPENED: openedAt, SENT: mailedAt }[state as string];
  return since ? formatInstant(since) : "";
}

/** What a trial found, a sentence for each kind that it found. */
export function findingsOf(trial: EventInvitationTrial): string[] {
  const { invited, registered, stopped, twice } = trial;
  return [
    invited > 0 && m.invitations_found_invited({ count: invited }),
    registered > 0 && m.invitations_found_registered({ count: registered }),
    stopped > 0 && m.invitations_found_stopped({ count: stopped }),
    twice > 0 && m.invitations_found_twice({ count: twice }),
  ].filter((sentence) => sentence !== false);
}

/** Why a line cannot be used. */
export function faultInWords({ line, fault }: EventInvitationTrial["faults"][number]): string {
  return fault === "NO_ADDRESS"
    ? m.invitations_fault_none({ line: String(line) })
    : m.invitations_fault_faulty({ line: String(line) });
}
