import type { Plan, PlanForm, PlannedAction, PlanPriorityForm, Text } from "#/shared/api/types";
import { formatDay, formatMonthName } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { type FormFault, fieldId } from "#/shared/ui/ErrorSummary";

type State = PlannedAction["state"];

const stateWords: Record<State, () => string> = {
  PLANNED: m.plans_planned,
  RUNNING: m.plans_running,
  DONE: m.plans_done,
  POSTPONED: m.plans_postponed,
  DROPPED: m.plans_dropped,
};

/** The states of an action, in the order in which forms offer them. */
export const states = Object.keys(stateWords) as State[];

/** How far an action has come. */
export function stateInWords(state: State): string {
  return stateWords[state]();
}

/** Whether one has to say what became of an action. */
export function wantsOutcome(state: State): boolean {
  return state === "POSTPONED" || state === "DROPPED";
}

/** « mars », by its number. */
export function monthInWords(month: number): string {
  return formatMonthName(`2000-${String(month).padStart(2, "0")}-15`);
}

/** « mars à mai »; empty while nobody says. */
export function periodInWords({
  firstMonth,
  lastMonth,
}: Pick<PlannedAction, "firstMonth" | "lastMonth">): string {
  if (firstMonth !== null && firstMonth === lastMonth) return monthInWords(firstMonth);
  if (firstMonth !== null && lastMonth !== null)
    return m.plans_period_between({ first: monthInWords(firstMonth), last: monthInWords(lastMonth) });
  if (firstMonth !== null) return m.plans_period_from({ first: monthInWords(firstMonth) });
  return lastMonth === null ? "" : m.plans_period_until({ last: monthInWords(lastMonth) });
}

/** Whether a plan was validated, and when. */
export function validationInWords({ validatedOn }: Pick<Plan, "validatedOn">): string {
  return validatedOn ? m.plans_validated_on({ day: formatDay(validatedOn) }) : m.plans_state_draft();
}

/** Who answers for an action: as the directory names it, or as it was typed. */
export function ownerInWords({ owner, ownerName }: { owner: string | null; ownerName: Text | null }): string {
  return words(ownerName) || owner || "";
}

/** An action, as it is typed. */
export type Told = {
  priorityId: string;
  title: Text;
  description: Text | null;
  mission: string;
  theme: string;
  organisation: { id: string | null; name: string };
  firstMonth: string;
  lastMonth: string;
  state: State;
  outcome: Text | null;
};

/** An action as its form starts. */
export function toldOf(action: PlannedAction): Told {
  return {
    priorityId: action.priorityId,
    title: action.title,
    description: action.description,
    mission: action.mission,
    theme: action.theme ?? "",
    organisation: { id: action.ownerId, name: ownerInWords(action) },
    firstMonth: String(action.firstMonth ?? ""),
    lastMonth: String(action.lastMonth ?? ""),
    state: action.state,
    outcome: action.outcome,
  };
}

export const actionLabels: Record<keyof Told, () => string> = {
  priorityId: m.plans_priority,
  title: m.plans_action_title,
  description: m.plans_description,
  mission: m.plans_mission,
  theme: m.plans_theme,
  organisation: m.plans_owner,
  firstMonth: m.plans_first_month,
  lastMonth: m.plans_last_month,
  state: m.plans_state,
  outcome: m.plans_outcome,
};

export const planLabels: Record<keyof PlanForm, () => string> = {
  introduction: m.plans_introduction,
  listed: m.plans_listed,
};

/** What the fields of a plan's history are called: its own, and those of what stands in it. */
export const historyLabels: Record<string, () => string> = {
  ...planLabels,
  ...actionLabels,
  action: m.plans_action,
  owner: m.plans_owner,
  ownerId: m.plans_owner,
  events: m.plans_events,
  day: m.plans_validate_day,
  eventId: m.plans_validated_at,
};

/** What a priority needs before it can be sent at all. */
export function missingInPriority({ title }: PlanPriorityForm): FormFault[] {
  return words(title) ? [] : [{ id: fieldId("/title"), message: m.plans_missing_title() }];
}

/** What an action needs before it can be sent at all. */
export function missingInAction({ title, mission, state, outcome }: Told): FormFault[] {
  return [
    ...missingInPriority({ title }),
    ...(mission ? [] : [{ id: fieldId("/mission"), message: m.plans_missing_mission() }]),
    ...(wantsOutcome(state) && !words(outcome)
      ? [{ id: fieldId("/outcome"), message: m.plans_missing_outcome() }]
      : []),
  ];
}
