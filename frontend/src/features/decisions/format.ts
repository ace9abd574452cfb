import type { Decision, DecisionState } from "#/shared/api/types";
import { formatDay } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { type FormFault, fieldId } from "#/shared/ui/ErrorSummary";
import type { Written } from "./mutations";

const stateWords: Record<DecisionState, () => string> = {
  OPEN: m.decisions_state_open,
  DONE: m.decisions_state_done,
  DROPPED: m.decisions_state_dropped,
};

/** Where a decision stands. */
export function stateInWords(state: DecisionState): string {
  return stateWords[state]();
}

/** How it was taken: by consensus, or with how many votes. */
export function modeInWords(decision: Decision): string {
  const { mode, votesFor, votesAgainst, votesAbstained } = decision;
  if (mode === "CONSENSUS") return m.decisions_by_consensus();
  if (votesFor === null && votesAgainst === null && votesAbstained === null) return m.decisions_by_vote();
  return m.decisions_votes({
    for: votesFor ?? 0,
    against: votesAgainst ?? 0,
    abstained: votesAbstained ?? 0,
  });
}

/** At which meeting it was taken, or on which day. */
export function takenInWords({ day, meeting }: Pick<Decision, "day" | "meeting">): string {
  return meeting
    ? m.decisions_taken_at({ meeting: words(meeting.title), day: formatDay(day) })
    : formatDay(day);
}

/** For how long it has been open, or since when it is closed. */
export function ageInWords({ openDays, closedOn }: Decision): string {
  if (closedOn) return m.decisions_closed_on({ day: formatDay(closedOn) });
  return openDays ? m.decisions_open_since({ count: openDays }) : m.decisions_open_since_today();
}

export const decisionLabels: Record<keyof Written, () => string> = {
  text: m.decisions_text,
  day: m.decisions_day,
  meetingId: m.decisions_meeting,
  mode: m.decisions_mode,
  votesFor: m.decisions_votes_for,
  votesAgainst: m.decisions_votes_against,
  votesAbstained: m.decisions_votes_abstained,
  owner: m.decisions_owner_typed,
  ownerMandateId: m.decisions_owner_member,
  dueDay: m.decisions_due,
};

/** What the history of a circle calls the parts of a decision. */
export const decisionHistoryLabels = {
  decision: m.decisions_one,
  text: m.decisions_text,
  day: m.decisions_day,
  dueDay: m.decisions_due,
  state: m.decisions_state,
};

/** What a decision needs before it can be sent at all. */
export function missingInDecision({ text }: Pick<Written, "text">): FormFault[] {
  return words(text) ? [] : [{ id: fieldId("/text"), message: m.decisions_missing_text() }];
}
