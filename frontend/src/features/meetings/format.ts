import type { EventState, MeetingItem, PresenceMark, When } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";

/** What only the agenda says in words. */
export type Say = { when: (when: When | null) => string; state: (state: EventState) => string };

/** Whether enough of those who decide are there, or said that they come. */
export function quorumInWords({ quorum, over }: Pick<MeetingItem, "quorum" | "over">): string {
  if (!quorum) return "";
  const { counted, needed, reached } = quorum;
  const of = { counted, needed };
  if (over) return reached ? m.meetings_quorum_reached(of) : m.meetings_quorum_missed(of);
  return reached ? m.meetings_quorum_expected(of) : m.meetings_quorum_not_yet(of);
}

/** How many come, or came. */
export function peopleInWords({ over, present, expected, comes, excused }: MeetingItem): string[] {
  if (expected === 0) return [];
  if (present !== null) return [m.meetings_present({ count: present, expected })];
  const coming = over ? m.meetings_not_told() : m.meetings_come({ count: comes, expected });
  return excused > 0 ? [coming, m.meetings_excused({ count: excused })] : [coming];
}

const answers: Record<NonNullable<MeetingItem["own"]>["answer"], () => string> = {
  NONE: m.meetings_own_none,
  COMES: m.meetings_own_comes,
  WAITS: m.meetings_own_waits,
  EXCUSED: m.meetings_own_excused,
};

/** What the reader answered. */
export function ownInWords(own: NonNullable<MeetingItem["own"]>): string {
  return answers[own.answer]();
}

const marks: Record<NonNullable<PresenceMark["answer"]>, () => string> = {
  NONE: m.meetings_mark_none,
  COMES: m.meetings_mark_comes,
  WAITS: m.meetings_mark_waits,
  EXCUSED: m.meetings_mark_excused,
};

/** A member at one meeting: whether they came, else what they answered; a dash for who did not sit there on its day. */
export function markInWords({ answer, presence }: PresenceMark): string {
  if (answer === null) return "–";
  if (presence === "PRESENT") return m.meetings_mark_present();
  if (presence === "ABSENT" && answer !== "EXCUSED") return m.meetings_mark_absent();
  return marks[answer]();
}
