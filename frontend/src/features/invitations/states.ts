import type { EventInvitationItem } from "#/shared/api/types";

export type InvitationState = EventInvitationItem["state"];

/** What may become of an invitation, in the order in which it goes. */
export const states: InvitationState[] = [
  ...(["TO_SEND", "SENT", "NOT_DELIVERED", "OPENED"] as const),
  ...(["REGISTERED", "DECLINED", "STOPPED"] as const),
];
